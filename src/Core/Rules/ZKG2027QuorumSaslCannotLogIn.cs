using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>SASL between servers without what they log in with.</summary>
/// <remarks>Source: <c>SaslQuorumAuthServer</c>, <c>SecurityUtils.createSaslClient</c>.</remarks>
public sealed class ZKG2027QuorumSaslCannotLogIn() : Rule(
    "ZKG2027",
    RuleSeverity.Warning,
    "The servers cannot log in to each other",
    "With {0} {1}; {2}")
{
    private const string EnableSasl = "quorum.auth.enableSasl";
    private const string LoginConfig = "java.security.auth.login.config";
    private const string FipsMode = "fips-mode";
    private const string ServicePrincipal = "quorum.auth.kerberos.servicePrincipal";

    // Where else the JVM takes flags from.
    private static readonly string[] Variables = ["JVMFLAGS", "SERVER_JVMFLAGS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"];

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        if (!settings.IsReadable || model.HasUnknownAttributes || !settings.IsOn(EnableSasl)
            || !model.JvmFlags.All(flag => flag.Value.IsSet) || !model.EnvironmentVariables.All(variable => variable is { Key.IsSet: true, Value.IsSet: true }))
            yield break;

        var place = settings.Find(EnableSasl)!.ValuePlace;
        if (!settings.Contains(LoginConfig) && !IsNamed(model, $"-D{LoginConfig}="))
            yield return Find(place, EnableSasl, "no server starts (exit code 1), because no JAAS file says who it is", $"set {LoginConfig}");
        else if (IsFipsModeOn(model, settings) && !settings.Contains(ServicePrincipal))
            yield return Find(place, EnableSasl, "no server logs in to another, because fips-mode is on, which rules out DIGEST-MD5, and no Kerberos principal is set", $"set {FipsMode} to false, or {ServicePrincipal}");
    }

    private static bool IsFipsModeOn(EnsembleModel model, DeclaredSettings settings) =>
        !IsNamed(model, $"-Dzookeeper.{FipsMode}=") && settings.IsOn(FipsMode, model.Version.ValueOr(default)) == true;

    private static bool IsNamed(EnsembleModel model, string flag) => model.JvmFlags.Select(item => item.Value)
        .Concat(model.EnvironmentVariables.Where(variable => Variables.Contains(variable.Key.ValueOr(""), StringComparer.Ordinal)).Select(variable => variable.Value))
        .Any(text => text.ValueOr("").Contains(flag));
}
