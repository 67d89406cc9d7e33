using System.Diagnostics;
using System.Globalization;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>A running container of a Pod.</summary>
internal sealed class Container
{
    /// <summary>Makes the first process of the new PID namespace and ends as that did; unshare's own --fork cannot tell of SIGKILL.</summary>
    private const string Parent = "bash \"$@\"; exit $?";

    private readonly Process runtime;
    private readonly string[] user;
    private readonly PodSpec spec;
    private int processId;

    private Container(Process runtime, string[] user, PodSpec spec)
    {
        this.runtime = runtime;
        this.user = user;
        this.spec = spec;
    }

    public bool HasEnded => runtime.HasExited;

    /// <summary>Starts the Pod's command; it has become the container's first process when this returns.</summary>
    public static async Task<Container> StartAsync(Node node, HeldNamespaces sandbox, PodSpec spec, string folder)
    {
        var pidFile = node.FromHere($"{folder}/pid");
        File.WriteAllText(pidFile, "");
        var user = AsUser(spec);
        var access = spec.Template.HasReadOnlyRoot ? "ro" : "rw";
        var runtime = Command.Start([.. sandbox.Enter("net", "uts", "ipc", "mount", "pid"), "unshare", "--mount", "--pid",
            "bash", "-c", Parent, "runtime",
            $"{Node.Disk}/container.sh", folder, $"{folder}/image", access, spec.Image.WorkingDirectory, .. user, .. spec.Template.Command]);
        var container = new Container(runtime, user, spec);
        await Eventually.BecomesTrueAsync($"a container of {spec.Name}", Patience.Short, async () =>
            runtime.HasExited || int.TryParse(await File.ReadAllTextAsync(pidFile), CultureInfo.InvariantCulture, out container.processId));
        return container;
    }

    public void Send(Signal signal) => Native.Kill(processId, signal);

    /// <summary>The exit code, 128 and more if it was killed.</summary>
    public async Task<int> EndAsync(TimeSpan limit)
    {
        await runtime.WaitForExitAsync().WaitAsync(limit);
        return runtime.ExitCode;
    }

    /// <summary>As <c>kubectl exec</c>.</summary>
    public Task<Command> ExecAsync(params IEnumerable<string> command) => Command.RunAsync(
        ["nsenter", $"--target={processId}", "--net", "--uts", "--ipc", "--mount", "--pid", "--", .. user, .. command], Patience.Long);

    public Task<Command> ExecLivenessProbeAsync() => ExecAsync(spec.Template.LivenessProbe);

    public Task<Command> ExecReadinessProbeAsync() => ExecAsync(spec.Template.ReadinessProbe);

    /// <summary>What goes before a command, so that it runs with the container's environment and not as root.</summary>
    private static string[] AsUser(PodSpec spec)
    {
        var template = spec.Template;
        var environment = new Dictionary<string, string>(spec.Image.Environment) { ["HOSTNAME"] = spec.Name };
        foreach (var (name, value) in template.Environment)
            environment[name] = value;

        foreach (var (name, field) in template.FieldReferences)
            environment[name] = field == "metadata.name" ? spec.Name : throw new NotSupportedException(field);

        return
        [
            "env", "-i", "-C", spec.Image.WorkingDirectory, .. environment.Select(variable => $"{variable.Key}={variable.Value}"),
            "setpriv", $"--reuid={template.RunAsUser}", $"--regid={template.RunAsGroup}", $"--groups={template.FsGroup}",
            .. template.MayEscalate ? (string[])[] : ["--no-new-privs"],
            .. template.DropsCapabilities ? (string[])["--bounding-set=-all", "--inh-caps=-all"] : [],
            "--",
        ];
    }
}
