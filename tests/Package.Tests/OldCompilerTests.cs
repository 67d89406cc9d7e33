namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class OldCompilerTests(PackedPackage package)
{
    /// <summary>What the SDK 9.0.2xx says of itself, and 9.0.300.</summary>
    [Fact]
    public void AnOlderHostIsToldWhichOneIsNeeded()
    {
        var consumer = Consumer.Create(package, "OldHost", "<TargetFramework>net10.0</TargetFramework>");

        var old = consumer.Build("-p:CompilerApiVersion=roslyn4.13");
        Assert.NotEqual(0, old.ExitCode);
        Assert.Contains("error ZKGB008: ZkGen: the compiler is 'roslyn4.13', and the generator needs roslyn4.14", old.Output, StringComparison.Ordinal);
        Assert.Contains(".NET SDK 9.0.300", old.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", old.Output, StringComparison.Ordinal);

        var enough = consumer.Build("--no-restore", "-p:CompilerApiVersion=roslyn4.14").AssertSuccess();
        Assert.DoesNotContain("ZKGB", enough.Output, StringComparison.Ordinal);
    }
}
