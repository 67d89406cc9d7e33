using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9006UnsafeFolderTests
{
    [Theory]
    [InlineData("..")]
    [InlineData("../zk")]
    [InlineData("prod/../../zk")]
    [InlineData("/zk")]
    [InlineData("zk/")]
    [InlineData("prod//zk")]
    [InlineData("C:/zk")]
    [InlineData("prod\\\\zk")]
    [InlineData(".hidden")]
    [InlineData("zk.")]
    [InlineData("prod/con")]
    [InlineData("prod/nul.txt/zk")]
    [InlineData("größe")]
    [InlineData("a b")]
    public Task FolderThatIsNotBelowTheOutputEverywhereIsFound(string folder) =>
        Verify.FindingsAsync(Declarations.Minimal($"{{|ZKG9006:Folder = \"{folder}\"|}}"));

    [Fact]
    public Task NameThatIsADeviceNeedsAFolder() => Verify.FindingsAsync(
        [Declarations.Minimal(name: "aux").Replace("\"aux\"", "{|ZKG9006:\"aux\"|}"), Declarations.Minimal("Folder = \"auxiliary\"", type: "Other", name: "con")]);

    [Theory]
    [InlineData("zk")]
    [InlineData("prod/zk")]
    [InlineData("Prod.2/zk_1/a-b")]
    [InlineData("console")]
    public Task SafeFolderIsNot(string folder) => Verify.FindingsAsync(Declarations.Minimal($"Folder = \"{folder}\""));
}
