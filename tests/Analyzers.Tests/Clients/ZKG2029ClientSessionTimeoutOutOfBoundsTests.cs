using ZkGen.CodeFixes;
using static ZkGen.Analyzers.Tests.Clients.VerifyClient;

namespace ZkGen.Analyzers.Tests.Clients;

/// <summary>The ensemble has a tick of 2 s: it grants 4 to 40 s.</summary>
public class ZKG2029ClientSessionTimeoutOutOfBoundsTests
{
    private const string TooShort = "new ZooKeeper(Orders.ConnectionString, {|ZKG2029:3999|}, null);";

    [Theory]
    [InlineData(TooShort)]
    [InlineData("new ZooKeeper(Orders.ConnectionString, {|ZKG2029:40001|}, null);")]
    [InlineData("new ZooKeeper(Orders.ConnectionString + \"/app\", {|ZKG2029:-1|}, null);")]
    [InlineData("new ZooKeeper(Orders.ClientServiceAddress, {|ZKG2029:60 * 1000|}, null);")]
    [InlineData("new ZooKeeper(string.Join(\",\", Orders.ServerAddresses), {|ZKG2029:100|}, null, 1L, null);")]
    [InlineData("new ZooKeeper(Host + \":2181\", {|ZKG2029:100|}, null);")]
    [InlineData("new ZooKeeper(\"orders-client:2181\", {|ZKG2029:100|}, null);")]
    [InlineData("new ZooKeeper(given, {|ZKG2029:100|}, null);")]
    [InlineData("new ZooKeeper(sessionTimeout: {|ZKG2029:100|}, watcher: null, connectstring: given);")]
    [InlineData("ZooKeeper client = new(Orders.ConnectionString, {|ZKG2029:100|}, null);")]
    public Task TimeoutThatIsNotGrantedIsFound(string statement) => FindingsAsync(statement);

    [Theory]
    [InlineData("new ZooKeeper(Orders.ConnectionString, 4000, null);")]
    [InlineData("new ZooKeeper(Orders.ConnectionString, 40000, null);")]
    [InlineData("new ZooKeeper(Orders.ConnectionString, wish, null);")]
    [InlineData("new ZooKeeper(\"localhost:2181\", 100, null);")]
    [InlineData("new ZooKeeper(\"\", 100, null);")]
    [InlineData("new ZooKeeper(null, 100, null);")]
    public Task OtherTimeoutsAreNot(string statement) => FindingsAsync(statement);

    [Theory]
    [InlineData(Declared.InProject)]
    [InlineData(Declared.InAssembly)]
    [InlineData(Declared.InReferenceAssembly)]
    public Task AnEnsembleOfAnotherProjectIsKnownAsWell(Declared where) =>
        FindingsAsync($"{TooShort} new ZooKeeper(\"orders-1.orders-headless.shop:2181\", {{|ZKG2029:1|}}, null); new ZooKeeper(given, {{|ZKG2029:2|}}, null);", where);

    [Fact]
    public Task OfTwoEnsemblesTheOneThatIsNamedCounts() => FindingsAsync(
        "new ZooKeeper(given, 100, null); new ZooKeeper(Slow.ConnectionString, 100000, null); new ZooKeeper(Slow.ConnectionString, {|ZKG2029:4000|}, null); " + TooShort,
        more: ZkGen.Shared.Declarations.Minimal(sections: "[ZooCfg(TickTime = 10000)]", type: "Slow", name: "slow"));

    [Fact]
    public Task MessageNamesTheBound() => MessageAsync(
        "new ZooKeeper(Orders.ConnectionString, {|#0:60000|}, null);",
        "ZKG2029",
        "The servers of Orders grant 40000 ms where a client asks for 60000, because their maxSessionTimeout is 40000, and say so to nobody; ask for a timeout within their bounds, or change these");

    [Theory]
    [InlineData("{|ZKG2029:100|} /* quick */", "Orders.MinSessionTimeoutMilliseconds /* quick */")]
    [InlineData("{|ZKG2029:100_000|}", "Orders.MaxSessionTimeoutMilliseconds")]
    public Task FixAsksForTheBound(string before, string after) => FixAsync<ZKG2029ClientSessionTimeoutOutOfBoundsCodeFix>(
        $"new ZooKeeper(Orders.ConnectionString, {before}, null);", $"new ZooKeeper(Orders.ConnectionString, {after}, null);");
}
