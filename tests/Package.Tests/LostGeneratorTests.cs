namespace ZkGen.Package.Tests;

/// <summary>To the compiler a generator that crashes is a warning, and one that it does not get is nothing at all: neither must look like a removed declaration.</summary>
[Collection(nameof(PackedPackage))]
public class LostGeneratorTests(PackedPackage package)
{
    [Fact]
    public void WhatWasWrittenStaysAndTheBuildFails()
    {
        var consumer = Consumer.Create(package, "LostGenerator", "<TargetFramework>net10.0</TargetFramework>", targets: """
            <Target Name="Lose" BeforeTargets="CoreCompile">
              <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Analyzer.Filename)' == '$(Lost)'" /></ItemGroup>
            </Target>
            """);
        consumer.Build().AssertSuccess();
        var written = consumer.Written(PlainBuild.Bundles);

        foreach (var (lost, crashes) in new[] { ("YamlDotNet", true), ("ZkGen.Generator", false) })
        {
            // The edit, because fewer analyzers are no reason to compile; a compiler of its own, because the server has them loaded.
            consumer.Edit("using ZkGen;", "using ZkGen;\n");
            var build = consumer.Build("--no-restore", $"-p:Lost={lost}", "-p:UseSharedCompilation=false");

            Assert.NotEqual(0, build.ExitCode);
            build.AssertSaid("error ZKGB015: ZkGen: the generator did not run to its end");
            Assert.Equal(crashes, build.Output.Contains("warning CS8785: Generator 'EnsembleGenerator' failed", StringComparison.Ordinal));
            Assert.Equal(written, consumer.Written(PlainBuild.Bundles));

            // Nothing is compiled now, and it is said again.
            consumer.Build("--no-restore").AssertSaid("error ZKGB015");
        }

        consumer.Edit("using ZkGen;", "using ZkGen;\n");
        consumer.Build("--no-restore").AssertSuccess();
        Assert.Equal(written, consumer.Written(PlainBuild.Bundles));
    }
}
