using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Build.Tests.Support;

/// <summary>Compiles carriers.</summary>
internal static class CarrierAssembly
{
    private static readonly MetadataReference[] References = [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];

    public static byte[] Compile(string source)
    {
        var compilation = CSharpCompilation.Create(
            "App", [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }

    public static string Compile(TemporaryFolder folder, params string[] members)
    {
        var path = folder["App.dll"];
        File.WriteAllBytes(path, Compile(CarrierSource.Of(members)));
        return path;
    }
}
