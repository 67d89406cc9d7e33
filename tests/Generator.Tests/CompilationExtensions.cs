using Microsoft.CodeAnalysis;

namespace ZkGen.Generator.Tests;

internal static class CompilationExtensions
{
    public static byte[] EmitToArray(this Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }
}
