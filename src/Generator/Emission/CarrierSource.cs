using Microsoft.CodeAnalysis;
using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Generator.Emission;

/// <summary>
/// What travels through the compiled assembly to the build task: a class for each bundle, which is a text, and one that says that the generator ran to its
/// end. A bundle's text is a private constant: the reference assembly has none, so that an edit of a declaration does not recompile the projects that
/// refer to this one. It is one constant, because the compiler and everybody's analyzers look at each member and at each attribute.
/// </summary>
internal static class CarrierSource
{
    /// <summary>
    /// Into every project, also where nothing is declared: without it, a generator that crashed or was not loaded would look like declarations that were
    /// removed, and the task would remove their files. Roslyn drops all sources of a generator in which any step throws, so it stands for all of them.
    /// </summary>
    // Not after initialization: the compiler would put it into the project before it looks for declarations, and throw away at each keystroke what it knows
    // of the project's other files: a third of the cost.
    public static void AddCompletion(SourceProductionContext context) => Add(context, CarrierFormat.Completed, []);

    public static void Add(SourceProductionContext context, Verdict verdict)
    {
        var declaration = verdict.Declaration.Class.MetadataName;
        var plan = new EnsemblePlan(verdict.Declaration.Model);
        IEnumerable<string> names = [declaration, plan.Name, plan.Folder, $"kubectl apply -f {{0}}/{Bundle.AllObjects}"];
        Add(context, GeneratedName.Of(declaration), verdict.Rejections.Count == 0
            ? Constant(CarrierFormat.Files, PackedBundle.Of(names, Bundle.Render(verdict.Declaration.Model).Artifacts))
            : Constant(CarrierFormat.Rejections, PackedBundle.Of(names, verdict.Rejections)));
    }

    private static void Add(SourceProductionContext context, string name, params string[] members)
    {
        var source = new SourceWriter();
        source.Open($"namespace {CarrierFormat.Namespace}");
        source.Open($"internal static class {name}");
        Array.ForEach(members, source.Line);
        context.AddSource($"{name}.Carrier.g.cs", source.ToSourceText());
    }

    private static string Constant(string name, string value) => $"private const string {name} = {SourceWriter.Verbatim(value)};";
}
