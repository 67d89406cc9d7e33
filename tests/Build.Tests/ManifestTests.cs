using ZkGen.Build.Output;

namespace ZkGen.Build.Tests;

public sealed class ManifestTests
{
    private static readonly Manifest Sample = new()
    {
        Root = "bin/zookeeper/",
        Owner = "obj/Debug/",
        Folders = ["orders/kustomize", ".", "orders"],
        Files =
        [
            new("Shop.Orders", "orders", "orders", "orders/zoo.cfg"),
            new("Shop.Orders", "orders", "orders", "orders/kustomize/a.yaml"),
        ],
    };

    [Fact]
    public void Is_sorted_text() => Assert.Equal(
        "ZkGen manifest 1\nroot\tbin/zookeeper/\nowner\tobj/Debug/\nfolder\t.\nfolder\torders\nfolder\torders/kustomize\n"
        + "file\tShop.Orders\torders\torders\torders/kustomize/a.yaml\nfile\tShop.Orders\torders\torders\torders/zoo.cfg\n",
        Sample.ToString());

    [Fact]
    public void Comes_back_as_it_was() => Assert.Equal(
        (Sample with { Unfinished = "zkgen-12345678" }).ToString(),
        Manifest.Parse((Sample with { Unfinished = "zkgen-12345678" }).ToString()).ToString());

    [Theory]
    [InlineData("file\tShop.Orders\torders\torders\torders/../../../etc/passwd")]
    [InlineData("file\tShop.Orders\torders\torders\t/etc/passwd")]
    [InlineData("file\tShop.Orders\torders\torders\tpayments/zoo.cfg")]
    [InlineData("file\tShop.Orders\torders")]
    [InlineData("folder\t..")]
    [InlineData("unfinished\t../x")]
    [InlineData("nonsense")]
    public void What_is_unsafe_or_damaged_is_left_out(string line) =>
        Assert.Equal(Sample.ToString(), Manifest.Parse(Sample + line + "\n").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("ZkGen manifest 2\nfile\tShop.Orders\torders\torders\torders/zoo.cfg\n")]
    public void Another_file_lists_nothing(string text) => Assert.Empty(Manifest.Parse(text).Files);
}
