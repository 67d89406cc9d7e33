using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Tolerates less rather than more: the value that is named, not all; and what is tolerated already, not another effect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG5007ContradictoryTolerationCodeFix)), Shared]
public sealed class ZKG5007ContradictoryTolerationCodeFix() : DeclarationCodeFix("ZKG5007")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var property = data[ZKG5007ContradictoryToleration.Property]!;
        var remove = new Answer("Remove", $"Remove {property}", new Edit.Unset(property));
        if (property == nameof(Toleration.Value))
            return [new("Equal", "Use TolerationOperator.Equal", new Edit.Set(nameof(Toleration.Operator), "TolerationOperator.Equal")), remove];

        var execute = new Answer("NoExecute", "Use TaintEffect.NoExecute", new Edit.Set(nameof(Toleration.Effect), "TaintEffect.NoExecute"));
        return data.ContainsKey(ZKG5007ContradictoryToleration.HasOtherEffect) ? [remove, execute] : [execute, remove];
    }
}
