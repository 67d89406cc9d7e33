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

    [GeneratedRegex(@"\A" + Label + @"\z")]
    private static partial Regex Dns1123Label();

    [GeneratedRegex(@"\A" + Label + @"(\." + Label + @")*\z")]
    private static partial Regex Dns1123Subdomain();

    [GeneratedRegex(@"\A[a-z]([-a-z0-9]*[a-z0-9])?\z")]
    private static partial Regex Dns1035Label();
}
