namespace ZkGen.Docs.Tests;

/// <summary>A file that follows from our tables. Setting <c>ZKGEN_ACCEPT_BASELINES=1</c> writes it; without, it must be what would be written.</summary>
internal static class GeneratedFile
{
    public static void Verify(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("ZKGEN_ACCEPT_BASELINES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf(path))!);
            File.WriteAllText(Repository.PathOf(path), text);
        }

        var written = Sources.Exist(path) ? Repository.Read(path) : "";
        var (expected, actual) = (text.Split('\n'), written.Split('\n'));
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        Expect.That(
            text == written,
            $"{path} is not what the tables say, from line {line + 1} on:\n  says:       {actual.ElementAtOrDefault(line)}\n  should say: {expected.ElementAtOrDefault(line)}\n"
            + "run the tests with ZKGEN_ACCEPT_BASELINES=1 to write it anew");
    }
}
