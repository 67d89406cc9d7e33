using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

public sealed class ExampleTests
{
    private const string Ensemble = "[ZooKeeperEnsemble(";

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public async Task TheFirstExampleBreaksTheRuleAndNoOther(string id)
    {
        var (path, bad, _) = Examples(id);
        var verdict = await Verdict.Of(bad);

        // Misuse of ZkGen may be an error of C# too.
        if (!id.StartsWith("ZKG9", StringComparison.Ordinal))
            Compiles(verdict, path, "first");
        Finds(id, id, verdict, path, "first");
    }

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public async Task TheCauseQuotesWhatIsSaidOfTheFirstExample(string id)
    {
        var (path, bad, _) = Examples(id);
        var said = (await Verdict.Of(bad)).FindingsFor(id).FirstOrDefault() ?? $"{id}: (nothing is found in the first example: mend that first)";
        var line = $"    {RuleCatalogue.Get(id).SeverityWord()} {said}";

        Expect.That(MarkdownPage.Of(id).Section("Cause").Split('\n').Contains(line), $"{path}: 'Cause' must have the line\n{line}");
    }

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public async Task TheSecondExampleIsFlawless(string id)
    {
        var (path, _, good) = Examples(id);
        var verdict = await Verdict.Of(good);

        Compiles(verdict, path, "second");
        Finds("nothing", id, verdict, path, "second");
    }

    [Theory, MemberData(nameof(AllRules.AcceptableIds), MemberType = typeof(AllRules))]
    public async Task TheAcceptanceSilencesTheFirstExample(string id)
    {
        var (path, bad, _) = Examples(id);
        var acceptance = MarkdownPage.Of(id).CodeOf("How to suppress").FirstOrDefault();
        Expect.That(acceptance is not null, $"{path}: show the [AcceptFinding] in a block of C# under 'How to suppress'");

        Finds("nothing", id, await Verdict.Of(bad with { Code = bad.Code.Replace(Ensemble, acceptance + Ensemble) }), path, "accepted first");
    }

    private static (string Path, Example Bad, Example Good) Examples(string id)
    {
        var page = MarkdownPage.Of(id);
        var blocks = page.Examples();
        Expect.That(blocks.Count == 2, $"{page.Path}: 'Example' has {blocks.Count} blocks of C#; give it two, first what is wrong, then what is right");
        return (page.Path, blocks[0], blocks[1]);
    }

    private static void Compiles(Verdict verdict, string path, string which) => Expect.That(
        verdict.CompilerErrors.Count == 0,
        $"{path}: the {which} example does not compile:\n  {string.Join("\n  ", verdict.CompilerErrors)}");

    private static void Finds(string expected, string id, Verdict verdict, string path, string which)
    {
        var findings = verdict.FindingsFor(id);
        var ids = findings.Count == 0 ? "nothing" : string.Join(", ", findings.Select(finding => finding.Split(':')[0]).Distinct());
        Expect.That(ids == expected, $"{path}: in the {which} example {expected} should be found, but it is {ids}:\n  {string.Join("\n  ", findings)}");
    }
}
