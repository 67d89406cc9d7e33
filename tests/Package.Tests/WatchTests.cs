using System.Threading.Channels;

namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class WatchTests(PackedPackage package)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [LongFact]
    public async Task AnEditIsWrittenWhileWatching()
    {
        var consumer = Consumer.Create(package, "Watched", "<TargetFramework>net10.0</TargetFramework>");
        var lines = Channel.CreateUnbounded<string>();
        using var watch = Cli.Start(new("dotnet", ["watch", "--non-interactive", "build"]) { WorkingDirectory = consumer.Folder });
        watch.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        watch.ErrorDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        watch.BeginOutputReadLine();
        watch.BeginErrorReadLine();
        try
        {
            await Built();
            Assert.Contains("minSessionTimeout=4000", ZooCfg(), StringComparison.Ordinal);

            consumer.Edit("MinSessionTimeout = 4000", "MinSessionTimeout = 5000");
            await Built();
            Assert.Contains("minSessionTimeout=5000", ZooCfg(), StringComparison.Ordinal);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }

        string ZooCfg() => File.ReadAllText(Path.Combine(consumer.Folder, PlainBuild.Bundles, "orders/zoo.cfg"));

        async Task Built()
        {
            using var patience = new CancellationTokenSource(Patience);
            while (!(await lines.Reader.ReadAsync(patience.Token)).Contains("Waiting for a file to change", StringComparison.Ordinal))
            {
            }
        }
    }
}
