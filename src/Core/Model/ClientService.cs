namespace ZkGen.Model;

/// <summary>The section <c>[ClientService]</c>.</summary>
public sealed record ClientService
{
    public Setting<string> Name { get; init; }

    public static Place At(string? property = null) => new(nameof(ClientService), property);
}
