using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support;
using ZkGen.Kubernetes;

namespace ZkGen.Core.Tests.Kubernetes;

/// <summary>The oracle is the expressions of github.com/distribution/reference, regexp.go, and what normalize.go and go-digest do around them.</summary>
public sealed partial class ImageReferenceTests
{
    private const string Component = "[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*";
    private const string HostComponent = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
    private const string Host = $@"(?:{HostComponent}(?:\.{HostComponent})*|\[(?:[a-fA-F0-9:]+)\])(?::[0-9]+)?";
    private const string Sha = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.ArrayOf(Gen.Elements("a", "9", "Z", ".", "-", "_", "/", ":", "@", "[", "]", " ", "ä", "\n", "localhost")).Select(string.Concat),
        from host in Gen.Elements("", "a/", "a.b/", "A/", "localhost/", "a:5/", "[::1]:5/", "a_b.c/", "-a.b/", "a./", "a:/", "[g]/", ":5/", "/")
        from path in Gen.Elements("zk", "a/zk", "a__b", "a--b", "a._b", "a___b", "Zk", "zk-", "", "a//b", "a.b")
        from tag in Gen.Elements("", ":3.9.5", ":", ":-a", ":_A.b-c", ":a b", ":ä", ":" + new string('a', 128), ":" + new string('a', 129), ":1:2")
        from digest in Gen.Elements("", "@sha256:" + Sha, "@sha512:" + Sha + Sha, "@sha256:" + Sha[1..], "@sha256:" + Sha.ToUpperInvariant(), "@md5:" + Sha, "@", "@a@b")
        select host + path + tag + digest);

    [Fact]
    public void ItTakesWhatTheKubeletTakes() => Names.Hold(name => Assert.Equal(IsTaken(name), ImageReference.TryParse(name, out _, out _)), times: 6000);

    [Fact]
    public void WhatItTakesComesBackAsItWasAndWhatNotHasAReason() => Names.Hold(
        name =>
        {
            var isTaken = ImageReference.TryParse(name, out var reference, out var objection);

            Assert.Equal(isTaken, objection.Length == 0);
            Assert.DoesNotContain(objection, char.IsControl);
            if (isTaken)
                Assert.Equal(name, reference.ToString());
        },
        times: 3000);

    [Theory]
    [InlineData("zookeeper", "zookeeper", "zookeeper", null, null)]
    [InlineData("zookeeper:3.9.5", "zookeeper", "zookeeper", "3.9.5", null)]
    [InlineData("shop/zk:1", "shop/zk", "shop/zk", "1", null)]
    [InlineData("localhost/zk", "localhost/zk", "zk", null, null)]
    [InlineData("registry.example:5000/shop/zk", "registry.example:5000/shop/zk", "shop/zk", null, null)]
    [InlineData("registry.example/zk:1@sha256:" + Sha, "registry.example/zk", "zk", "1", "sha256:" + Sha)]
    [InlineData("zk@sha256:" + Sha, "zk", "zk", null, "sha256:" + Sha)]
    public void ItsPartsAreTold(string name, string repository, string path, string? tag, string? digest)
    {
        Assert.True(ImageReference.TryParse(name, out var reference, out _));
        Assert.Equal(new(repository, path, tag, digest), reference);
    }

    [Theory]
    [InlineData("zookeeper: 3.9.5", "it has a blank")]
    [InlineData("https://registry.example/zookeeper", "it begins like a web address; leave out what stands before the registry")]
    [InlineData("registry.example/Shop/zookeeper", "a repository is lower case")]
    [InlineData("registry.example//zookeeper", "a part of its path is empty")]
    [InlineData("zookeeper/", "a part of its path is empty")]
    [InlineData("zoo+keeper", "its path has other characters than letters, digits and single '.', '_', '__' or '-' between them")]
    [InlineData("registry.example:http/zookeeper", "what stands before its first '/' is no host with a port or without")]
    [InlineData(Sha, "64 digits from 0 to f are the identifier of an image and not its name")]
    public void TheReasonIsTheFirstThingToMend(string name, string reason)
    {
        Assert.False(ImageReference.TryParse(name, out _, out var objection));
        Assert.Equal(reason, objection);
    }

    [Fact]
    public void APathHas255CharactersAtMost()
    {
        Assert.True(ImageReference.TryParse("registry.example/" + new string('a', 255), out _, out _));
        Assert.False(ImageReference.TryParse("registry.example/" + new string('a', 256), out _, out _));
    }

    /// <summary>ParseNormalizedNamed: a name without a registry gets that of Docker; then the expression; then the digest's own check.</summary>
    private static bool IsTaken(string name)
    {
        if (Regex.IsMatch(name, @"\A[a-f0-9]{64}\z"))
            return false;

        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? "" : name[..slash];
        var hasRegistry = slash >= 0 && (first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal) || first == "localhost" || first.Any(char.IsAsciiLetterUpper));
        var match = Reference().Match(hasRegistry ? name : $"docker.io/{name}");
        return match.Success && (!match.Groups[1].Success || Digest().IsMatch(match.Groups[1].Value));
    }

    [GeneratedRegex($@"\A(?:{Host}/)?{Component}(?:/{Component})*(?::[a-zA-Z0-9_][a-zA-Z0-9_.-]{{0,127}})?(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*[:][0-9a-fA-F]{{32,}}))?\z")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\A(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})\z")]
    private static partial Regex Digest();
}
