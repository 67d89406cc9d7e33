using ZkGen.Core.Tests.Support;
using ZkGen.Images;

namespace ZkGen.Core.Tests.Images;

/// <summary>The container's command; what <c>start-zookeeper</c> gets from it: <see cref="RoundTrips.StartCommandTests"/>.</summary>
public sealed class StartCommandTests
{
    [Fact]
    public void TheServerTakesTheShellsPlaceSoThatItGetsSigterm()
    {
        var command = KubernetesZooKeeperImage.Instance.StartCommand(new(Models.Full));

        Assert.Equal(["sh", "-c"], command.Take(2));
        Assert.StartsWith("exec start-zookeeper ", command[2], StringComparison.Ordinal);
        Assert.Equal(3, command.Count);
    }

    [Fact]
    public void TheCommandIsOneLine() =>
        RandomModels.Tutorial.Hold(model => Assert.DoesNotContain('\n', KubernetesZooKeeperImage.Instance.StartCommand(new(model))[2]));
}
