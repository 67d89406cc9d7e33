using System.Globalization;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rendering;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>Every machine writes the same bytes. Turkish has another lower case of I, Arabic and Finnish another minus sign.</summary>
public sealed class CultureTests
{
    private static readonly EnsembleModel Negative = Models.Full with
    {
        ZooCfg = Models.Full.ZooCfg with { MaxClientCnxns = -1, TickTime = -2000, MinSessionTimeout = -5, MaxSessionTimeout = -12345678 },
    };

    public static TheoryData<string> Cultures => ["", "tr-TR", "ar-SA", "fi-FI", "de-DE", "fa-IR", "th-TH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void ABundleIsTheSame(string culture)
    {
        EnsembleModel[] models =
        [
            Models.Minimal, Models.Full, Negative, Models.Unreadable, Models.Official, Models.OfficialFull, Negative with { Image = new() },
            .. RandomModels.All.Sample(10, size: 20),
        ];
        Assert.Equal(Under("", () => models.Select(Bundle.Render).ToList()), Under(culture, () => models.Select(Bundle.Render).ToList()));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void AMessageIsTheSame(string culture)
    {
        EnsembleModel[] models = [Negative, Models.Minimal with { Servers = -4 }, Models.Minimal with { Servers = 4, Name = "INI" }, .. BadModels.All.Select(bad => bad.Model)];
        Assert.Equal(Under("", () => Messages(models)), Under(culture, () => Messages(models)));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void AVersionIsReadTheSame(string culture) =>
        Assert.Equal((true, "3.4.10"), Under(culture, () => (ZooKeeperVersion.TryParse("3.4.10", out var version), version.ToString())));

    [Fact]
    public void NegativeNumbersHaveAHyphen() => Assert.Contains(("maxClientCnxns", "-1"), Under("fi-FI", () => new RenderedBundle(Negative).ZooCfg));

    [Fact]
    public void TheLogLevelIsInCapitalsOfTheAlphabetThatLog4jReads() =>
        Assert.Contains("--log_level=INFO", Under("tr-TR", () => new RenderedBundle(Models.Full).Container.At("command", 2).Text()), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void AKubernetesVersionIsReadTheSame(string culture) =>
        Assert.Equal((true, "1.27"), Under(culture, () => (KubernetesVersion.TryParse("1.27", out var version), version.ToString())));

    [Fact]
    public void TheLogLevelIsInThatAlphabetInTheMountedFileToo() =>
        Assert.Contains("<root level=\"INFO\">", Under("tr-TR", () => new RenderedBundle(Models.Official).Texts["logback.xml"]), StringComparison.Ordinal);

    private static List<string> Messages(IEnumerable<EnsembleModel> models) => [.. models.SelectMany(model => Review.Of(model).Findings).Select(finding => finding.Message)];

    private static T Under<T>(string culture, Func<T> make)
    {
        var (old, oldUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return make();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (old, oldUi);
        }
    }
}
