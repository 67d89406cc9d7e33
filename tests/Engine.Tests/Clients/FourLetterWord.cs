using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using ZkGen.Engine.Tests.Rig;

namespace ZkGen.Engine.Tests.Clients;

/// <summary>ZooKeeper's oldest protocol: four bytes there, a text back.</summary>
internal static partial class FourLetterWord
{
    /// <summary>Null if there was no answer within the limit.</summary>
    public static async Task<string?> AskAsync(Pod pod, int port, string word, TimeSpan limit)
    {
        try
        {
            using var timer = new CancellationTokenSource(limit);
            using var socket = await pod.ConnectAsync(port, limit);
            await using var stream = new NetworkStream(socket);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(word), timer.Token);
            using var reader = new StreamReader(stream, Encoding.ASCII);
            return await reader.ReadToEndAsync(timer.Token);
        }
        catch (Exception exception) when (exception is SocketException or IOException or OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The mode in an answer to <c>srvr</c>; null if there is none.</summary>
    public static string? ModeIn(string? answer) => Mode().Match(answer ?? "") is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^Mode: (\w+)$", RegexOptions.Multiline)]
    private static partial Regex Mode();
}
