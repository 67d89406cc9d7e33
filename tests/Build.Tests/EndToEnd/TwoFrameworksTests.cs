namespace ZkGen.Build.Tests.EndToEnd;

public sealed class TwoFrameworksTests() : Scenario(Shape.TwoFrameworks)
{
    private static readonly string[] Frameworks = ["net10.0", "netstandard2.0"];

    [Fact]
    public void Write_apart_with_and_without_a_path_and_clean_knows_all()
    {
        Declare();
        Build().Succeeds();
        Assert.All(Frameworks, framework => Assert.Equal(Orders(), Project.Files($"bin/Debug/{framework}/zookeeper")));

        var build = Build("-p:ZkGenOutputPath=out").Succeeds();
        Assert.Equal(Frameworks.Select(framework => $"ZkGen: orders -> out/{framework}/orders (4 files, 4 changed)"), build.Lines.Order());
        Assert.All(Frameworks, framework => Assert.Equal(Orders(), Project.Files($"out/{framework}")));

        var again = Build("-v:n", "-p:ZkGenOutputPath=out").Succeeds();
        Assert.Empty(again.Lines);
        Assert.Equal(2, again.Output.Split("Skipping target \"ZkGenWrite\"").Length - 1);

        Run("clean").Succeeds();
        Assert.Empty(Project.Files("out"));
        Assert.Empty(Project.Files("bin"));
    }

    [Fact]
    public void Write_apart_where_they_share_the_output_folder_and_answer_to_the_name_of_a_target()
    {
        Declare();
        Project.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                <IntermediateOutputPath>obj/$(TargetFramework)/</IntermediateOutputPath>
              </PropertyGroup>
            </Project>
            """);
        Build().Succeeds();
        Assert.All(Frameworks, framework => Assert.Equal(Orders(), Project.Files($"bin/Debug/zookeeper/{framework}")));

        Dotnet.Run(Project.Path, "msbuild", "-t:ZkGenClean").Succeeds();
        Assert.All(Frameworks, framework => Assert.False(Project.Has($"bin/Debug/zookeeper/{framework}")));
        Assert.True(Project.Has("bin/Debug/App.dll"));
    }
}
