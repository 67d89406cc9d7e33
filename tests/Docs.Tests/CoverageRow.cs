namespace ZkGen.Docs.Tests;

/// <summary>A mistake, check or trap, and how ZkGen answers it.</summary>
public sealed record CoverageRow
{
    public string Id { get; init; } = "";

    public string Row { get; init; } = "";

    public string Answer { get; init; } = "";

    /// <summary>Rules by their ids, tests as <c>Class.Method</c>.</summary>
    public List<string> By { get; init; } = [];

    public string Why { get; init; } = "";

    public IEnumerable<string> Rules => By.Where(name => !name.Contains('.'));

    public IEnumerable<string> Tests => By.Where(name => name.Contains('.'));
}
