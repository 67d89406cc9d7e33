using ZkGen.Build.Carrier;
using ZkGen.Build.Output;
using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests;

public sealed class OutputPlanTests
{
    private readonly RecordingReport _report = new();

    [Fact]
    public void A_path_is_relative_to_the_root()
    {
        var bundle = Assert.Single(Plan(Bundle("orders", "prod/zk", "zoo.cfg", "kustomize/a.yaml")));
        Assert.Equal(["prod/zk/zoo.cfg", "prod/zk/kustomize/a.yaml"], bundle.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("..", "zoo.cfg")]
    [InlineData("", "zoo.cfg")]
    [InlineData("/etc", "zoo.cfg")]
    [InlineData("orders", "../zoo.cfg")]
    [InlineData("orders", "/zoo.cfg")]
    [InlineData("orders", "nul")]
    [InlineData("orders", "")]
    public void An_unsafe_path_is_refused_and_the_others_are_planned(string folder, string path)
    {
        var plan = Plan(Bundle("orders", folder, path, "fine.cfg"), Bundle("payments", "payments", "zoo.cfg"));

        Assert.Equal("payments", Assert.Single(plan).Ensemble);
        Says(Codes.UnsafePath, "orders", "Shop.orders");
    }

    [Fact]
    public void A_rejection_is_said_with_all_that_it_is_about_and_the_others_are_planned()
    {
        var rejected = Bundle("orders", "orders") with { Rejections = [new("ZKG2003", "min above max"), new("ZKG1001", "even")] };

        Assert.Equal("payments", Assert.Single(Plan(rejected, Bundle("payments", "payments", "zoo.cfg"))).Ensemble);
        Assert.Equal([Codes.Rejected, Codes.Rejected], _report.Errors.Select(error => error.Code));
        Assert.Equal("the bundle of the ensemble orders (Shop.orders) is not written: ZKG2003: min above max", _report.Errors[0].Text);
    }

    [Fact]
    public void A_rejection_is_said_even_where_the_folder_is_unsafe()
    {
        Assert.Empty(Plan(Bundle("aux", "aux") with { Rejections = [new("ZKG9006", "a device")] }));
        Assert.Equal(Codes.Rejected, Assert.Single(_report.Errors).Code);
    }

    [Theory]
    [InlineData("zk", "zk")]
    [InlineData("zk", "ZK")]
    public void Two_in_one_folder_are_both_refused(string one, string other)
    {
        var plan = Plan(Bundle("a", one, "a.cfg"), Bundle("b", other, "b.cfg"), Bundle("third", "third", "zoo.cfg"));

        Assert.Equal("third", Assert.Single(plan).Ensemble);
        Says(Codes.SharedFolder, "Shop.a", "Shop.b");
    }

    [Fact]
    public void A_rejected_one_holds_its_folder()
    {
        Assert.Empty(Plan(Bundle("a", "zk", "zoo.cfg"), Bundle("b", "zk") with { Rejections = [new("ZKG1001", "even")] }));
        Assert.Equal([Codes.SharedFolder, Codes.Rejected], _report.Errors.Select(error => error.Code));
    }

    [Theory]
    [InlineData("prod", "zk/zoo.cfg", "prod/zk", "ZOO.cfg")]
    [InlineData("prod", "zk", "prod/zk", "zoo.cfg")]
    public void Two_that_meet_in_a_path_are_both_refused(string folder, string path, string otherFolder, string otherPath)
    {
        Assert.Empty(Plan(Bundle("a", folder, path), Bundle("b", otherFolder, otherPath)));
        Says(Codes.SharedFolder, "Shop.a", "Shop.b");
    }

    [Fact]
    public void One_below_the_other_is_fine() =>
        Assert.Equal(2, Plan(Bundle("a", "prod", "zoo.cfg", "kustomize/a.yaml"), Bundle("b", "prod/zk", "zoo.cfg")).Count);

    [Theory]
    [InlineData("zoo.cfg", "Zoo.cfg")]
    [InlineData("a", "a/b")]
    public void One_that_meets_itself_is_refused(string path, string other)
    {
        Assert.Empty(Plan(Bundle("a", "zk", path, other)));
        Says(Codes.SharedFolder, "Shop.a");
    }

    private static Bundle Bundle(string ensemble, string folder, params string[] paths) =>
        new("Shop." + ensemble, ensemble, folder, [.. paths.Select(path => new Artifact(path, [.. "text"u8]))], []);

    private IReadOnlyList<PlannedBundle> Plan(params Bundle[] bundles) =>
        new OutputPlan(new OutputRoot(Path.GetTempPath(), "out"), _report).Of(bundles);

    private void Says(string code, params string[] parts)
    {
        var error = Assert.Single(_report.Errors);
        Assert.Equal(code, error.Code);
        Assert.All(parts, part => Assert.Contains(part, error.Text, StringComparison.Ordinal));
    }
}
