using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ZkGen.Analyzers.Clients;
using ZkGen.Generator;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Clients;

/// <summary>The analyzer of client code, in a project that declares an ensemble or refers to one that does.</summary>
internal static class VerifyClient
{
    /// <summary>The client's type as ZooKeeperNetEx has it.</summary>
    private const string Client = """
        namespace org.apache.zookeeper
        {
            public abstract class Watcher { }
            public class ZooKeeper
            {
                public ZooKeeper(string connectstring, int sessionTimeout, Watcher watcher, bool canBeReadOnly = false) { }
                public ZooKeeper(string connectstring, int sessionTimeout, Watcher watcher, long sessionId, byte[] sessionPasswd, bool canBeReadOnly = false) { }
            }
        }
        """;

    private static readonly string Ensemble = Declarations.Minimal("Namespace = \"shop\"", type: "Orders", name: "orders");

    public static Task FindingsAsync(string statements, Declared where = Declared.Here, string more = "") => RunAsync(new CSharpAnalyzerTest<ClientAnalyzer>(), Class(statements), where, more);

    public static Task MessageAsync(string statements, string id, string message)
    {
        var test = new CSharpAnalyzerTest<ClientAnalyzer>();
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Descriptors.All.Single(descriptor => descriptor.Id == id)).WithLocation(0).WithMessage(message));
        return RunAsync(test, Class(statements), Declared.Here, "");
    }

    public static Task FixAsync<TCodeFix>(string before, string after)
        where TCodeFix : CodeFixProvider, new() =>
        RunAsync(new CSharpCodeFixTest<ClientAnalyzer, TCodeFix> { FixedCode = Class(after) }, Class(before), Declared.Here, "");

    private static Task RunAsync(AnalyzerTest test, string source, Declared where, string more)
    {
        test.TestState.Sources.Add(source);
        test.TestState.AdditionalReferences.Add(Declarations.AttributesReference);
        test.TestState.AdditionalReferences.Add(Compile([Client], "Client").ToMetadataReference());
        if (where != Declared.Here)
            test.TestState.AdditionalReferences.Add(Reference(where));

        // Files of the test that are no part of what is fixed.
        test.SolutionTransforms.Add((solution, id) => solution.GetProject(id)!.AddAnalyzerReference(new GeneratorReference()).Solution);
        var local = (where == Declared.Here ? new[] { Ensemble, more } : [more]).Where(text => text.Length > 0);
        test.SolutionTransforms.Add((solution, id) => local.Select((text, i) => (text, i)).Aggregate(
            solution, (current, file) => current.AddDocument(DocumentId.CreateNewId(id), $"Ensemble{file.i}.cs", file.text, filePath: $"/0/Ensemble{file.i}.cs")));
        return test.RunAsync();
    }

    private static MetadataReference Reference(Declared where)
    {
        var compilation = Compile([Ensemble], "Platform", Declarations.AttributesReference);
        CSharpGeneratorDriver.Create(new EnsembleGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        if (where == Declared.InProject)
            return generated.ToMetadataReference();

        using var stream = new MemoryStream();
        var result = generated.Emit(stream, options: new(metadataOnly: where == Declared.InReferenceAssembly, includePrivateMembers: where != Declared.InReferenceAssembly));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static CSharpCompilation Compile(string[] sources, string name, params MetadataReference[] references) => CSharpCompilation.Create(
        name, sources.Select(source => CSharpSyntaxTree.ParseText(source)), [.. ReferenceAssemblies.Default.References, .. references], new(OutputKind.DynamicallyLinkedLibrary));

    private static string Class(string statements) => $$"""
        using org.apache.zookeeper;

        class Application
        {
            const string Host = "orders-0.orders-headless.shop.svc.cluster.local";

            void Connect(string given, int wish)
            {
                {{statements}}
            }
        }
        """;
}
