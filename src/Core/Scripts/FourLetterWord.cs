namespace ZkGen.Scripts;

/// <summary>Asks a server one of its four-letter words.</summary>
internal static class FourLetterWord
{
    /// <summary>The line that sets <c>answer</c>, or what went wrong; the script's arguments are the client port and the seconds to wait.</summary>
    public static string Ask(string word) =>
        $"answer=$(timeout \"${{2:-4}}\" bash -c 'exec 3<> /dev/tcp/127.0.0.1/\"$1\" && printf {word} >&3 && cat <&3' zookeeper \"${{1:-2181}}\" 2>&1)";

    /// <summary>Below the kubelet's limit where that has more than a second, so that a hung server leaves no process behind.</summary>
    public static int Limit(int timeoutSeconds) => Math.Max(2, timeoutSeconds) - 1;
}
