using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests.EndToEnd;

public sealed class RejectionTests() : Scenario(Shape.App)
{
    [Fact]
    public void Is_an_error_on_every_build_until_it_is_mended_and_the_last_good_bundle_stays()
    {
        Declare("1");
        Build().Succeeds();
        DeclareAll("",
            CarrierSource.RejectedOf("Shop.Orders", "orders", ("ZKG2003", "Min is above max")),
            CarrierSource.Bundle("other", ("zoo.cfg", "other\n")));
        for (var i = 0; i < 2; i++)
        {
            var build = Build().Fails();
            Assert.Equal(["ZKGB002"], build.Codes);
            Assert.Contains(
                "App.csproj : error ZKGB002: ZkGen: the bundle of the ensemble orders (Shop.Orders) is not written: ZKG2003: Min is",
                build.Output, StringComparison.Ordinal);
        }

        Assert.Equal(new Dictionary<string, string>(Orders("1")) { ["other/zoo.cfg"] = "other\n" }, Project.Files(Root));
        Declare("3");
        Build().Succeeds();
        Assert.Equal(Orders("3"), Project.Files(Root));
    }
}
