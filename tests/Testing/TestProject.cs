using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

internal static class TestProject
{
    public static Project Create(SolutionState state, LanguageVersion languageVersion)
    {
        var id = ProjectId.CreateNewId();
        // The SDK silences these two as well: references that were compiled against another version of the framework.
        var silenced = new Dictionary<string, ReportDiagnostic>
        {
            ["CS1701"] = ReportDiagnostic.Suppress,
            ["CS1702"] = ReportDiagnostic.Suppress,
        };
        var references = (state.ReferenceAssemblies ?? ReferenceAssemblies.Default).References.Concat(state.AdditionalReferences);
        var outputKind = state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary;
        var info = ProjectInfo.Create(
                id,
                VersionStamp.Create(),
                "TestProject",
                "TestProject",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(outputKind, allowUnsafe: true, specificDiagnosticOptions: silenced),
                parseOptions: new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose),
                metadataReferences: references.Distinct(),
                documents: Documents(state.Sources),
                additionalDocuments: Documents(state.AdditionalFiles))
            .WithAnalyzerConfigDocuments(Documents(state.AnalyzerConfigFiles));
        return new AdhocWorkspace().AddProject(info);

        IEnumerable<DocumentInfo> Documents(IEnumerable<(string Path, SourceText Text)> files) => files.Select(file => DocumentInfo.Create(
            DocumentId.CreateNewId(id),
            Path.GetFileName(file.Path),
            loader: TextLoader.From(TextAndVersion.Create(file.Text, VersionStamp.Create(), file.Path)),
            filePath: file.Path));
    }

    /// <summary>All files that are text, by path.</summary>
    public static async Task<SortedDictionary<string, SourceText>> GetTextsAsync(this Project project, CancellationToken cancellationToken)
    {
        var texts = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments))
            texts.Add(document.FilePath ?? document.Name, await document.GetTextAsync(cancellationToken));
        return texts;
    }
}
