using System.Reflection;
using System.Runtime.Loader;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rendering;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Architecture;

/// <summary>A host that has no YamlDotNet, or another one, still analyses declarations.</summary>
public sealed class YamlLibraryTests
{
    [Fact]
    public void ReviewingADeclarationNeverLoadsIt()
    {
        var host = new Host();
        var model = host.Make(typeof(EnsembleModel));
        var review = host.Invoke(typeof(Review), nameof(Review.Of), model);
        var identity = host.Invoke(typeof(EnsembleIdentity), nameof(EnsembleIdentity.Of), model);

        Assert.NotNull(review);
        Assert.NotNull(identity);
        Assert.False(host.AskedForYaml);
    }

    [Fact]
    public void RenderingDoesAndSoTheTestSeesIt()
    {
        var host = new Host();
        host.Invoke(typeof(Bundle), nameof(Bundle.Render), host.Make(typeof(EnsembleModel)));

        Assert.True(host.AskedForYaml);
    }

    /// <summary>A second copy of Core, so that nothing is loaded yet.</summary>
    private sealed class Host() : AssemblyLoadContext(nameof(YamlLibraryTests))
    {
        private readonly string path = typeof(EnsembleModel).Assembly.Location;

        public bool AskedForYaml { get; private set; }

        public object Make(Type type) => RecordFactory.Make(Own(type), 1);

        public object Invoke(Type type, string method, object argument) =>
            Own(type).GetMethod(method, [argument.GetType()])!.Invoke(null, [argument])!;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            AskedForYaml |= assemblyName.Name == "YamlDotNet";
            return null;
        }

        private Type Own(Type type) => LoadFromAssemblyPath(path).GetType(type.FullName!)!;
    }
}
