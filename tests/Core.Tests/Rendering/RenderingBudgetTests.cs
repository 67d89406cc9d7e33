using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>What a rendering may cost, in memory; the time is in <c>benchmarks/</c>.</summary>
public sealed class RenderingBudgetTests
{
    public static TheoryData<EnsembleModel> Ensembles => [Models.Full, Models.OfficialFull];

    [Theory]
    [MemberData(nameof(Ensembles))]
    public void ItTakesLessThanHalfAMegabyte(EnsembleModel model)
    {
        Bundle.Render(model);

        Assert.InRange(Allocation.Of(() => Bundle.Render(model)), 1, 500_000);
    }
}
