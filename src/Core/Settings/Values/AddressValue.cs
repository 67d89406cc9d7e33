using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>An address or a host name, which the parser looks up. Whether DNS knows the name nobody can know here.</summary>
public sealed record AddressValue : SettingValue
{
    public override string Description => "address or host name";

    public override Objection? Check(string text, ZooKeeperVersion version) =>
        text.Length == 0 ? new(Outcome.Ignored, "it is empty", "127.0.0.1")
        : text.All(IsOfName) ? null
        : new(Outcome.Refused, "no host has such a name");

    private static bool IsOfName(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_' or ':' or '[' or ']' or '%';
}
