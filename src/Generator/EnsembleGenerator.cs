using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Collections;
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
        context.RegisterPostInitializationOutput(CarrierAttributes.Add);

        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeNames.EnsembleMetadataName, static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax, EnsembleDeclaration.Read)
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declaration);

        var models = declarations.Select(static (declaration, _) => declaration.Model).WithTrackingName(TrackingNames.Model);

        var identities = models.Select(static (model, _) => EnsembleIdentity.Of(model)).WithTrackingName(TrackingNames.Identity)
            .Collect().Select(static (all, _) => all.OfType<EnsembleIdentity>().ToEquatableArray()).WithTrackingName(TrackingNames.Identities);

        var verdicts = declarations.Combine(identities)
            .Select(static (input, _) => Verdict.Of(input.Left, input.Right)).WithTrackingName(TrackingNames.Findings);

        context.RegisterSourceOutput(declarations, MembersSource.Add);
        context.RegisterImplementationSourceOutput(verdicts, CarrierSource.Add);
    }
}
