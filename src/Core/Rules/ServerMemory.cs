using ZkGen.Images;
using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>How much memory a server has, and how much of it its heap takes; null where that is not said or cannot be known.</summary>
internal sealed class ServerMemory
{
    // Beside the heap: the JVM's own, threads, buffers, the page cache of the log, and whoever runs zkCli.sh. Less beside a small heap.
    private const long MostBeside = 512 * JavaMemory.MiB;

    // Below it no server runs, whatever its heap.
    private const long MinHeap = 16 * JavaMemory.MiB;

    private static readonly ZooKeeperVersion FirstWithDefaultHeap = new(3, 5, 0);

    private readonly EnsembleModel model;

    public ServerMemory(EnsembleModel model)
    {
        this.model = model;

        // Or may: what is half typed, and what no rule reads.
        var isSizedElsewhere = model.JvmFlags.Any(flag => !flag.Value.IsSet) || ServerJvmFlag.All(model).Any(flag => flag.SizesHeap)
            || model.EnvironmentVariables.Any(SizesHeap);
        Heap = isSizedElsewhere ? null : HeapIsDeclared ? Readable(model.Resources.Heap) : DefaultHeap;
        Limit = Bytes(nameof(Resources.MemoryLimit));
        Request = Bytes(nameof(Resources.MemoryRequest));
    }

    public bool HeapIsDeclared => !model.Resources.Heap.IsUnset;

    /// <summary>Declared, or what the image takes.</summary>
    public JavaMemory? Heap { get; }

    public long? Limit { get; }

    public long? Request { get; }

    public bool HeapFitsNot => Heap?.Bytes >= Limit;

    public bool HeapIsCramped => !HeapFitsNot && Limit - Heap?.Bytes < Beside;

    /// <summary>Where the heap is said, or else the limit that it is held against.</summary>
    public Place Place => Resources.At(HeapIsDeclared ? nameof(Resources.Heap) : nameof(Resources.MemoryLimit));

    /// <summary>The heap as a message names it.</summary>
    public string HeapText => HeapIsDeclared ? $"the heap {model.Resources.Heap.ValueOr("")}" : $"the heap {Heap}, the default of {Script},";

    /// <summary>Half of the limit, for a heap; null if that is too little for a server, or there is no limit.</summary>
    public string? HalfOfLimit => Limit / 2 is { } half and >= MinHeap ? new JavaMemory(half / JavaMemory.MiB * JavaMemory.MiB).ToString() : null;

    /// <summary>The heap, and what is needed beside it.</summary>
    public long? NeedOfHeap => Heap?.Bytes + Beside;

    /// <summary>The limit that leaves the heap as it is.</summary>
    public string LimitForHeap => Mebibytes((NeedOfHeap + JavaMemory.MiB - 1) ?? 0);

    /// <summary>What sizes the heap where nobody else does.</summary>
    public string Script => IsOfficial ? "zkServer.sh" : "the image's script";

    private long? Beside => Heap is { } heap ? Math.Min(MostBeside, heap.Bytes) : null;

    private JavaMemory? DefaultHeap => model.Image.Kind.State != SettingState.Unreadable && !(IsOfficial && model.Version.TryGet(out var version) && version.CompareTo(FirstWithDefaultHeap) < 0)
        ? ImageConventions.For(model.Image.Kind).DefaultHeap
        : null;

    private bool IsOfficial => model.Image.Kind.ValueOr(ImageKind.Official) == ImageKind.Official;

    public static string Mebibytes(long bytes) => CanonicalQuantity.Of(FormattableString.Invariant($"{bytes / JavaMemory.MiB}Mi"))!;

    // ZK_SERVER_HEAP is for zkServer.sh, where nothing behind it says otherwise; the others hold flags.
    private bool SizesHeap(Entry variable) => !variable.Key.TryGet(out var name) || name switch
    {
        "ZK_SERVER_HEAP" => !HeapIsDeclared,
        "JVMFLAGS" or "SERVER_JVMFLAGS" or "_JAVA_OPTIONS" => variable.Value.ValueOr("-Xmx") is var value && (value.Contains("-Xmx") || value.Contains("MaxHeapSize")),
        _ => false,
    };

    private long? Bytes(string property) =>
        DeclaredQuantity.All(model).FirstOrDefault(declared => declared.Property == property) is { ValidValue: { } value } declared && !ZKG7003SuspiciousQuantity.IsSuspicious(declared) ? value.Units : null;

    private static JavaMemory? Readable(Setting<string> heap) => heap.TryGet(out var text) && JavaMemory.TryParse(text, out var memory) && memory is { IsEnoughForJava: true, IsAddressable: true } ? memory : null;
}
