namespace ZkGen.Benchmarks.Builds;

/// <summary>What a project has of the package.</summary>
internal enum Reference
{
    None,

    /// <summary>The attributes compile, and nothing reads them: what a build costs without us.</summary>
    Attributes,

    Package,
}
