using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>A declaration as it was read: what it means, and where it says so.</summary>
public sealed record Declaration(EnsembleModel Model, PlaceMap Places);
