using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests.EndToEnd;

public sealed class OddPathTests() : Scenario(Shape.App)
{
    [Fact]
    public void Spaces_percent_signs_and_letters_of_other_alphabets_are_names_like_others()
    {
        DeclareAll("", CarrierSource.BundleOf("Shop.Orders", "orders", "pröd 100%25/z k", ("zoo (1).cfg", "a\n")));
        Run("publish", "-p:ZkGenOutputPath=out put%253B/ö", "-o", Project["pub lished"]).Succeeds();

        Assert.Equal(["pröd 100%25/z k/zoo (1).cfg"], Project.Files("out put%3B/ö").Keys);
        Assert.Equal(["pröd 100%25/z k/zoo (1).cfg"], Project.Files("pub lished/zookeeper").Keys);
    }
}
