namespace ZkGen.Build.Tests.Support;

/// <summary>A project that declares <c>orders</c> with one file, and commits its bundles in <c>deploy</c>.</summary>
public abstract class CheckedInHarness : IDisposable
{
    private protected CheckedInHarness() => Declare("zoo.cfg", "tickTime=2000\nsyncLimit=5\n");

    private protected TemporaryFolder Folder { get; } = new();

    /// <summary>What the last run said.</summary>
    private protected FakeBuildEngine Engine { get; private set; } = new();

    private protected void Declare(string path, string text) => CarrierAssembly.Compile(Folder, CarrierSource.Bundle("orders", (path, text)));

    private protected void Verify() => Verify("deploy");

    private protected void Verify(string path) => Run(new VerifyArtifacts(), path);

    private protected void Update() => Update("deploy");

    private protected void Update(string path) => Run(new UpdateArtifacts(), path);

    private protected void Quiet()
    {
        Assert.Empty(Engine.Errors);
        Assert.Empty(Engine.Warnings);
    }

    /// <returns>Whether there was an error.</returns>
    private protected bool Run(CheckedInTask task, string path)
    {
        task.BuildEngine = Engine = new FakeBuildEngine();
        task.ProjectFile = Folder["App.csproj"];
        task.Assembly = Folder["App.dll"];
        task.OutputPath = "bin/zookeeper/";
        task.CheckedInPath = path;
        Assert.Equal(task.Execute(), Engine.Errors.Count == 0);
        return Engine.Errors.Count > 0;
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
