using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>A project in an editor: after each keystroke its generators run over a new compilation.</summary>
internal sealed class Ide
{
    private readonly Func<CSharpCompilation, int, CSharpCompilation> type;
    private CSharpCompilation project;
    private GeneratorDriver driver;
    private int keystrokes;

    public Ide(CSharpCompilation project, Func<CSharpCompilation, int, CSharpCompilation> type, IIncrementalGenerator? generator, bool tracksSteps = false)
    {
        this.type = type;
        this.project = project.Clone();
        driver = CSharpGeneratorDriver.Create(
            generator is null ? [] : [generator.AsSourceGenerator()],
            optionsProvider: ProjectOptions.Instance,
            driverOptions: new(IncrementalGeneratorOutputKind.None, tracksSteps)).RunGenerators(this.project);
    }

    public Contender AsContender() => new(() =>
    {
        project = type(project, ++keystrokes);
        return () => driver = driver.RunGenerators(project);
    });

    /// <summary>What the generator did after one more keystroke.</summary>
    public GeneratorRunResult Type()
    {
        AsContender().Prepare()();
        return driver.GetRunResult().Results.Single();
    }
}
