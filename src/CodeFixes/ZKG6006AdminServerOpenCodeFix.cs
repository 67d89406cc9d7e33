using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Leaves the AdminServer off, as it is by default, or lets it listen in the Pod alone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG6006AdminServerOpenCodeFix)), Shared]
public sealed class ZKG6006AdminServerOpenCodeFix() : DeclarationCodeFix("ZKG6006")
{
    public const string Remove = nameof(Remove);
    public const string Bind = nameof(Bind);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        yield return new(Remove, $"Remove {nameof(ZooCfg.AdminEnableServer)}", new Edit.Unset(nameof(ZooCfg.AdminEnableServer)));
        if (data.ContainsKey(ZKG6006AdminServerOpen.CanBeBound))
            yield return new(Bind, "Bind it to 127.0.0.1", new Edit.Add($"ZooCfgSetting({Literal(ZKG6006AdminServerOpen.ServerAddress)}, \"127.0.0.1\")"));
    }
}
