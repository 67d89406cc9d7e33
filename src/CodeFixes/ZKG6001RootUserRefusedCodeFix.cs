using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;

namespace ZkGen.CodeFixes;

/// <summary>Takes the image's own user: it is the default, so that the property may as well go.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG6001RootUserRefusedCodeFix)), Shared]
public sealed class ZKG6001RootUserRefusedCodeFix() : DeclarationCodeFix("ZKG6001")
{
    public const string Use = nameof(Use);
    public const string Remove = nameof(Remove);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) =>
    [
        new(Use, "Use 1000", new Edit.Set(nameof(PodSecurityContext.RunAsUser), "1000")),
        new(Remove, "Remove RunAsUser: 1000 is the default", new Edit.Unset(nameof(PodSecurityContext.RunAsUser))),
    ];
}
