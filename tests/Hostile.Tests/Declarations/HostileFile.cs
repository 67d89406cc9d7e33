namespace ZkGen.Hostile.Tests.Declarations;

/// <summary>One file: attributes, and the type that they stand on.</summary>
/// <param name="Type">The text with <c>$</c> for the attributes.</param>
internal sealed record HostileFile(string Type, IReadOnlyList<string> Attributes)
{
    public override string ToString() => $"using ZkGen;\nusing Short = ZkGen.LabelAttribute;\n{Type.Replace("$", string.Concat(Attributes), StringComparison.Ordinal)}\n";

    public static IEnumerable<IReadOnlyList<HostileFile>> Shorter(IReadOnlyList<HostileFile> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            if (files.Count > 1)
                yield return [.. files.Where((_, at) => at != i)];

            for (var j = 0; j < files[i].Attributes.Count; j++)
            {
                var less = files[i] with { Attributes = [.. files[i].Attributes.Where((_, at) => at != j)] };
                yield return [.. files.Select((file, at) => at == i ? less : file)];
            }
        }
    }
}
