using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;

namespace ZkGen.Core.Tests.Support;

/// <summary>
/// One JVM for all tests: starting one takes longer than reading a thousand texts. It ends with its input, which is when the tests do. The readers are in
/// <c>RoundTrips/Java</c>.
/// </summary>
internal sealed class Jvm
{
    private const string Sources = "tests/Core.Tests/RoundTrips/Java";

    private static readonly Lazy<Jvm> Started = new(() => new Jvm());

    private readonly Stream input;
    private readonly Stream output;
    private readonly Task<string> errors;

    private Jvm()
    {
        Tool[] libraries = [.. ((Tool[])[Tool.Logback, Tool.Log4j]).Where(tool => Prerequisite.Missing(tool) is null)];
        using var folder = new TemporaryFolder();
        string[] readers = ["Main", "PropertiesReader", .. libraries.Select(library => $"{library}Reader")];
        var jars = libraries.SelectMany(Prerequisite.JarsOf).ToList();
        var (exitCode, _, complaints) = Run.Program(
            Run.Find("javac")!,
            ["-J-XX:TieredStopAtLevel=1", "-d", folder.Path, "-cp", string.Join(':', [folder.Path, .. jars]), .. readers.Select(reader => Path.Combine(Repository.Root, Sources, reader + ".java"))]);
        Assert.True(exitCode == 0, complaints);

        // The variable is what zkServer.sh sets: a declared level must not lose to it.
        var start = new ProcessStartInfo(
            Run.Find("java")!, ["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Dzookeeper.root.logger=INFO,CONSOLE", "-cp", string.Join(':', [folder.Path, .. jars]), "Main"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        errors = process.StandardError.ReadToEndAsync();
        (input, output) = (process.StandardInput.BaseStream, process.StandardOutput.BaseStream);

        // All classes are loaded before their folder goes.
        foreach (var reader in readers.Skip(1))
            _ = Ask(reader, reader == "LogbackReader" ? "<configuration/>" : "");
    }

    /// <summary>What <c>java.util.Properties</c> reads.</summary>
    public static IReadOnlyDictionary<string, string> Properties(string text) => Started.Value.Ask("PropertiesReader", text);

    /// <summary>What logback makes of its file.</summary>
    public static IReadOnlyDictionary<string, string> Logback(string text) => Started.Value.Ask("LogbackReader", text);

    /// <summary>What log4j 1.2 makes of its file.</summary>
    public static IReadOnlyDictionary<string, string> Log4j(string text) => Started.Value.Ask("Log4jReader", text);

    private Dictionary<string, string> Ask(string reader, string text)
    {
        lock (input)
        {
            var (name, bytes) = (Encoding.ASCII.GetBytes(reader), Encoding.UTF8.GetBytes(text));
            input.Write([0, (byte)name.Length, .. name]);
            Span<byte> length = stackalloc byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            input.Write(length);
            input.Write(bytes);
            input.Flush();
            var count = ReadInt();
            if (count < 0)
                throw new InvalidOperationException($"{reader}: {ReadText()}\n{text}");

            var result = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < count; i++)
                result.Add(ReadText(), ReadText());

            return result;
        }
    }

    private string ReadText()
    {
        var bytes = Read(2 * ReadInt());
        return string.Create(bytes.Length / 2, bytes, (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)BinaryPrimitives.ReadUInt16BigEndian(from.AsSpan(2 * i));
        });
    }

    private int ReadInt() => BinaryPrimitives.ReadInt32BigEndian(Read(4));

    private byte[] Read(int count)
    {
        var bytes = new byte[count];
        if (output.ReadAtLeast(bytes, count, throwOnEndOfStream: false) < count)
            throw new InvalidOperationException($"The JVM ended: {errors.GetAwaiter().GetResult()}");

        return bytes;
    }
}
