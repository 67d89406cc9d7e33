using System.Collections.Concurrent;
using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

public sealed class MetadataReferenceCollection : List<MetadataReference>
{
    // One reference object per file: the compiler then decodes its metadata once for all tests.
    private static readonly ConcurrentDictionary<string, MetadataReference> ByPath = new();

    public void Add(Assembly assembly) => Add(FromFile(assembly.Location));

    internal static MetadataReference FromFile(string path) =>
        ByPath.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path));
}
