using System.Text.Json;
using ZkGen.Shared;

namespace ZkGen.Package.Tests;

/// <summary>A project with one of each mistake, by the compiler and by <c>dotnet format</c> as users run them.</summary>
[Collection(nameof(PackedPackage))]
public class EveryMistakeTests(PackedPackage package)
{
    private const string Expected = "tests/Package.Tests/EveryMistake.txt";

    // The image's kind is known for some names only, and this is none of them.
    private const string NoAnswer = "ZKG1011";

    private const string Client = """
        namespace org.apache.zookeeper
        {
            public abstract class Watcher { }
            public class ZooKeeper { public ZooKeeper(string connectstring, int sessionTimeout, Watcher watcher) { } }
        }
        """;

    /// <summary><c>EveryMistake.txt</c> has what is underlined for each; <c>ZKGEN_ACCEPT_BASELINES=1</c> writes it.</summary>
    [Fact]
    public void EachIsUnderlinedAndTheFixableOnesAreMended()
    {
        var mistakes = Mistake.All.ToList();
        var consumer = Consumer.Create(package, "Mistakes", "<TargetFramework>net10.0</TargetFramework><ErrorLog>$(MSBuildProjectDirectory)/findings.sarif,version=2.1</ErrorLog>", Client);
        File.Delete(consumer.DeclarationFile);
        foreach (var mistake in mistakes)
            File.WriteAllText(Path.Combine(consumer.Folder, $"{mistake.Id}.cs"), mistake.Code);

        var found = Find(consumer);
        var underlined = string.Concat(mistakes.SelectMany(mistake => found.Where(each => each.Id == mistake.Id && each.File == mistake.Id).Select(each => $"{each.Id}: {each.Text}\n").DefaultIfEmpty($"{mistake.Id}: nothing\n")));
        if (Environment.GetEnvironmentVariable("ZKGEN_ACCEPT_BASELINES") == "1")
            File.WriteAllText(Repository.PathOf(Expected), underlined);

        Assert.Equal(File.ReadAllText(Repository.PathOf(Expected)), underlined);
        Assert.DoesNotContain(": nothing", underlined, StringComparison.Ordinal);

        Cli.Run(consumer.Folder, "format", "analyzers", "--severity", "info", "--no-restore");
        var left = Find(consumer).Where(each => each.Id == each.File).Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join(' ', mistakes.Where(mistake => !mistake.IsFixable && !left.Contains(mistake.Id)).Select(mistake => mistake.Id)));
        Assert.Equal(NoAnswer, string.Join(' ', mistakes.Where(mistake => mistake.IsFixable && left.Contains(mistake.Id)).Select(mistake => mistake.Id)));
    }

    private static List<(string Id, string File, string Text)> Find(Consumer consumer)
    {
        consumer.Build("--no-incremental");
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(consumer.Folder, "findings.sarif")));
        return
        [
            .. from result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
               let id = result.GetProperty("ruleId").GetString()!
               where id.StartsWith("ZKG", StringComparison.Ordinal)
               from location in result.GetProperty("locations").EnumerateArray()
               let place = location.GetProperty("physicalLocation")
               let path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath
               select (id, Path.GetFileNameWithoutExtension(path), Underlined(path, place.GetProperty("region"))),
        ];
    }

    private static string Underlined(string path, JsonElement region)
    {
        var lines = File.ReadAllLines(path);
        int Of(string property) => region.GetProperty(property).GetInt32();
        var (first, last) = (Of("startLine") - 1, Of("endLine") - 1);
        return first == last
            ? lines[first][(Of("startColumn") - 1)..(Of("endColumn") - 1)]
            : $"{lines[first][(Of("startColumn") - 1)..]} …";
    }
}
