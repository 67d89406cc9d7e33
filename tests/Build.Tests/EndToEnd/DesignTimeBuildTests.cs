namespace ZkGen.Build.Tests.EndToEnd;

public sealed class DesignTimeBuildTests() : Scenario(Shape.App)
{
    [Fact]
    public void Writes_nothing()
    {
        Declare();
        Dotnet.Run(Project.Path, "msbuild", "-t:Compile",
            "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeds();

        Assert.Empty(Project.Files("bin"));
        Assert.DoesNotContain(Project.Files("obj").Keys, path => path.Contains(".zkgen/", StringComparison.Ordinal));
    }

    [Fact]
    public void Tells_the_IDE_when_there_is_nothing_to_do()
    {
        var result = Dotnet.Run(Project.Path, "msbuild", "-t:_ZkGenUpToDateCheck", "-p:DesignTimeBuild=true",
            "-getItem:UpToDateCheckBuilt", "-getItem:UpToDateCheckInput").Succeeds();

        Assert.Contains("App.dll", result.Output, StringComparison.Ordinal);
        Assert.Contains(".stamp", result.Output, StringComparison.Ordinal);
    }
}
