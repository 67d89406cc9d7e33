using ZkGen.CodeFixes;
using static ZkGen.Analyzers.Tests.Clients.VerifyClient;

namespace ZkGen.Analyzers.Tests.Clients;

/// <summary>The ensemble has the servers 0 to 2, each at port 2181.</summary>
public class ZKG2030ClientConnectsElsewhereTests
{
    [Theory]
    [InlineData("orders-3.orders-headless.shop.svc.cluster.local:2181")]
    [InlineData("orders-0.orders-headless.shop.svc.cluster.local:2181,orders-3.orders-headless.shop.svc.cluster.local:2181")]
    [InlineData("orders-0.orders-headless.shop.svc.cluster.local:2182")]
    [InlineData("zk-0.orders-headless.shop")]
    [InlineData("orders-client.shop.svc.cluster.local:2281")]
    [InlineData("orders-0.orders-headless:2181,localhost:2181/app")]
    public Task HostOrPortThatIsNotThereIsFound(string text) => FindingsAsync($"new ZooKeeper({{|ZKG2030:\"{text}\"|}}, 4000, null);");

    [Theory]
    [InlineData("orders-0.orders-headless.shop.svc.cluster.local:2181")]
    [InlineData("orders-0.orders-headless.shop.svc.cluster.local, ORDERS-2.orders-headless.shop:2181/app/x")]
    [InlineData("orders-client:2181")]
    [InlineData("orders-headless.shop:2181")]
    [InlineData("localhost:2181")]
    [InlineData("zookeeper.example.com:2182,zookeeper-2.example.com:2182")]
    [InlineData(":,/,:")]
    public Task OtherAddressesAreNot(string text) => FindingsAsync($"new ZooKeeper(\"{text}\", 4000, null);");

    [Theory]
    [InlineData(Declared.InProject)]
    [InlineData(Declared.InAssembly)]
    [InlineData(Declared.InReferenceAssembly)]
    public Task AnEnsembleOfAnotherProjectIsKnownAsWell(Declared where) => FindingsAsync("new ZooKeeper({|ZKG2030:Host + \":2182\"|}, 4000, null);", where);

    [Theory]
    [InlineData("orders-3.orders-headless.shop.svc.cluster.local:2181", "'orders-3.orders-headless.shop.svc.cluster.local:2181' is not of Orders, because it has 3 servers and none of that name: the client never connects there; use its ConnectionString")]
    [InlineData("orders-client:2182", "'orders-client:2182' is not of Orders, because its port is 2181: the client never connects there; use its ConnectionString")]
    public Task MessageSaysWhy(string text, string message) => MessageAsync($"new ZooKeeper({{|#0:\"{text}\"|}}, 4000, null);", "ZKG2030", message);

    [Theory]
    [InlineData("orders-3.orders-headless.shop:2181", "Orders.ConnectionString")]
    [InlineData("orders-3.orders-headless.shop:2181/app", "Orders.ConnectionString + \"/app\"")]
    public Task FixConnectsToTheServersThatThereAre(string before, string after) => FixAsync<ZKG2030ClientConnectsElsewhereCodeFix>(
        $"new ZooKeeper({{|ZKG2030:\"{before}\"|}}, 4000, null);", $"new ZooKeeper({after}, 4000, null);");
}
