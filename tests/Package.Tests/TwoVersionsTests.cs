using System.Text;

namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class TwoVersionsTests(PackedPackage package)
{
    [Fact]
    public void OneSolutionMayHaveBoth() => Build("0.0.0-other", "--no-build");

    /// <summary>Here the assemblies differ, too: each project is built by those of its own.</summary>
    [LongFact]
    public void AssembliesOfBothAreLoadedSideBySide()
    {
        var (one, two) = Build("7.0.0-other", "--artifacts-path", Path.Combine(package.Folder, "other"));

        Assert.DoesNotContain("7.0.0.0", GeneratedBy(one), StringComparison.Ordinal);
        Assert.Contains("7.0.0.0", GeneratedBy(two), StringComparison.Ordinal);
    }

    private (Consumer One, Consumer Two) Build(string other, params string[] pack)
    {
        package.Pack(other, pack);
        var one = Consumer.Create(package, $"Two {other}/One", "<TargetFramework>net10.0</TargetFramework>");
        var two = Consumer.Create(package, $"Two {other}/Two", "<TargetFramework>net10.0</TargetFramework>", references: $"<PackageReference Include=\"ZkGen\" Version=\"{other}\" />");

        new Solution(package, $"Two {other}", [one, two]).Run("build").AssertSuccess();

        Assert.Equal(package.Plain.Texts, one.Texts(PlainBuild.Bundles));
        Assert.Equal(package.Plain.Texts, two.Texts(PlainBuild.Bundles));
        return (one, two);
    }

    // The members say by which version of ours they were generated.
    private static string GeneratedBy(Consumer consumer) =>
        File.ReadAllText(Path.Combine(consumer.Folder, $"bin/Debug/net10.0/{consumer.Name}.dll"), Encoding.Latin1);
}
