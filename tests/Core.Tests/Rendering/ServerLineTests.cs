using System.Text.RegularExpressions;
using ZkGen.Core.Tests.Support;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>Of the many forms that a server's line can have one is written: no roles, no second address behind a bar, no IPv6, no port of TLS.</summary>
public sealed partial class ServerLineTests
{
    [Fact]
    public void EveryLineIsAHostTwoPortsAndPerhapsTheClients() => RandomModels.Hold(model =>
        Assert.All(Values(new(model)), value => Assert.Matches(Form(), value)));

    [Fact]
    public void EveryServerHasAHostOfItsOwn() => RandomModels.Hold(model => Assert.Distinct(Values(new(model)).Select(value => value.Split(':')[0])));

    [Fact]
    public void NoServerHasAGroupOrAWeight() => RandomModels.Hold(model => Assert.DoesNotContain(new RenderedBundle(model).ZooCfg, entry =>
        entry.Key.StartsWith("group.", StringComparison.Ordinal) || entry.Key.StartsWith("weight.", StringComparison.Ordinal)));

    private static IEnumerable<string> Values(RenderedBundle bundle) =>
        bundle.ZooCfg.Where(entry => entry.Key.StartsWith("server.", StringComparison.Ordinal)).Select(entry => entry.Value);

    [GeneratedRegex(@"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]+:[0-9]+(;[0-9]+)?\z")]
    private static partial Regex Form();
}
