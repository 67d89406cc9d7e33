using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Manifests.Tests.Externals;

namespace ZkGen.Manifests.Tests.Scripts;

/// <summary>The scripts and the commands, as the shells and shellcheck read them.</summary>
public class ScriptTests
{
    [TheoryNeeding(External.Shell)]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ShellsReadTheScriptsOfTheSamples(string sample) => IsReadable(new(Samples.Model(sample)));

    [FactNeeding(External.Shell)]
    public void ShellsReadTheScriptsOfRandomModels()
    {
        EveryBundle.OfRandomModelsHas(RandomModels.Official, IsReadable, times: 15);
        EveryBundle.OfRandomModelsHas(RandomModels.Tutorial, IsReadable, times: 15);
    }

    [FactNeeding(External.Shell)]
    public void ShellsRefuseWhatIsNoScript() => Assert.NotEqual(0, Run.Program("bash", ["-n"], "if true; then\n").ExitCode);

    [FactNeeding(External.ShellCheck)]
    public void ShellcheckHasNothingAgainstTheScriptsOfTheProductionSample() => HasNoComplaints(Samples.Production);

    [FactNeeding(External.ShellCheck)]
    public void ShellcheckHasNothingAgainstTheScriptsOfRandomModels() => EveryBundle.OfRandomModelsHas(RandomModels.Official, HasNoComplaints, times: 3);

    [FactNeeding(External.ShellCheck)]
    public void ShellcheckComplainsWhereItShould() => Assert.NotEqual(0, Run.Program(Prerequisite.ShellCheck!, ["-"], "#!/bin/sh\nrm $1\n").ExitCode);

    private static IEnumerable<KeyValuePair<string, string>> Scripts(ManifestBundle bundle) =>
        bundle.Files.Where(file => file.Key.EndsWith(".sh", StringComparison.Ordinal));

    private static void IsReadable(ManifestBundle bundle)
    {
        foreach (var (path, text) in Scripts(bundle))
            Reads(text.StartsWith("#!/bin/bash\n", StringComparison.Ordinal) ? "bash" : "sh", text, path);

        var commands = bundle.Probes.Select(probe => probe.Probe["exec"]!.Texts("command")).Append(bundle.Container.Texts("command")).Select(command => command.ToList());
        foreach (var command in commands.Where(command => command[1] == "-c"))
            Reads(command[0], command[2], string.Join(' ', command));
    }

    private static void Reads(string shell, string text, string name)
    {
        var (exitCode, _, errors) = Run.Program(shell, ["-n"], text);
        Assert.True(exitCode == 0 && errors.Length == 0, $"{shell} -n of {name}: {errors}\n{text}");
    }

    private static void HasNoComplaints(ManifestBundle bundle)
    {
        using var folder = new TemporaryFolder(bundle.Files);

        // SC2016: the `$0` in single quotes is for the inner bash.
        var (exitCode, output, errors) = Run.Program(Prerequisite.ShellCheck!, ["--exclude=SC2016", .. Scripts(bundle).Select(script => folder.PathOf(script.Key))]);
        Assert.True(exitCode == 0, output + errors);
    }
}
