using System.Runtime.Loader;

namespace ZkGen.Generator.Tests;

/// <summary>Generated code, compiled and loaded.</summary>
internal static class Loaded
{
    public static Type Type(Generated generated, string name) =>
        new AssemblyLoadContext(name, isCollectible: true).LoadFromStream(new MemoryStream(generated.Compilation.EmitToArray())).GetType(name, throwOnError: true)!;
}
