using ZkGen.Reading;

namespace ZkGen.Generator.Tests.Reading;

/// <summary>The declaration of the class <c>Ensemble</c>, as it is read.</summary>
internal static class ReadDeclaration
{
    public static Declaration From(params string[] sources) =>
        DeclarationReader.Read(Generated.From(sources).Compilation.GetTypeByMetadataName("Ensemble")!, CancellationToken.None)!;
}
