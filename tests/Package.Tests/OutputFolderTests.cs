using System.Diagnostics;

namespace ZkGen.Package.Tests;

/// <summary>Output folders that refuse, as mounts: permissions do not hold root off.</summary>
[Collection(nameof(PackedPackage))]
public class OutputFolderTests(PackedPackage package)
{
    // What is mounted is gone with the shell that mounted it.
    private const string Script = "mount -t tmpfs -o $0 tmpfs out && dotnet build --no-restore -p:ZkGenOutputPath=out; code=$?; find out -mindepth 1; exit $code";

    [MountTheory]
    [InlineData("ro", "Read-only file system")]
    [InlineData("size=24k", "No space left on device")]
    public void TheBuildFailsWithAReasonLeavesNothingAndTheNextOneFinishes(string options, string reason)
    {
        var consumer = package.Plain.Unbuilt();
        Directory.CreateDirectory(Path.Combine(consumer.Folder, "out"));

        var build = Cli.Run(new ProcessStartInfo("unshare", [.. MountTheoryAttribute.Namespace, "sh", "-c", Script, options]) { WorkingDirectory = consumer.Folder }).AssertFailure();
        build.AssertSaid("error ZKGB006: ZkGen: the bundle of the ensemble orders");
        build.AssertSaid(reason);
        Assert.DoesNotContain("\nout/", build.Output, StringComparison.Ordinal);

        consumer.Build("--no-restore", "-p:ZkGenOutputPath=out").AssertSuccess();
        Assert.Equal(package.Plain.Texts, consumer.Texts("out"));
    }
}
