using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Rules;

/// <summary>A flag that takes back what the bundle sees to, or tries to.</summary>
public sealed class ZKG7014JvmFlagUndoesBundle() : Rule(
    "ZKG7014",
    RuleSeverity.Warning,
    "A JVM flag undoes what the bundle does",
    "'{0}' {1}; remove it")
{
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from flag in ServerJvmFlag.All(model)
        let complaint = Complaint(model, flag)
        where complaint is not null
        select Find(flag.Place, Shown.Of(flag.Text), complaint);

    /// <summary>What is wrong with a flag, as the middle of a sentence.</summary>
    internal static string? Complaint(EnsembleModel model, ServerJvmFlag flag) => flag.SystemProperty switch
    {
        "java.security.properties" => "takes the place of the bundle's java.security, and the JVM keeps the old address of a Pod that comes back for 30 s",
        "logback.configurationFile" => OfLogging(model, readBy: isLogback => isLogback),
        "log4j.configuration" => OfLogging(model, readBy: isLogback => !isLogback),
        "zookeeper.root.logger" => "has no effect, because the bundle's logging file says the level itself, which is Level of [Logging]",
        { } property when StartsWith(property, "com.sun.management.jmxremote") => "opens JMX, which the bundle switches off: whoever reaches the port can stop the server or run code in it, unless it asks for a password and has TLS",
        { } property when StartsWith(property, "networkaddress.cache.") || StartsWith(property, "sun.net.inetaddr.") => "has no effect: how long the JVM keeps an address is a security property, which the bundle's java.security sets",
        null => OfJvm(model, flag),
        _ => null,
    };

    private static string? OfLogging(EnsembleModel model, Func<bool, bool> readBy) => model.Version.TryGet(out var version)
        ? readBy(LoggingFile.IsLogback(version))
            ? "takes the place of the bundle's logging file, and with it of Level of [Logging]"
            : $"has no effect, because ZooKeeper {version} logs with {(LoggingFile.IsLogback(version) ? "logback" : "log4j")}, and the bundle brings its file"
        : null;

    private static string? OfJvm(EnsembleModel model, ServerJvmFlag flag) => flag.Name switch
    {
        "-XX:ExitOnOutOfMemoryError" when !flag.IsOn => "lets a server that ran out of memory live on, half dead: as the container's first process it cannot be killed by its own OnOutOfMemoryError",
        "-XX:OnOutOfMemoryError" => "runs a command that cannot end the server, the container's first process; -XX:+ExitOnOutOfMemoryError does, and is passed already",
        "-XX:HeapDumpOnOutOfMemoryError" when flag.IsOn && !DumpsToVolume(model) =>
            $"writes all of the heap into a folder that is read-only or goes with the Pod, because no -XX:HeapDumpPath leads below {new EnsemblePlan(model).DataMountPath}",
        _ => null,
    };

    private static bool DumpsToVolume(EnsembleModel model) => model.DataVolume.MountPath.State == SettingState.Unreadable || model.JvmFlags.Any(flag => !flag.Value.IsSet)
        || ServerJvmFlag.All(model).Any(flag => flag.Name == "-XX:HeapDumpPath" && StartsWith($"{flag.Value}/", $"{new EnsemblePlan(model).DataMountPath.TrimEnd('/')}/"));

    private static bool StartsWith(string text, string beginning) => text.StartsWith(beginning, StringComparison.Ordinal);
}
