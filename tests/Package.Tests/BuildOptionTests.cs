using System.Diagnostics;

namespace ZkGen.Package.Tests;

/// <summary>One project, built in other ways than the usual one.</summary>
[Collection(nameof(PackedPackage))]
public class BuildOptionTests(PackedPackage package)
{
    [Theory]
    [InlineData("-p:RunAnalyzers=false")]
    [InlineData("-p:ContinuousIntegrationBuild=true")]
    public void TheBundleIsTheSame(string option)
    {
        var build = package.Plain.Unbuilt().Build("--no-restore", option).AssertSuccess();

        build.AssertSaid("0 Warning(s)");
        Assert.Equal(package.Plain.Texts, package.Plain.Consumer.Texts(PlainBuild.Bundles));
    }

    /// <summary>By a compiler of its own: the server has the culture of whoever started it.</summary>
    [Fact]
    public void TheBundleIsTheSameInTurkish()
    {
        var build = Cli.Run(new ProcessStartInfo("dotnet", ["build", "--no-restore", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = package.Plain.Unbuilt().Folder,
            Environment = { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" },
        }).AssertSuccess();

        build.AssertSaid("i is İ");
        Assert.Equal(package.Plain.Texts, package.Plain.Consumer.Texts(PlainBuild.Bundles));
    }

    [Fact]
    public void ARebuildWritesItAnew()
    {
        var consumer = package.Plain.Unbuilt();
        consumer.Build("--no-restore").AssertSuccess();
        var build = consumer.Build("--no-restore", "--no-incremental").AssertSuccess();

        build.AssertSaid("(14 files, 14 changed)");
        Assert.Equal(package.Plain.Texts, consumer.Texts(PlainBuild.Bundles));
    }

    [Fact]
    public void TheOldestKubernetesIsToldToTheRules() =>
        package.Plain.Unbuilt().Build("--no-restore", "-p:ZkGenKubernetesVersion=1.20").AssertFailure().AssertSaid("is 1.20; the oldest that is supported is 1.21");

    [Theory]
    [InlineData("-p:ProduceOnlyReferenceAssembly=true")]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:SkipCompilerExecution=true")]
    [InlineData("-p:ZkGenEnabled=false")]
    public void NothingIsWrittenWhereNothingIsReallyBuiltOrItIsSwitchedOff(string option)
    {
        var consumer = package.Plain.Unbuilt();

        var build = Cli.Run(consumer.Folder, "msbuild", "-t:Compile", option).AssertSuccess();

        Assert.DoesNotContain("ZKG", build.Output.ToUpperInvariant().Replace("ZKGEN-PACKAGE-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(consumer.Folder, PlainBuild.Bundles)));
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(consumer.Folder, "obj"), "*.zkgen", SearchOption.AllDirectories));
    }
}
