namespace ZkGen.Testing.Tests.Samples;

/// <summary>Reads an option and an additional file.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConfiguredGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = Thing.Read(context, symbol => symbol.Name).WithTrackingName("Read");
        var option = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => options.GlobalOptions.TryGetValue("build_property.Suffix", out var suffix) ? suffix : "")
            .WithTrackingName("Option");
        var file = context.AdditionalTextsProvider.Select((file, token) => file.GetText(token)!.ToString()).Collect()
            .Select((texts, _) => string.Concat(texts)).WithTrackingName("File");
        context.RegisterSourceOutput(
            names.Combine(option).Combine(file),
            (output, all) => output.AddSource($"{all.Left.Left}.g.cs", $"// {all.Left.Right} {all.Right}"));
    }
}
