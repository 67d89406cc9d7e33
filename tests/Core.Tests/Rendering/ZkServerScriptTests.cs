using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Xunit.Abstractions;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Rendering;

/// <summary><c>zkServer.sh</c> reads <c>zoo.cfg</c> too, with grep and sed; in 3.9.5 as it is said here.</summary>
public sealed partial class ZkServerScriptTests(ITestOutputHelper output)
{
    private const string ValueOf = "sed -e 's/.*=//'";

    // As `zkServer.sh start-foreground` does, which makes the directory, and `zkServer.sh status`.
    private const string Script = $$"""
        for cfg in "$@"; do
          data=$(grep '^[[:space:]]*dataDir' "$cfg" | {{ValueOf}})
          data=$(echo -e "$data" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//')
          port=$(grep '^[[:space:]]*clientPort[^[:alpha:]]' "$cfg" | {{ValueOf}})
          case $port in '' | *[!0-9]*) port=$(grep '^[[:space:]]*server.1=.*;.*' "$cfg" | {{ValueOf}} | sed -e 's/.*;//' | sed -e 's/.*://') ;; esac
          printf '%s\0%s\0' "$data" "$port"
        done
        """;

    // A path that it cannot read makes a folder that nobody uses, and the server its own.
    private static readonly IReadOnlyList<EnsembleModel> SomeModels =
        [.. RandomModels.Official.Sample(200, size: 30).Where(model => new EnsemblePlan(model).DataDir.All(c => c != '=' && !char.IsSurrogate(c))).Take(60)];

    [Fact]
    public void TheDataDirectoryComesOutAsItIsDeclared()
    {
        if (Read(SomeModels) is { } read)
            Assert.Equal(SomeModels.Select(model => new EnsemblePlan(model).DataDir), read.Select(each => each.DataDir));
    }

    [Fact]
    public void TheClientPortComesOutAsItIsDeclared()
    {
        if (Read(SomeModels) is { } read)
            Assert.Equal(SomeModels.Select(model => $"{model.ZooCfg.ClientPort.ValueOr(2181)}"), read.Select(each => each.ClientPort));
    }

    [Fact]
    public void OneKeyBeginsLikeTheDataDirectory() => RandomModels.Official.Hold(model =>
        Assert.Single(new RenderedBundle(model).ZooCfg, entry => entry.Key.StartsWith("dataDir", StringComparison.Ordinal)));

    [Fact]
    public void LinesAreAKeyAnEqualsSignAndAValue() => RandomModels.Hold(model =>
        Assert.All(new RenderedBundle(model with { ZooCfgSettings = [] }).Texts["zoo.cfg"].TrimEnd('\n').Split('\n').Skip(1), line => Assert.Matches(Line(), line)));

    private IReadOnlyList<(string DataDir, string ClientPort)>? Read(IReadOnlyList<EnsembleModel> models)
    {
        if (Run.Find("bash") is not { } bash || OperatingSystem.IsWindows())
        {
            output.WriteLine("Not tried: there is no bash on the PATH.");
            return null;
        }

        using var folder = new TemporaryFolder();
        var files = models.Select((model, i) => folder.Write($"{i}.cfg", new RenderedBundle(model).Texts["zoo.cfg"])).ToList();
        var (exitCode, read, errors) = Run.Program(bash, ["-s", .. files], "export LC_ALL=C.UTF-8\n" + Script);

        Assert.True(exitCode == 0, errors);
        return [.. read.Split('\0')[..^1].Chunk(2).Select(pair => (pair[0], pair[1]))];
    }

    [GeneratedRegex(@"^[A-Za-z0-9._]+=(?! )[ -~]*(?<! )\z")]
    private static partial Regex Line();
}
