using System.Text.RegularExpressions;
using ZkGen.Analyzers;

namespace ZkGen.Hostile.Tests.Checks;

/// <summary>What is said: by rules of the catalogue, in one line, of a place that is there.</summary>
internal static partial class DiagnosticChecks
{
    public static void Verify(Outcome outcome)
    {
        var sources = outcome.Plain.SyntaxTrees.ToHashSet();
        var hasBraces = sources.Any(tree => Placeholder().IsMatch(Joints().Replace(tree.ToString(), "")));
        foreach (var finding in outcome.Findings)
        {
            Assert.Contains(Descriptors.All, rule => rule.Id == finding.Id);
            Assert.All([finding.Location, .. finding.AdditionalLocations], location =>
            {
                Assert.Contains(location.SourceTree!, sources);
                Assert.InRange(location.SourceSpan.End, 1, location.SourceTree!.Length);
            });
            VerifyMessage(finding.GetMessage(), hasBraces);
        }

        foreach (var rejection in (outcome.Bundles ?? []).SelectMany(bundle => bundle.Rejections))
            VerifyMessage(rejection.Message, hasBraces);
    }

    private static void VerifyMessage(string message, bool hasBraces)
    {
        Assert.DoesNotContain(message, c => char.IsControl(c) || char.IsSurrogate(c) && !IsWhole(message) || c is '\u2028' or '\u2029');
        Assert.True(hasBraces || !Placeholder().IsMatch(message), message);
        Assert.InRange(message.Length, 1, 1000);
    }

    private static bool IsWhole(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xfffd);

    [GeneratedRegex(@"\{[0-9]|u007b")]
    private static partial Regex Placeholder();

    // Between two halves of a text.
    [GeneratedRegex("""[@$"+ ]""")]
    private static partial Regex Joints();
}
