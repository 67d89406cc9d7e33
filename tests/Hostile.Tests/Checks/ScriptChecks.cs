namespace ZkGen.Hostile.Tests.Checks;

/// <summary>What real shells make of the scripts; for a few only, because each costs a process.</summary>
internal static class ScriptChecks
{
    private static readonly string? Bash = Run.Find("bash");

    public static void Verify(IReadOnlyDictionary<string, string> files, IReadOnlyList<DeclaredAttribute> attributes)
    {
        if (Bash is null)
            return;

        foreach (var (path, text) in files.Where(file => file.Key.EndsWith(".sh", StringComparison.Ordinal)))
            Assert.Equal((0, "", ""), Run.Program(Bash, ["-n"], text));

        var dataDir = ReadProperties.Of(files["zoo.cfg"]).Single(line => line.Key == "dataDir").Value;
        if (files.TryGetValue("start-zookeeper.sh", out var script))
            VerifyOfficial(script, dataDir, attributes);
        else
            VerifyTutorial(ReadYaml.Parse(files["kustomize/statefulset.yaml"]).At("spec", "template", "spec", "containers", 0, "command").Texts(), dataDir);
    }

    private static void VerifyOfficial(string script, string dataDir, IReadOnlyList<DeclaredAttribute> attributes)
    {
        var data = script.Split('\n').Single(line => line.StartsWith("conf=", StringComparison.Ordinal));
        var start = script.IndexOf("export SERVER_JVMFLAGS=", StringComparison.Ordinal);
        var flags = script[start..script.IndexOf("\nexec ", StringComparison.Ordinal)];

        // As zkServer.sh uses them: without quotes. In an empty folder, so that no pattern finds a file.
        var folder = Directory.CreateTempSubdirectory("zkgen-").FullName;
        var (code, output, errors) = Run.Program(Bash!, [], $"cd '{folder}'\n{data}\n{flags}\nprintf '%s\\n' \"$data\" $SERVER_JVMFLAGS");
        Directory.Delete(folder);

        Assert.Equal((0, ""), (code, errors));
        var words = output[..^1].Split('\n');
        Assert.Equal(dataDir, words[0]);
        var declared = attributes.Where(attribute => attribute.Name == "JvmFlag").Select(flag => flag.Text("Flag")).ToList();
        Assert.Equal(declared, words[^declared.Count..]);
    }

    private static void VerifyTutorial(IReadOnlyList<string> command, string dataDir)
    {
        Assert.Equal(["sh", "-c"], command.Take(2));
        var called = KubeletVariables.Expand(command[2]).Replace("exec start-zookeeper ", "printf '%s\\n' ", StringComparison.Ordinal);
        var (code, output, errors) = Run.Program(Bash!, ["--posix"], called);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains($"--data_dir={dataDir}", output[..^1].Split('\n'));
    }
}
