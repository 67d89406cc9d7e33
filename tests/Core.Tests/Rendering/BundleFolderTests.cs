using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support;
using ZkGen.Rendering;

namespace ZkGen.Core.Tests.Rendering;

public sealed partial class BundleFolderTests
{
    private static readonly Gen<string> Paths = Gen.ArrayOf(Gen.Elements(
        "a", "zk", "prod", "Z9", "/", "/", "/", "\\", ".", "..", "-", "_", " ", ":", "C:", "~", "con", "NUL", "lpt1", "txt", "*", "?", "|", "\0", "\n", "ä", "．", "/.."))
        .Select(string.Concat);

    [Theory]
    [InlineData("zk"), InlineData("prod/zk"), InlineData("a/b/c/d"), InlineData("Prod_1/zk-2.3"), InlineData("a..b"), InlineData("console"), InlineData("com10"), InlineData("nullable/aux1")]
    public void OrdinaryFoldersAreAccepted(string path) => Assert.Null(BundleFolder.Objection(path));

    [Theory]
    [InlineData(""), InlineData("/"), InlineData("/zk"), InlineData("zk/"), InlineData("a//b"), InlineData("//server/share")]
    [InlineData(".."), InlineData("../zk"), InlineData("a/../b"), InlineData("a/.."), InlineData("."), InlineData("./zk"), InlineData("a/./b"), InlineData("...")]
    [InlineData("C:"), InlineData("C:/zk"), InlineData("C:zk"), InlineData("\\zk"), InlineData("a\\b"), InlineData("..\\zk"), InlineData("\\\\?\\C:\\zk"), InlineData("zk:stream")]
    [InlineData("CON"), InlineData("con"), InlineData("a/con"), InlineData("Con.yaml"), InlineData("nul.txt"), InlineData("nul.tar.gz"), InlineData("aux/zk"), InlineData("com1"), InlineData("LPT9.d")]
    [InlineData("zk."), InlineData("zk./a"), InlineData("zk "), InlineData(" zk"), InlineData("a b"), InlineData(".hidden"), InlineData("a/.git")]
    [InlineData("zk*"), InlineData("zk?"), InlineData("<zk>"), InlineData("a|b"), InlineData("\"zk\""), InlineData("~"), InlineData("$HOME"), InlineData("%TEMP%"), InlineData("zk\n"), InlineData("zk\0")]
    [InlineData("zoö"), InlineData("中"), InlineData("zk\u200b"), InlineData("．．/zk"), InlineData("a∕b"), InlineData("\ud83d\ude00")]
    public void HostileFoldersAreNot(string path) => Assert.NotNull(BundleFolder.Objection(path));

    [Fact]
    public void ThreeHundredCharactersAreTooMany() => Assert.NotNull(BundleFolder.Objection(new string('a', 300)));

    [Fact]
    public void AnAcceptedFolderStaysBelowTheRoot() => Paths.Hold(
        path =>
        {
            if (BundleFolder.Objection(path) is not null)
                return;

            var root = Path.Combine(Path.GetTempPath(), "root") + Path.DirectorySeparatorChar;
            var full = Path.GetFullPath(Path.Combine(root, path));
            Assert.StartsWith(root, full, StringComparison.Ordinal);
            Assert.Equal(path, Path.GetRelativePath(root, full).Replace('\\', '/'));
        },
        times: 5000);

    [Fact]
    public void AnAcceptedFolderIsTheSameOneOnWindows() => Paths.Hold(
        path =>
        {
            if (BundleFolder.Objection(path) is null)
                Assert.All(path.Split('/'), part => Assert.False(RefusedOrChangedByWindows().IsMatch(part), part));
        },
        times: 5000);

    [Fact]
    public void TheObjectionEndsASentence() =>
        Paths.Hold(path => Assert.Matches(@"^(is|has|leads) .*[^.]\z", BundleFolder.Objection(path) ?? "is well"));

    /// <summary>Source: "Naming Files, Paths, and Namespaces" of the Windows documentation.</summary>
    [GeneratedRegex(@"[<>:""/\\|?*\x00-\x1f]|[. ]\z|\A\.{1,2}\z|\A(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|\z)|\A\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RefusedOrChangedByWindows();
}
