using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Generator.Emission;
using ZkGen.Model;
using ZkGen.Reading;
using ZkGen.Rules;

namespace ZkGen.Generator;

/// <summary>
/// The pipeline: declaration → model → findings → the members of the class and the carrier of its bundle. Only the first step sees symbols, and
/// only the outputs make text.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class EnsembleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeNames.EnsembleMetadataName, static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax, EnsembleDeclaration.Read)
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declaration);

        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider.GlobalOptions)).WithTrackingName(TrackingNames.Options);

        var models = declarations.Combine(options)
            .Select(static (input, _) => input.Left with { Model = input.Right.ApplyTo(input.Left.Model) }).WithTrackingName(TrackingNames.Model);

        var identities = models.Select(static (declaration, _) => EnsembleIdentity.Of(declaration.Model)).WithTrackingName(TrackingNames.Identity).Collect()
            .Select(static (all, _) => new EnsembleIdentities(all.OfType<EnsembleIdentity>())).WithTrackingName(TrackingNames.Identities);

        var verdicts = models.Combine(identities)
            .Select(static (input, _) => Verdict.Of(input.Left, input.Right)).WithTrackingName(TrackingNames.Findings);

        context.RegisterSourceOutput(models, MembersSource.Add);
        // Of the options only because there is always one.
        context.RegisterImplementationSourceOutput(options, static (output, _) => CarrierSource.AddCompletion(output));
        context.RegisterImplementationSourceOutput(verdicts, CarrierSource.Add);
    }
}
