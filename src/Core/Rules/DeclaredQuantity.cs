using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An amount of Kubernetes that is declared and can be read, right or wrong.</summary>
/// <param name="Section">The section that it stands in.</param>
internal sealed record DeclaredQuantity(string Section, string Property, string Text)
{
    public const string Cpu = "CPU";
    public const string Memory = "memory";
    public const string Storage = "storage";

    /// <summary>What it is an amount of.</summary>
    public required string Resource { get; init; }

    public Place Place => new(Section, Property);

    public Quantity? Value => Quantity.TryParse(Text, out var quantity) ? quantity : null;

    /// <summary>What Kubernetes takes: a quantity that is not negative, nor nothing where that is refused.</summary>
    public Quantity? ValidValue => Value is { } value && value.Nanos.Sign >= (Resource == Storage ? 1 : 0) ? value : null;

    /// <summary>One of each kind that is natural, for a message.</summary>
    public string Example => Resource switch { Cpu => "500m", Memory => "512Mi", _ => "10Gi" };

    public static IEnumerable<DeclaredQuantity> All(EnsembleModel model) => new[]
    {
        Of(nameof(DataVolume), nameof(DataVolume.Storage), model.DataVolume.Storage, Storage),
        Of(nameof(Resources), nameof(Resources.CpuRequest), model.Resources.CpuRequest, Cpu),
        Of(nameof(Resources), nameof(Resources.CpuLimit), model.Resources.CpuLimit, Cpu),
        Of(nameof(Resources), nameof(Resources.MemoryRequest), model.Resources.MemoryRequest, Memory),
        Of(nameof(Resources), nameof(Resources.MemoryLimit), model.Resources.MemoryLimit, Memory),
    }.OfType<DeclaredQuantity>();

    private static DeclaredQuantity? Of(string section, string property, Setting<string> setting, string resource) =>
        setting.TryGet(out var text) ? new(section, property, text) { Resource = resource } : null;
}
