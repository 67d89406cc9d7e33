using System.Reflection;
using ZkGen.Shared;

namespace ZkGen.Engine.Tests.Bundles;

/// <summary>Where the bundles come from: the sample's build has just written them.</summary>
internal static class BundleUnderTest
{
    /// <summary>Names a folder that takes the place of the production ensemble's bundle, to see what another one would do.</summary>
    private const string Override = "ZKGEN_ENGINE_BUNDLE";

    public static Bundle Orders => Bundle.Read(Environment.GetEnvironmentVariable(Override) is { Length: > 0 } folder ? folder : FolderOf("orders"));

    public static Bundle Tutorial => Bundle.Read(FolderOf("zk"));

    private static string FolderOf(string bundle) => Repository.PathOf($"src/Sample/bin/{Configuration}/net10.0/zookeeper/{bundle}");

    private static string Configuration => typeof(BundleUnderTest).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
