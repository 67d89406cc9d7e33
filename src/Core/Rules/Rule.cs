using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>
/// A pure check of a model. A rule says what is wrong; the host says where that is in a file. <see cref="RuleCatalogue"/> finds every rule.
/// </summary>
/// <remarks>A rule's texts are passed to this constructor: each property that a rule overrides instead is a method that the compiler's process compiles in every build.</remarks>
public abstract class Rule(string id, RuleSeverity severity, string title, string message)
{
    private const string PagesUri = "https://github.com/zkgen/zkgen/blob/main/docs/rules/";

    /// <summary><c>ZKG</c> and four digits, the first of which is the range; never used again for another rule.</summary>
    public string Id { get; } = id;

    public RuleSeverity Severity { get; } = severity;

    public string Title { get; } = title;

    /// <summary>One sentence with <c>{0}</c>, <c>{1}</c>, … for the finding's arguments: the value, the limit, the reason, what to do.</summary>
    public string Message { get; } = message;

    /// <summary>
    /// Whether a declaration may accept findings of this rule. Not where nothing could be written then, nor where ZkGen itself is misused.
    /// </summary>
    public virtual bool IsAcceptable => true;

    /// <summary>Whether it complains of something that is not there: of a part that a declaration should have, not of what it says.</summary>
    public virtual bool IsAboutOmission => false;

    /// <summary>Whether it takes all declarations of a project to find it: such findings do not show while typing.</summary>
    public virtual bool ComparesEnsembles => false;

    public bool Rejects => Severity == RuleSeverity.Error;

    public string HelpUri => $"{PagesUri}{Id}.md";

    public string Category => $"ZkGen.{Range}";

    /// <summary>The findings in one model.</summary>
    public virtual IEnumerable<Finding> Check(EnsembleModel model) => [];

    /// <summary>The findings in one ensemble among all of its project, itself included; of a rule that <see cref="ComparesEnsembles"/>.</summary>
    public virtual IEnumerable<Finding> Compare(EnsembleIdentity self, EnsembleIdentities all) => [];

    public override string ToString() => Id;

    protected Finding Find(Place place, params string[] arguments) => new(Id, place, arguments.ToEquatableArray());

    protected static string Text(long number) => NumberText.Of(number);

    /// <summary>A time in seconds, or in milliseconds where seconds would lose some.</summary>
    protected static string Time(long milliseconds) => milliseconds % 1000 == 0 ? $"{Text(milliseconds / 1000)} s" : $"{Text(milliseconds)} ms";

    private string Range => Id[3] switch
    {
        '1' => "Ensemble",
        '2' => "ZooCfg",
        '3' => "Lifecycle",
        '4' => "Storage",
        '5' => "Availability",
        '6' => "Security",
        '7' => "Resources",
        '8' => "Change",
        _ => "Usage",
    };
}
