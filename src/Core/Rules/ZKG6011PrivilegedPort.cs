using ZkGen.Images;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A port that only root may open, unless the container's runtime gives it to all.</summary>
public sealed class ZKG6011PrivilegedPort() : Rule(
    "ZKG6011",
    RuleSeverity.Warning,
    "A port is privileged",
    "{0} {1} is below 1024: the servers run as {2} and without capabilities, and a runtime that keeps such ports for root refuses it; use 1024 or above")
{
    private const int FirstForAll = 1024;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Image.Kind.Or(ImageKind.Official).TryGet(out var kind) || model.PodSecurityContext.RunAsUser.State == SettingState.Unreadable)
            return [];

        // Where they are root, nothing is refused: ZKG6002 has that.
        var user = model.PodSecurityContext.RunAsUser.ValueOr(kind == ImageKind.Official ? OfficialImage.User : 0);
        var settings = SettingsAsTheyStand.Of(model).Select(declared => declared.ValuePlace).ToList();
        return from port in ListeningPort.All(model)
               where user != 0 && port.IsDeclared && port.Number is > 0 and < FirstForAll && (port.Place.Section != "ZooCfgSetting" || settings.Contains(port.Place))
               select Find(port.Place, port.Name, Text(port.Number), $"user {Text(user)}");
    }
}
