namespace ZkGen.Benchmarks.Builds.Peers;

/// <summary>What people make the objects of ensembles with today.</summary>
internal interface IPeer
{
    string Name { get; }

    /// <summary>A process makes the objects of one ensemble.</summary>
    /// <returns>Those objects.</returns>
    string One(int number);

    /// <summary>One process makes the objects of the ensembles 1 to <paramref name="count"/>.</summary>
    /// <returns>Those objects, and what the process alone took.</returns>
    (string Objects, Cost Cost) All(int count);
}
