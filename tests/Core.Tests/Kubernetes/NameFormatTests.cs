using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support;
using ZkGen.Kubernetes;

namespace ZkGen.Core.Tests.Kubernetes;

/// <summary>The oracle is the expressions and limits of k8s.io/apimachinery/pkg/util/validation.</summary>
public sealed partial class NameFormatTests
{
    private const string Label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

    private static readonly string[] Characters = ["a", "z", "0", "9", "-", ".", "A", "_", " ", "\n", "/", "ä", "ſ", "K", "٣"];

    /// <summary>Short ones of doubtful characters, and ones of good characters at the limits of length with one doubtful character in them.</summary>
    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.ArrayOf(Gen.Elements(Characters)).Select(string.Concat),
        from length in Gen.OneOf(Gen.Choose(1, 4), Gen.Choose(50, 66), Gen.Choose(250, 256))
        from part in Gen.Elements("a", "9", "a-", "a.", "ab.c-")
        from doubtful in Gen.Elements(Characters)
        from place in Gen.Choose(0, length)
        from isDoubtful in Gen.Elements(true, false)
        let name = string.Concat(Enumerable.Repeat(part, length))[..length]
        select isDoubtful ? name.Insert(place, doubtful)[..length] : name);

    /// <summary>Those, and two of them around a slash.</summary>
    private static readonly Gen<string> Keys = Gen.OneOf(
        Names,
        from prefix in Names
        from name in Names
        select $"{prefix}/{name}",
        Gen.ArrayOf(Gen.Elements([".", "..", "-", "_", "=", "a", "B", "1"])).Select(string.Concat));

    [Fact]
    public void LabelsAreThoseOfDns1123() =>
        Names.Hold(name => Assert.Equal(name.Length <= 63 && Dns1123Label().IsMatch(name), NameFormat.Dns1123Label.Accepts(name)), times: 3000);

    [Fact]
    public void SubdomainsAreThoseOfDns1123() =>
        Names.Hold(name => Assert.Equal(name.Length <= 253 && Dns1123Subdomain().IsMatch(name), NameFormat.Dns1123Subdomain.Accepts(name)), times: 3000);

    [Fact]
    public void LabelsAreThoseOfDns1035() =>
        Names.Hold(name => Assert.Equal(name.Length <= 63 && Dns1035Label().IsMatch(name), NameFormat.Dns1035Label.Accepts(name)), times: 3000);

    [Fact]
    public void AStatefulSetsNameLeavesRoomForTheRevisionsHash() =>
        Names.Hold(name => Assert.Equal(name.Length <= 52 && Dns1035Label().IsMatch(name), NameFormat.StatefulSetName.Accepts(name)), times: 3000);

    [Theory]
    [InlineData("zk", true, true, true)]
    [InlineData("a", true, true, true)]
    [InlineData("0", true, false, true)]
    [InlineData("3zk", true, false, true)]
    [InlineData("zk-hs", true, true, true)]
    [InlineData("zk--hs", true, true, true)]
    [InlineData("zk.hs", false, false, true)]
    [InlineData("zk..hs", false, false, false)]
    [InlineData("zk-.hs", false, false, false)]
    [InlineData(".zk", false, false, false)]
    [InlineData("zk.", false, false, false)]
    [InlineData("-zk", false, false, false)]
    [InlineData("zk-", false, false, false)]
    [InlineData("-", false, false, false)]
    [InlineData("", false, false, false)]
    [InlineData("Zk", false, false, false)]
    [InlineData("zk_hs", false, false, false)]
    [InlineData("zk\n", false, false, false)]
    [InlineData("zké", false, false, false)]
    public void NamesAreJudgedAsTheApiServerDoes(string name, bool isLabel, bool isDns1035Label, bool isSubdomain)
    {
        Assert.Equal(isLabel, NameFormat.Dns1123Label.Accepts(name));
        Assert.Equal(isDns1035Label, NameFormat.Dns1035Label.Accepts(name));
        Assert.Equal(isSubdomain, NameFormat.Dns1123Subdomain.Accepts(name));
    }

    [Theory]
    [InlineData(63, true, true)]
    [InlineData(64, false, true)]
    [InlineData(253, false, true)]
    [InlineData(254, false, false)]
    public void LengthsAreLimited(int length, bool isLabel, bool isSubdomain)
    {
        var name = new string('a', length);

        Assert.Equal(isLabel, NameFormat.Dns1123Label.Accepts(name));
        Assert.Equal(isLabel, NameFormat.Dns1035Label.Accepts(name));
        Assert.Equal(isSubdomain, NameFormat.Dns1123Subdomain.Accepts(name));
    }

    /// <summary>RFC 1035 §2.3.4: labels have 63 octets or less.</summary>
    [Fact]
    public void EachPartOfADomainIsALabel() =>
        Names.Hold(
            name => Assert.Equal(name.Length <= 253 && name.Split('.').All(part => part.Length <= 63 && Dns1123Label().IsMatch(part)), NameFormat.DnsDomain.Accepts(name)),
            times: 3000);

    [Fact]
    public void QualifiedNamesAreThoseOfLabelsKeys() =>
        Keys.Hold(key => Assert.Equal(IsQualifiedName(key), NameFormat.QualifiedName.Accepts(key)), times: 3000);

    [Fact]
    public void LabelValuesAreThoseOfLabels() =>
        Keys.Hold(value => Assert.Equal(value.Length <= 63 && LabelValue().IsMatch(value), NameFormat.LabelValue.Accepts(value)), times: 3000);

    [Fact]
    public void EnvironmentVariablesAreThoseOfContainersBeforeTheirRulesWereRelaxed() =>
        Keys.Hold(name => Assert.Equal(IsEnvVarName(name), NameFormat.EnvironmentVariable.Accepts(name)), times: 3000);

    [Theory]
    [InlineData("team", true, true, true)]
    [InlineData("Team_1.x-Y", true, true, true)]
    [InlineData("_team", false, false, true)]
    [InlineData("team-", false, false, true)]
    [InlineData(".", false, false, false)]
    [InlineData("..", false, false, false)]
    [InlineData(".a", false, false, true)]
    [InlineData("-", false, false, true)]
    [InlineData("7", true, true, false)]
    [InlineData("7a", true, true, false)]
    [InlineData("", false, true, false)]
    [InlineData("a b", false, false, false)]
    [InlineData("A=B", false, false, false)]
    [InlineData("ä", false, false, false)]
    [InlineData("a\n", false, false, false)]
    [InlineData("example.com/team", true, false, false)]
    [InlineData("Example.com/team", false, false, false)]
    [InlineData("example.com/", false, false, false)]
    [InlineData("/team", false, false, false)]
    [InlineData("a/b/c", false, false, false)]
    [InlineData("example..com/team", false, false, false)]
    public void KeysAndValuesAreJudgedAsTheApiServerDoes(string text, bool isQualifiedName, bool isLabelValue, bool isVariable)
    {
        Assert.Equal(isQualifiedName, NameFormat.QualifiedName.Accepts(text));
        Assert.Equal(isLabelValue, NameFormat.LabelValue.Accepts(text));
        Assert.Equal(isVariable, NameFormat.EnvironmentVariable.Accepts(text));
    }

    /// <summary><c>hasChDirPrefix</c> of apimachinery: "must not start with '..'".</summary>
    [Theory]
    [InlineData("..a"), InlineData("..."), InlineData("..-")]
    public void AVariableDoesNotBeginWithTwoDots(string name) => Assert.False(NameFormat.EnvironmentVariable.Accepts(name));

    [Theory]
    [InlineData(63, 253, true, true)]
    [InlineData(64, 253, false, false)]
    [InlineData(63, 254, true, false)]
    public void TheTwoPartsOfAKeyAreLimitedEach(int name, int prefix, bool isAloneAccepted, bool isAccepted)
    {
        Assert.Equal(isAloneAccepted, NameFormat.QualifiedName.Accepts(new string('A', name)));
        Assert.Equal(isAloneAccepted, NameFormat.LabelValue.Accepts(new string('A', name)));
        Assert.Equal(isAccepted, NameFormat.QualifiedName.Accepts($"{new string('a', prefix)}/{new string('A', name)}"));
    }

    // IsQualifiedName: a second slash is none, and an empty prefix is none.
    private static bool IsQualifiedName(string key)
    {
        var parts = key.Split('/');
        return parts.Length <= 2 && parts[^1].Length <= 63 && QualifiedNamePart().IsMatch(parts[^1])
            && (parts.Length == 1 || (parts[0].Length <= 253 && Dns1123Subdomain().IsMatch(parts[0])));
    }

    private static bool IsEnvVarName(string name) => EnvVarName().IsMatch(name) && name != "." && !name.StartsWith("..", StringComparison.Ordinal);

    [GeneratedRegex(@"\A([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]\z")]
    private static partial Regex QualifiedNamePart();

    [GeneratedRegex(@"\A((([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?)\z")]
    private static partial Regex LabelValue();

    [GeneratedRegex(@"\A[-._a-zA-Z][-._a-zA-Z0-9]*\z")]
    private static partial Regex EnvVarName();

    [GeneratedRegex(@"\A" + Label + @"\z")]
    private static partial Regex Dns1123Label();

    [GeneratedRegex(@"\A" + Label + @"(\." + Label + @")*\z")]
    private static partial Regex Dns1123Subdomain();

    [GeneratedRegex(@"\A[a-z]([-a-z0-9]*[a-z0-9])?\z")]
    private static partial Regex Dns1035Label();
}
