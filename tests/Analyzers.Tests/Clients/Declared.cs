namespace ZkGen.Analyzers.Tests.Clients;

/// <summary>Where the ensemble is declared.</summary>
public enum Declared
{
    Here,
    InProject,
    InAssembly,
    InReferenceAssembly,
}
