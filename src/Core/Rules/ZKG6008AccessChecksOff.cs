using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A setting that switches off a check of who somebody is, or of what they may.</summary>
public sealed class ZKG6008AccessChecksOff : Rule
{
    public override string Id => "ZKG6008";

    public override string Title => "A check of access is off";

    public override string Message => "{0} '{1}': {2}; remove it";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        let value = declared.Value.ValueOr("")
        let consequence = Consequence(declared.Key, value.ToLowerInvariant())
        where consequence is not null
        select Find(declared.ValuePlace, declared.Key, value, consequence) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };

    private static string? Consequence(string key, string value) => (key, value) switch
    {
        ("skipACL", "yes") => "every client may read, change and delete everything, whatever the nodes' permissions say",
        ("ssl.hostnameVerification", "false") => "whoever has a certificate of a trusted authority can stand in for a client or for this server",
        ("ssl.quorum.hostnameVerification", "false") => "whoever has a certificate of a trusted authority can join the servers as one of them",
        ("ssl.clientAuth", "none") => "a client with TLS needs no certificate, and is nobody in particular",
        ("ssl.quorum.clientAuth", "none") => "whoever reaches the port can connect as one of the servers without a certificate",
        _ => null,
    };
}
