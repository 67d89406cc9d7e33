using Xunit.Abstractions;
using Xunit.Sdk;

namespace ZkGen.Package.Tests;

/// <summary>How much is tried: <c>ZKGEN_LONG=1</c> tries all, and takes minutes more.</summary>
internal static class Tier
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("ZKGEN_LONG") == "1";
}

/// <summary>A test of the long tier only. In the normal one it is not there, rather than skipped: nothing is missing that could be installed.</summary>
[XunitTestCaseDiscoverer("ZkGen.Package.Tests." + nameof(LongFactDiscoverer), "ZkGen.Package.Tests")]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongFactAttribute : FactAttribute;

/// <summary>Finds the tests that are marked <see cref="LongFactAttribute"/>.</summary>
public sealed class LongFactDiscoverer(IMessageSink diagnosticMessageSink) : FactDiscoverer(diagnosticMessageSink)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        Tier.IsLong ? base.Discover(discoveryOptions, testMethod, factAttribute) : [];
}
