using Microsoft.Build.Framework;
using ZkGen.Build.Carrier;

namespace ZkGen.Build;

/// <summary>A task that takes the artifacts out of a compiled assembly.</summary>
public abstract class CarrierTask : ArtifactTask
{
    /// <summary>The assembly that carries the artifacts; it is read, never loaded.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <returns>Null, and said, when they cannot be read.</returns>
    private protected IReadOnlyList<Bundle>? ReadBundles()
    {
        try
        {
            if (CarrierReader.Read(Assembly) is { } bundles)
                return bundles;

            Error(Codes.NoCarrier, "the generator did not run to its end, so nothing is written and nothing removed: see the compiler's warnings, CS8785 most often, which dotnet build --no-incremental says again");
        }
        catch (CarrierException e)
        {
            Error(Codes.UnreadableAssembly, $"the artifacts in {Assembly} cannot be read: {e.Message}");
        }

        return null;
    }
}
