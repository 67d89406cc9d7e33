using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2027QuorumSaslCannotLogInTests
{
    private const string Found = "[ZooCfgSetting(\"quorum.auth.enableSasl\", {|ZKG2027:\"true\"|})]";
    private const string Enabled = "[ZooCfgSetting(\"quorum.auth.enableSasl\", \"true\")]";
    private const string Jaas = "[ZooCfgSetting(\"java.security.auth.login.config\", \"/jaas/jaas.conf\")]";

    [Theory]
    [InlineData("3.9.5", Found)]
    [InlineData("3.8.6", Found + "[ZooCfgSetting(\"fips-mode\", \"false\")]")]
    [InlineData("3.9.5", Found + Jaas)]
    [InlineData("3.9.5", Found + Jaas + "[ZooCfgSetting(\"fips-mode\", \"true\")]")]
    [InlineData("3.8.6", Found + Jaas + "[ZooCfgSetting(\"fips-mode\", \"true\")]")]
    public Task ServersThatCannotLogInAreFound(string version, string sections) => Verify.FindingsAsync(Declarations.Minimal(version: version, sections: sections));

    [Theory]
    [InlineData("3.9.5", "[ZooCfgSetting(\"quorum.auth.enableSasl\", \"false\")]")]
    [InlineData("3.9.5", Enabled + Jaas + "[ZooCfgSetting(\"fips-mode\", \"false\")]")]
    [InlineData("3.9.5", Enabled + Jaas + "[ZooCfgSetting(\"quorum.auth.kerberos.servicePrincipal\", \"zk/_HOST\")]")]
    [InlineData("3.8.6", Enabled + Jaas)]
    public Task OthersAreNot(string version, string sections) => Verify.FindingsAsync(Declarations.Minimal(version: version, sections: sections));

    [Theory]
    [InlineData("[JvmFlag()]")]
    [InlineData("[ZooCfgSetting(undefined, \"/jaas/jaas.conf\")]")]
    [InlineData("[ZooCfgSettin(\"java.security.auth.login.config\", \"/jaas/jaas.conf\")]")]
    public Task WhileTheFileMayBeBeingTypedNothingIs(string section) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: Enabled + section));

    [Theory]
    [InlineData("", "no server starts (exit code 1), because no JAAS file says who it is; set java.security.auth.login.config")]
    [InlineData(Jaas, "no server logs in to another, because fips-mode is on, which rules out DIGEST-MD5, and no Kerberos principal is set; set fips-mode to false, or quorum.auth.kerberos.servicePrincipal")]
    public Task MessageSaysWhatIsMissing(string sections, string end) => Verify.MessageAsync(
        Declarations.Minimal(sections: Found.Replace("ZKG2027", "#0", StringComparison.Ordinal) + sections), "ZKG2027", "With quorum.auth.enableSasl " + end);
}
