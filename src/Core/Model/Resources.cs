namespace ZkGen.Model;

/// <summary>The section <c>[Resources]</c>.</summary>
public sealed record Resources
{
    public Setting<string> CpuRequest { get; init; }

    public Setting<string> CpuLimit { get; init; }

    public Setting<string> MemoryRequest { get; init; }

    public Setting<string> MemoryLimit { get; init; }

    public Setting<string> Heap { get; init; }

    public static Place At(string? property = null) => new(nameof(Resources), property);
}
