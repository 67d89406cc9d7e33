namespace ZkGen.Generator;

/// <summary>The names of the pipeline's steps, under which tests find them.</summary>
public static class TrackingNames
{
    /// <summary>A class and its attributes, read. Runs for each declared class at each edit; the only step that sees symbols.</summary>
    public const string Declaration = nameof(Declaration);

    /// <summary>What the project says to all of them.</summary>
    public const string Options = nameof(Options);

    /// <summary>What it means in this project.</summary>
    public const string Model = nameof(Model);

    /// <summary>What must be unique of it.</summary>
    public const string Identity = nameof(Identity);

    /// <summary>The identities of the project.</summary>
    public const string Identities = nameof(Identities);

    /// <summary>What keeps its bundle from being written.</summary>
    public const string Findings = nameof(Findings);
}
