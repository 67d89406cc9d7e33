using System.Text;
using ZkGen.Build.Carrier;
using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests;

public sealed class CarrierReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_bundles_in_the_order_of_their_declarations()
    {
        var bundles = Read(
            CarrierSource.Bundle("payments", ("zoo.cfg", "tickTime=3000\n")),
            CarrierSource.BundleOf("Shop.Orders", "orders", "prod/zk", ("zoo.cfg", "tickTime=2000\n"), ("a/b.yaml", "ä: 😀\n")));

        Assert.Equal([("Shop.Orders", "orders", "prod/zk"), ("Shop.payments", "payments", "payments")],
            bundles.Select(bundle => (bundle.Declaration, bundle.Ensemble, bundle.Folder)));
        Assert.Equal([("zoo.cfg", "tickTime=2000\n"), ("a/b.yaml", "ä: 😀\n")],
            bundles[0].Artifacts.Select(artifact => (artifact.Path, Encoding.UTF8.GetString(artifact.Content))));
        Assert.All(bundles, bundle => Assert.Empty(bundle.Rejections));
    }

    [Fact]
    public void Puts_the_texts_of_earlier_files_where_a_line_refers_to_them()
    {
        var bundle = Assert.Single(Read(CarrierSource.Bundle(
            "orders",
            ("run.sh", "if true; then\n\n  echo \u0002\nfi\n"),
            ("config.yaml", "data:\n  run.sh: |\n\u0002    run.sh\n  last: text\n"),
            ("all.yaml", "\u0002config.yaml\n---\nkind: Service\n"))));

        Assert.Equal(
            "data:\n  run.sh: |\n    if true; then\n\n      echo \u0002\n    fi\n  last: text\n---\nkind: Service\n",
            Encoding.UTF8.GetString(bundle.Artifacts.Single(artifact => artifact.Path == "all.yaml").Content));
    }

    [Fact]
    public void Writes_no_byte_order_mark() =>
        Assert.Equal([.. "a\n"u8], Assert.Single(Assert.Single(Read(CarrierSource.Bundle("orders", ("a", "a\n")))).Artifacts).Content);

    [Fact]
    public void Reads_a_text_of_a_million_characters()
    {
        var text = new string('x', 1_000_000);
        Assert.Equal(1_000_000, Read(CarrierSource.Bundle("orders", ("a", text)))[0].Artifacts[0].Content.Length);
    }

    [Fact]
    public void A_rejected_bundle_has_reasons_and_no_artifact()
    {
        var bundle = Assert.Single(Read(CarrierSource.Rejected("orders", ("ZKG2003", "too long"), ("ZKG1001", "even"))));

        Assert.Equal(["ZKG1001: even", "ZKG2003: too long"], bundle.Rejections.Select(r => $"{r.Id}: {r.Message}").Order());
        Assert.Empty(bundle.Artifacts);
    }

    [Fact]
    public void An_assembly_that_the_generator_has_not_seen_has_no_carrier()
    {
        var bundle = CarrierSource.Of(CarrierSource.Bundle("orders", ("a", "a")));
        foreach (var source in new[] { "internal static class Completed { }", bundle.Replace(" Completed ", " Other ", StringComparison.Ordinal) })
        {
            File.WriteAllBytes(_folder["App.dll"], CarrierAssembly.Compile(source));
            Assert.Null(CarrierReader.Read(_folder["App.dll"]));
        }
    }

    [Theory]
    [InlineData("private const string Files = null;", "carries no bundle")]
    [InlineData("private const int Files = 1;", "carries no bundle")]
    [InlineData("private static readonly string Files = \"a\";", "carries no bundle")]
    [InlineData("private const string Others = \"a\\nb\\nc\\n\\u0001x\\n\";", "carries no bundle")]
    [InlineData("private const string Files = \"\";", "not a line each")]
    [InlineData("private const string Files = \"a\\nb\\nc\\u0001x\\n\";", "not a line each")]
    [InlineData("private const string Files = \"a\\nb\\nc\\td\\n\\u0001x\\n\";", "not a line each")]
    [InlineData("private const string Files = \"a\\nb\\nc\\n\";", "holds nothing")]
    [InlineData("private const string Rejections = \"a\\nb\\nc\\n\";", "holds nothing")]
    [InlineData("private const string Files = \"a\\nb\\nc\\n\\u0001x\\n\\ud800\";", "Unicode")]
    [InlineData("private const string Files = \"a\\nb\\nc\\n\\u0001x\\n\\u0002y\\n\";", "no file y before")]
    [InlineData("private const string Files = \"a\\nb\\nc\\n\\u0001x\\n\\u0002x\\n\";", "no file x before")]
    public void Refuses_what_the_generator_does_not_write(string field, string reason)
    {
        var exception = Assert.Throws<CarrierException>(() => Read(CarrierSource.Class(field)));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_name_that_would_forge_a_line_of_the_manifest() =>
        Assert.Throws<CarrierException>(() => Read(CarrierSource.Bundle("orders\nfile\tx", ("a", "a"))));

    [Fact]
    public void A_damaged_assembly_is_refused_wherever_it_is_damaged()
    {
        var whole = CarrierAssembly.Compile(CarrierSource.Of(CarrierSource.Bundle("orders", ("zoo.cfg", "tickTime=2000\n"))));
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var damaged = (byte[])whole.Clone();
            for (var n = 0; n < 8; n++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(_folder["App.dll"], i % 5 == 0 ? whole[..random.Next(whole.Length)] : damaged);

            var exception = Record.Exception(() => CarrierReader.Read(_folder["App.dll"]));
            Assert.True(exception is null or CarrierException, exception?.ToString());
        }
    }

    [Fact]
    public void A_missing_assembly_is_refused() => Assert.Throws<CarrierException>(() => CarrierReader.Read(_folder["None.dll"]));

    private IReadOnlyList<Bundle> Read(params string[] members) => CarrierReader.Read(CarrierAssembly.Compile(_folder, members))!;
}
