using ZkGen.Rendering;

namespace ZkGen.Scripts;

/// <summary><c>zookeeper-live.sh</c>: the startup and liveness probes.</summary>
internal static class LiveScript
{
    public const string Name = "zookeeper-live.sh";

    public static Artifact Render() => new(Name, $$"""
        #!/bin/sh
        # Alive: `ruok` is answered `imok`. Says nothing of the quorum, on purpose: a server without one must not be killed.
        # bash, because zkServer.sh needs it anyway and nc is not in every image; four bytes, because a fifth resets the connection;
        # timeout, because a hung server stops accepting and the connect would then block for minutes.
        {{FourLetterWord.Ask("ruok")}}
        [ "$answer" = imok ] && exit 0
        echo "ruok: ${answer:-no answer: hung, or out of connections}"
        exit 1

        """);
}
