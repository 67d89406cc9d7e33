using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Declares what the variable says where that can be declared: the setting, or the flags of the JVM. Else takes it away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7018ReservedEnvironmentVariableCodeFix)), Shared]
public sealed class ZKG7018ReservedEnvironmentVariableCodeFix() : DeclarationCodeFix("ZKG7018")
{
    public const string SetProperty = nameof(SetProperty);
    public const string DeclareFlags = nameof(DeclareFlags);
    public const string Remove = nameof(Remove);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        // Each is added at once behind the variable: the last one first.
        if (data.TryGetValue(ZKG7018ReservedEnvironmentVariable.Flags, out var flags))
            yield return new(DeclareFlags, "Declare each flag as [JvmFlag]", [.. flags!.Split(' ').AsEnumerable().Reverse().Select(flag => new Edit.Add($"JvmFlag({Literal(flag)})")), new Edit.Remove()]);
        else if (data.TryGetValue(ZKG7018ReservedEnvironmentVariable.Property, out var property))
            yield return new(SetProperty, $"Set {property} = {data[ZKG7018ReservedEnvironmentVariable.CSharp]}", new Edit.SetOf(nameof(ZooCfg), property!, data[ZKG7018ReservedEnvironmentVariable.CSharp]!), new Edit.Remove());
        else
            yield return new(Remove, "Remove it", new Edit.Remove());
    }
}
