using System.Diagnostics;

namespace ZkGen.Oracle.Tests.Parser;

/// <summary>ZooKeeper's own parser, in a JVM that answers until it is disposed of.</summary>
public sealed class ZooKeeperParser : IDisposable
{
    private readonly Process? process;
    private readonly Messages? messages;

    public ZooKeeperParser()
    {
        if (Prerequisites.Missing is not null)
            return;

        foreach (var folder in DataFolders)
        {
            Directory.CreateDirectory(DataFolder + folder);
            File.WriteAllText(Path.Combine(DataFolder + folder, "myid"), "1\n");
        }

        var start = new ProcessStartInfo("java",
        [
            "-Xmx256m", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp", $"{Prerequisites.ZooKeeperJar}:{Prerequisites.LoggerJar}",
            Path.Combine(AppContext.BaseDirectory, "Java", "ParserServer.java"), Root,
        ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        process = Process.Start(start)!;
        messages = new(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    /// <summary>Below the data folder, those that a server may use: each has server 1's <c>myid</c>.</summary>
    public static IReadOnlyList<string> DataFolders { get; } = ["", "/server", "/a b", "/it's", "/back\\slash", "/straße", "/#1=2:3"];

    /// <summary>Where the data volume is mounted.</summary>
    public string DataFolder => Path.Combine(Root, "data");

    private string Root { get; } = Directory.CreateTempSubdirectory("zkgen-oracle-").FullName;

    public void Dispose()
    {
        process?.StandardInput.Close();
        process?.WaitForExit();
        process?.Dispose();
        Directory.Delete(Root, recursive: true);
    }

    internal IEnumerable<ParserAnswer> Parse(IReadOnlyList<string> zooCfgs) => messages!.Ask("parse", zooCfgs).Select(ParserAnswer.Of);

    internal IEnumerable<JavaNumbers> Read(IReadOnlyList<string> numbers) => messages!.Ask("number", numbers).Select(JavaNumbers.Of);
}
