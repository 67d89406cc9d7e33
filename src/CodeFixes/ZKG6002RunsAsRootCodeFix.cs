using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Takes the image's own user, who needs the volume.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG6002RunsAsRootCodeFix)), Shared]
public sealed class ZKG6002RunsAsRootCodeFix() : DeclarationCodeFix("ZKG6002")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        const string section = nameof(PodSecurityContext);
        var user = new Edit.SetOf(section, nameof(PodSecurityContext.RunAsUser), "1000");
        yield return data.ContainsKey(ZKG6002RunsAsRoot.NeedsGroup)
            ? new(section, "Run as user 1000, who owns the volume", user, new Edit.SetOf(section, nameof(PodSecurityContext.FsGroup), "1000"))
            : new(section, "Run as user 1000", user);
    }
}
