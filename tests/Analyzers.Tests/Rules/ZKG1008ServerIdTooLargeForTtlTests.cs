using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1008ServerIdTooLargeForTtlTests
{
    private const string Emulation = "[ZooCfgSetting(\"emulate353TTLNodes\", \"true\")]";

    [Fact]
    public Task The255thServerIsFoundAtTheSetting() =>
        Verify.FindingsAsync(With(255, "[ZooCfg(TickTime = 2000, {|ZKG1008:ExtendedTypesEnabled = true|})]"));

    [Theory]
    [InlineData(129)]
    [InlineData(255)]
    public Task ServersAbove127AreFoundAtTheEmulation(int servers) =>
        Verify.FindingsAsync(With(servers, "[ZooCfg(ExtendedTypesEnabled = true)] [ZooCfgSetting(\"emulate353TTLNodes\", {|ZKG1008:\"TRUE\"|})]"));

    [Theory]
    [InlineData(253, "[ZooCfg(ExtendedTypesEnabled = true)]")]
    [InlineData(127, "[ZooCfg(ExtendedTypesEnabled = true)]" + Emulation)]
    [InlineData(253, "[ZooCfg(ExtendedTypesEnabled = true)] [ZooCfgSetting(\"emulate353TTLNodes\", \"false\")]")]
    [InlineData(255, "[ZooCfg(ExtendedTypesEnabled = false)]")]
    [InlineData(255, Emulation)]
    [InlineData(255, "")]
    public Task OthersAreNot(int servers, string sections) => Verify.FindingsAsync(With(servers, sections));

    [Fact]
    public Task ImpossibleNumberIsAnotherRulesMatter() =>
        Verify.FindingsAsync(Declarations.Minimal("{|ZKG1002:Servers = 256|}", "[ZooCfg(ExtendedTypesEnabled = true)]"));

    [Theory]
    [InlineData("[ZooCfg(ExtendedTypesEnabled = )]")]
    [InlineData("[ZooCfg(ExtendedTypesEnabled = tru)]")]
    public Task HalfTypedIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(With(255, sections));

    [Theory]
    [InlineData(
        "[ZooCfg({|#0:ExtendedTypesEnabled = true|})]",
        "extendedTypesEnabled with 255 servers: the server with id 255 stops as soon as it leads, because such nodes leave 254 ids; use 253 servers or fewer")]
    [InlineData(
        "[ZooCfg(ExtendedTypesEnabled = true)] [ZooCfgSetting(\"emulate353TTLNodes\", {|#0:\"true\"|})]",
        "emulate353TTLNodes with 255 servers: ephemeral nodes of clients of a server above id 127 are taken for nodes with a time to live and do not go with their session; use 127 servers or fewer")]
    public Task MessageSaysWhatHappens(string sections, string message) => Verify.MessageAsync(With(255, sections), "ZKG1008", message);

    // That so many are many is another rule's matter.
    private static string With(int servers, string sections) =>
        Declarations.Minimal($"Servers = {servers}", sections + "[AcceptFinding(\"ZKG1007\", Because = \"tried\")]");
}
