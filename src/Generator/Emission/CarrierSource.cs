using System.Globalization;
using Microsoft.CodeAnalysis;
using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Generator.Emission;

/// <summary>
/// The class that carries a bundle, or the reasons for its rejection, through the compiled assembly to the build task. Its texts are private
/// constants: the reference assembly has none of them, so that an edit of a declaration does not recompile the projects that refer to this one.
/// </summary>
internal static class CarrierSource
{
    public static void Add(SourceProductionContext context, Verdict verdict)
    {
        var model = verdict.Declaration.Model;
        var plan = new EnsemblePlan(model);
        var name = GeneratedName.Of(verdict.Declaration.Class.MetadataName);
        var source = new SourceWriter();
        source.Open($"namespace {CarrierAttributes.Namespace}");
        source.Line($"[Bundle({Literals(verdict.Declaration.Class.MetadataName, plan.Name, plan.Folder)})]");
        source.Line($"[Next({Literals($"kubectl apply -f {{0}}/{Bundle.AllObjects}")})]");
        foreach (var rejection in verdict.Rejections)
            source.Line($"[Rejection({Literals(rejection.Id, rejection.Message)})]");

        source.Open($"internal static class {name}");
        if (verdict.Rejections.Count == 0)
            AddArtifacts(source, Bundle.Render(model));

        context.AddSource($"{name}.Bundle.g.cs", source.ToSourceText());
    }

    private static void AddArtifacts(SourceWriter source, Bundle bundle)
    {
        foreach (var (file, i) in FoldedTexts.Of(bundle.Artifacts).Select((file, i) => (file, i)))
            source.Line($"[Artifact({Literals(file.Path)})] private const string File{i.ToString(CultureInfo.InvariantCulture)} = {SourceWriter.Literal(file.Text)};");
    }

    private static string Literals(params string[] values) => string.Join(", ", values.Select(SourceWriter.Literal));
}
