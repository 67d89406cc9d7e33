using ZkGen.Build.Output;
using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests;

public sealed class OutputRootTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("out")]
    [InlineData("out/")]
    [InlineData("../out/")]
    [InlineData(".")]
    public void Starts_from_the_project_and_ends_in_a_separator(string given)
    {
        var root = new OutputRoot(_folder.Path, given);

        Assert.Equal(Path.GetFullPath(Path.Combine(_folder.Path, given)).TrimEnd('/', '\\') + Path.DirectorySeparatorChar, root.FullPath);
        Assert.Equal(given, root.Given);
    }

    [Fact]
    public void A_name_that_only_starts_alike_is_not_below()
    {
        var root = new OutputRoot(_folder.Path, "out");

        Assert.True(root.Holds("zk/zoo.cfg"));
        Assert.False(root.Holds("../out-evil/zoo.cfg"));
        Assert.False(root.Holds("../out/zoo.cfg"));
    }

    [Fact]
    public void Is_shown_relative_to_the_project_where_it_is_below_it()
    {
        Assert.Equal("out/zk", new OutputRoot(_folder.Path, "out").Shown("zk"));
        Assert.Equal(
            Path.GetFullPath(Path.Combine(_folder.Path, "../other/zk")).Replace('\\', '/'),
            new OutputRoot(_folder.Path, "../other").Shown("zk"));
    }
}
