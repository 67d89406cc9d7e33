namespace ZkGen.Oracle.Tests.Parser;

/// <summary>What ZooKeeper's parser says of a <c>zoo.cfg</c>.</summary>
/// <param name="Refusal">The chain of its messages; null if it accepts.</param>
/// <param name="Values">Of an accepted text: the parser's fields by name, and each system property that it made, with <c>-D</c> before it.</param>
internal sealed record ParserAnswer(string? Refusal, IReadOnlyDictionary<string, string> Values)
{
    public bool IsAccepted => Refusal is null;

    public static ParserAnswer Of(IReadOnlyList<string> texts) => texts[0] == "REFUSED"
        ? new(string.Join(" <- ", texts.Skip(1)), new Dictionary<string, string>())
        : new(null, texts.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));
}
