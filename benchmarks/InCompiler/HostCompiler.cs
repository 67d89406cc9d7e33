using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>The compiler of the SDK that built this program, loaded before anything of it is needed.</summary>
internal static class HostCompiler
{
    public static string Sdk { get; } = Option("ZkGen.Sdk");

    public static string Option(string name) => AppContext.GetData(name) as string ?? throw new InvalidOperationException($"{name} is not set.");

    [ModuleInitializer]
    internal static void Load() => AssemblyLoadContext.Default.Resolving += static (context, name) =>
        Path.Combine(Sdk, "Roslyn", "bincore", $"{name.Name}.dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
}
