using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2023NewServersCannotStartTests
{
    [Theory]
    [InlineData("[ZooCfgSetting(\"datadir.autocreate\", {|ZKG2023:\"false\"|})]")]
    [InlineData("[ZooCfg({|ZKG2023:DbAutocreate = false|})]")]
    public Task GuardIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfgSetting(\"datadir.autocreate\", \"true\")]")]
    [InlineData("[ZooCfgSetting(\"datadir.autocreate\", {|ZKG2004:\"no\"|})]")]
    [InlineData("[ZooCfg(DbAutocreate = true)]")]
    public Task OthersAreNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task WhileItIsTypedNothingIs() => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: "[ZooCfg(DbAutocreate = )]"));

    [Theory]
    [InlineData("[ZooCfgSetting(\"datadir.autocreate\", {|#0:\"false\"|})]", "'datadir.autocreate' is off, and nothing else makes the folder version-2 on a new volume, so that a new server stops with exit code 3; set it after the first start only")]
    [InlineData("[ZooCfg({|#0:DbAutocreate = false|})]", "'db.autocreate' is off, and nothing else makes the file 'initialize' on a new volume, so that the servers of a new ensemble answer ruok and never elect a leader; set it after the first start only")]
    public Task MessageSaysWhatIsMissing(string sections, string message) => Verify.MessageAsync(Declarations.Minimal(sections: sections), "ZKG2023", message);

    [Fact]
    public Task FixRemovesIt() => Verify.FixAsync<ZKG2023NewServersCannotStartCodeFix>(
        Declarations.Minimal(sections: "[ZooCfg({|ZKG2023:DbAutocreate = false|})]\n[ZooCfgSetting(\"datadir.autocreate\", {|ZKG2023:\"false\"|})]"), Declarations.Minimal(sections: "[ZooCfg]"));
}
