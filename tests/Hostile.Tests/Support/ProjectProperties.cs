using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>What MSBuild hands to the compiler.</summary>
internal sealed class ProjectProperties(string kubernetesVersion) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(kubernetesVersion);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string kubernetesVersion) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_property.ZkGenTargets" => "true",
                "build_property.ZkGenKubernetesVersion" => kubernetesVersion,
                _ => "",
            };
            return value.Length > 0;
        }
    }
}
