using ZkGen.Images;
using ZkGen.Model;
using ZkGen.Rendering;
using ZkGen.Settings;

namespace ZkGen.Scripts;

/// <summary><c>start-zookeeper.sh</c>: settles who this server is, refuses what cannot work with a sentence, and becomes the server.</summary>
internal static class StartScript
{
    public const string Name = "start-zookeeper.sh";

    public static Artifact Render(EnsemblePlan plan) => new(Name, $$"""
        #!/bin/bash
        # Starts server <ordinal + 1> of ensemble "{{plan.Name}}" in place of this shell, so that SIGTERM reaches Java
        # and the container ends when Java ends.
        set -eu
        conf={{OfficialImage.ConfigMountPath}} data={{ShellWord.Quote(plan.DataDir)}}
        die() { echo "start-zookeeper: $1" >&2; exit 78; }

        pod=${POD_NAME:-$(hostname)}
        ordinal=${pod##*-}
        case $ordinal in '' | *[!0-9]*) die "pod name '$pod' does not end in -<ordinal>" ;; esac
        myid=$((10#$ordinal + 1))
        grep -q "^server\.$myid=" "$conf/zoo.cfg" ||
          die "$pod would be server $myid, which $conf/zoo.cfg does not list: change Servers in the declaration, not the replicas"
        listed=$(sed -n "s/^server\.$myid=\([^:]*\):.*/\1/p" "$conf/zoo.cfg")
        actual=$(hostname -f) || die "this Pod has no host name that resolves: is it one of the StatefulSet's?"
        [ "$listed" = "$actual" ] ||
          die "zoo.cfg was made for $listed, this Pod is $actual: wrong namespace, Service name or cluster domain in the declaration"

        mkdir -p "$data" 2> /dev/null || true
        [ -w "$data" ] || die "$data is not writable by uid $(id -u) gid $(id -g): the volume needs fsGroup (or an owner) of that gid"
        if [ -s "$data/myid" ]; then
          found=$(head -n 1 "$data/myid")
          [ "$found" = "$myid" ] || die "$data/myid says '$found' and this is server $myid: the volume belongs to another server"
        else
          printf '%s\n' "$myid" > "$data/myid.new"
          mv "$data/myid.new" "$data/myid"
        fi

        export ZOOCFGDIR=$conf JMXDISABLE=true
        # SERVER_JVMFLAGS, not JVMFLAGS: those would also size every zkCli.sh that somebody runs in this container.
        export SERVER_JVMFLAGS="{{JvmFlags(plan)}} ${SERVER_JVMFLAGS:-}"
        exec zkServer.sh start-foreground

        """);

    private static string JvmFlags(EnsemblePlan plan)
    {
        string[] heap = plan.Model.Resources.Heap.TryGet(out var size) ? [$"-Xmx{size}", $"-Xms{size}"] : [];

        // As PID 1 the JVM cannot be killed by its own OnOutOfMemoryError: it would live on, half dead.
        string[] always = ["-XX:+ExitOnOutOfMemoryError", "-XX:-HeapDumpOnOutOfMemoryError", $"-Djava.security.properties={OfficialImage.ConfigMountPath}/{JavaSecurityFile.Name}"];
        var settings = plan.SettingsOf(SettingChannel.Jvm).Select(setting => setting.JvmFlag);
        var declared = plan.Model.JvmFlags.Select(flag => flag.Value.ValueOr(""));
        return string.Join(" \\\n", new[] { heap, always, settings, declared }
            .Select(flags => string.Join(" ", flags)).Where(line => line.Length > 0).Select(ShellWord.InDoubleQuotes));
    }
}
