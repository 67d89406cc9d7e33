namespace ZkGen.Reading;

/// <summary>The names by which attributes of a declaration are recognized; their types are in an assembly that is not loaded here.</summary>
public static class AttributeNames
{
    public const string Namespace = "ZkGen";
    public const string Suffix = "Attribute";
    public const string Ensemble = "ZooKeeperEnsemble";
    public const string EnsembleClass = Ensemble + Suffix;
    public const string EnsembleMetadataName = Namespace + "." + EnsembleClass;
}
