using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Core.Tests.Settings;

public sealed class ZooKeeperReleasesTests
{
    [Theory]
    [InlineData("3.4.10", "2020-06-01")]
    [InlineData("3.3.6", "2020-06-01")]
    [InlineData("3.5.10", "2022-06-01")]
    [InlineData("3.6.0", "2022-12-30")]
    [InlineData("3.7.2", "2024-02-02")]
    [InlineData("3.8.0", null)]
    [InlineData("3.9.5", null)]
    [InlineData("3.10.0", null)]
    public void EndOfLife(string version, string? date) => Assert.Equal(date, ZooKeeperReleases.EndOfLife(ZooKeeperVersion.Parse(version)));

    [Theory]
    [InlineData("3.9.5", null)]
    [InlineData("3.9.6", "3.9.5")]
    [InlineData("3.8.7", "3.8.6")]
    [InlineData("3.10.0", "3.9.5")]
    [InlineData("4.0.0", "3.9.5")]
    [InlineData("3.7.3", "3.7.2")]
    [InlineData("3.3.9", null)]
    public void LastBefore(string version, string? last) => Assert.Equal(last, ZooKeeperReleases.LastBefore(ZooKeeperVersion.Parse(version))?.ToString());
}
