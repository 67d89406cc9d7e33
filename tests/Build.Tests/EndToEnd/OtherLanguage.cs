using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests.EndToEnd;

internal static class OtherLanguage
{
    public static void Gets(BuildResult build, string language, TemporaryFolder project)
    {
        Assert.Equal(["ZKGB001"], build.Codes);
        Assert.Contains($"a project in {language} gets no files", build.Output, StringComparison.Ordinal);
        Assert.Empty(build.Lines);
        Assert.DoesNotContain(project.Files().Keys, path => path.Contains(".zkgen/", StringComparison.Ordinal));
        Assert.DoesNotContain(project.Files().Keys, path => path.Contains("zookeeper", StringComparison.Ordinal));
    }
}
