using ZkGen.Model;
using ZkGen.Reading;

namespace ZkGen.Generator.Tests.Reading;

/// <summary>The declaration of the class <c>Ensemble</c>, as it is read.</summary>
internal static class ReadDeclaration
{
    public static Declaration From(params string[] sources) =>
        DeclarationReader.Read(Generated.From(sources).Compilation.GetTypeByMetadataName("Ensemble")!, CancellationToken.None)!;

    /// <summary>What stands where a finding at this place is shown.</summary>
    public static string TextAt(this Declaration declaration, Place place)
    {
        var location = declaration.Places.Find(place)!;
        return location.SourceTree!.GetText().ToString(location.SourceSpan);
    }
}
