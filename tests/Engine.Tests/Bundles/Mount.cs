namespace ZkGen.Engine.Tests.Bundles;

/// <summary>A volume where the container sees it. A volume that neither is a ConfigMap nor an emptyDir is a claim.</summary>
internal sealed record Mount(string Volume, string Path, bool IsReadOnly, string? ConfigMap, bool IsEmptyDir, string? SizeLimit);
