using System.Reflection;
using System.Runtime.Loader;

namespace ZkGen.Generator.Tests;

/// <summary>Generated code, compiled and loaded.</summary>
internal static class Loaded
{
    public static Type Type(Generated generated, string name)
    {
        using var image = new MemoryStream();
        var result = generated.Compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(name, isCollectible: true).LoadFromStream(image).GetType(name, throwOnError: true)!;
    }
}
