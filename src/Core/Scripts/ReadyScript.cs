using ZkGen.Rendering;

namespace ZkGen.Scripts;

/// <summary><c>zookeeper-ready.sh</c>: the readiness probe.</summary>
internal static class ReadyScript
{
    public const string Name = "zookeeper-ready.sh";

    public static Artifact Render() => new(Name, $$"""
        #!/bin/sh
        # Ready: this server is a member of a quorum. "standalone" is not: in an ensemble it is a second, empty ZooKeeper.
        {{FourLetterWord.Ask("srvr")}}
        case $answer in *'Mode: leader'* | *'Mode: follower'* | *'Mode: observer'*) exit 0 ;; esac
        echo "srvr: ${answer:-no answer: hung, or out of connections}"
        exit 1

        """);
}
