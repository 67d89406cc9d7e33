using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support;
using ZkGen.Core.Tests.Support.Random;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>No rule says anything of an ensemble that is declared with care. <c>ZKGEN_VALID_MODELS=100000</c> tries more of them.</summary>
public sealed class NoWrongAlarmTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("ZKGEN_VALID_MODELS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 2000;

    [Fact]
    public void AValidEnsembleHasNoFinding() => Prop.ForAll(
        ValidModels.All.ToArbitrary(),
        model => Assert.Equal("", string.Join('\n', Review.Of(model).Findings.Select(finding => $"{finding.Id}: {finding.Message}"))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Count));
}
