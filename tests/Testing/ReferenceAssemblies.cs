using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The framework that test code is compiled against.</summary>
public sealed class ReferenceAssemblies(ImmutableArray<MetadataReference> references)
{
    /// <summary>The running runtime: the only framework that is surely present without a download.</summary>
    public static ReferenceAssemblies Default { get; } = new([.. RuntimeAssemblies().Select(MetadataReferenceCollection.FromFile)]);

    public ImmutableArray<MetadataReference> References => references;

    // The trusted assemblies also hold what stands beside the tests, which no test code should see unasked.
    private static IEnumerable<string> RuntimeAssemblies()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == runtime);
    }
}
