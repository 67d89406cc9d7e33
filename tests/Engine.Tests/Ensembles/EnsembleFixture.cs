using ZkGen.Engine.Tests.Bundles;
using ZkGen.Engine.Tests.Rig;

namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>An ensemble that is started once for all tests that share it. Each asks for it whole, whatever the one before has left.</summary>
public abstract class EnsembleFixture : IAsyncLifetime
{
    private Task<PodEnsemble>? start;

    private protected abstract ContainerImage Image { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (start is { IsCompletedSuccessfully: true })
            await (await start).DisposeAsync();
    }

    internal async Task<PodEnsemble> WholeAsync()
    {
        // An ensemble that could not be started fails every test, but is waited for only once.
        start ??= StartAsync();
        var ensemble = await start;
        await ensemble.StartAllAsync();
        return ensemble;
    }

    private protected abstract Bundle ReadBundle();

    private async Task<PodEnsemble> StartAsync()
    {
        var ensemble = await PodEnsemble.CreateAsync(ReadBundle(), Image);
        try
        {
            await ensemble.StartAllAsync();
            return ensemble;
        }
        catch
        {
            await ensemble.DisposeAsync();
            throw;
        }
    }
}
