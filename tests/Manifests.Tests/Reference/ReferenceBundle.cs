using ZkGen.Shared;

namespace ZkGen.Manifests.Tests.Reference;

/// <summary>The bundle that was written by hand and tried on real servers, as the target of the production sample's.</summary>
internal static class ReferenceBundle
{
    public static string Folder { get; } = Repository.PathOf("../shared/reference-bundle/orders");

    /// <summary>Its files, by their paths in it.</summary>
    public static IReadOnlyDictionary<string, string> Read() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
