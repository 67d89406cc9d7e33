using ZkGen.Core.Tests.Support;
using ZkGen.Yaml;

namespace ZkGen.Core.Tests.Yaml;

public sealed class YamlLayoutTests
{
    [Fact]
    public void ALongTextStaysOnItsLine()
    {
        foreach (var text in (string[])[string.Concat(Enumerable.Repeat("word ", 400)) + "end", string.Concat(Enumerable.Repeat("'wörd' ", 400)) + "end"])
            Assert.Single(YamlSample.Write(text).Split('\n'), line => line.StartsWith("value:", StringComparison.Ordinal) && line.Contains("end"));
    }

    [Fact]
    public void LinesEndWithALineFeedAndNothingBeforeIt() => Texts.OneLine.Hold(text =>
    {
        var written = YamlSample.Write(text);
        Assert.EndsWith("\n", written, StringComparison.Ordinal);
        Assert.False(written.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', written);
        Assert.DoesNotContain(written.Split('\n'), line => line.EndsWith(' ') || line.EndsWith('\t'));
    });

    [Fact]
    public void NoLineOfABlockEndsWithASpaceEither() => Texts.ManyLines.Hold(text =>
    {
        var written = YamlSample.Write(text);
        Assert.DoesNotContain('\r', written);
        Assert.DoesNotContain(written.Split('\n'), line => line.EndsWith(' '));
    });

    [Fact]
    public void AScriptStandsAsItIs()
    {
        var written = YamlWriter.Document(new Fields(yaml => yaml.Field("data", "#!/bin/sh\nset -eu\nif true; then\n  echo \"a: b\"\nfi\n")));

        Assert.Equal("data: |\n  #!/bin/sh\n  set -eu\n  if true; then\n    echo \"a: b\"\n  fi\n", written);
    }

    [Fact]
    public void WhatIsNullIsNotWritten()
    {
        var written = YamlWriter.Document(new Fields(yaml =>
        {
            yaml.Field("a", (string?)null);
            yaml.Field("b", (long?)null);
            yaml.Field("c", (bool?)null);
            yaml.Field("d", (IYamlMapping?)null);
            yaml.Field("e", (IEnumerable<string>?)null);
            yaml.Field("f", (IEnumerable<IYamlMapping>?)null);
            yaml.Field("g", "");
        }));

        Assert.Equal("g: \"\"\n", written);
    }

    [Fact]
    public void NumbersAndTruthValuesArePlain()
    {
        var written = YamlWriter.Document(new Fields(yaml =>
        {
            yaml.Field("least", long.MinValue);
            yaml.Field("zero", 0);
            yaml.Field("yes", true);
            yaml.Field("no", false);
        }));

        Assert.Equal("least: -9223372036854775808\nzero: 0\n\"yes\": true\n\"no\": false\n", written);
    }

    [Fact]
    public void ItemsStandBelowTheirKeyAsKubectlPrintsThem()
    {
        var port = new Fields(yaml => yaml.Field("port", 2181));
        var written = YamlWriter.Document(new Fields(yaml =>
        {
            yaml.Field("args", ["a", "b"]);
            yaml.Field("ports", (IYamlMapping[])[port, port]);
        }));

        Assert.Equal("args:\n- a\n- b\nports:\n- port: 2181\n- port: 2181\n", written);
    }

    [Theory]
    [InlineData("zk-hs"), InlineData("/var/lib/zookeeper"), InlineData("kubernetes.io/hostname"), InlineData("10Gi"), InlineData("500m"), InlineData("ReadWriteOnce")]
    [InlineData("registry.example.com:5000/kubernetes-zookeeper:1.0-3.4.10"), InlineData("exec start-zookeeper --servers=3"), InlineData("-c")]
    public void PlainWordsStayReadable(string text) => Assert.Equal($"a: {text}\n", YamlWriter.Document(new Fields(yaml => yaml.Field("a", text))));

    private sealed record Fields(Action<YamlWriter> Write) : IYamlMapping
    {
        public void WriteFields(YamlWriter yaml) => Write(yaml);
    }
}
