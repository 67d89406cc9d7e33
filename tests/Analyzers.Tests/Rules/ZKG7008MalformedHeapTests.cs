using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7008MalformedHeapTests
{
    [Theory]
    [InlineData("512Mi")]
    [InlineData("512MB")]
    [InlineData("1.5g")]
    [InlineData("-1g")]
    [InlineData("512 m")]
    [InlineData("512")]
    [InlineData("2m")]
    [InlineData("9999999999g")]
    [InlineData("257t")]
    [InlineData("0x")]
    [InlineData("banana")]
    public Task WhatTheJvmDoesNotTakeIsFound(string heap) => Verify.FindingsAsync(With($"{{|ZKG7008:Heap = \"{heap}\"|}}"));

    [Theory]
    [InlineData("512m")]
    [InlineData("512M")]
    [InlineData("0512m")]
    [InlineData("2g")]
    [InlineData("1048576k")]
    [InlineData("536870912")]
    [InlineData("0x20000000")]
    [InlineData("0X200M")]
    public Task WhatItTakesIsNot(string heap) => Verify.FindingsAsync(With($"Heap = \"{heap}\""));

    [Theory]
    [InlineData("Heap = ")]
    [InlineData("Heap = 512")]
    [InlineData("Heap \"512Mi\"")]
    public Task WhatIsBeingTypedIsNot(string argument) => Verify.FindingsInBrokenCodeAsync(With(argument));

    [Theory]
    [InlineData("512Mi", "-Xmx takes a whole number of 64 bits with nothing or one of k, m, g, t behind it; write 512m")]
    [InlineData("banana", "-Xmx takes a whole number of 64 bits with nothing or one of k, m, g, t behind it; write one such as 512m")]
    [InlineData("512", "it is 512 bytes, and 2 MiB are too small already; write 512m")]
    [InlineData("500t", "no process has room for more than 256 TiB; write one such as 512m")]
    [InlineData("2m", "it is 2097152 bytes, and 2 MiB are too small already; write one such as 512m")]
    public Task MessageSaysWhyAndWhatToWrite(string heap, string rest) =>
        Verify.MessageAsync(With($"{{|#0:Heap = \"{heap}\"|}}"), "ZKG7008", $"No JVM starts with the heap '{heap}', because {rest}");

    [Theory]
    [InlineData("512Mi", "512m")]
    [InlineData("512 MB", "512m")]
    [InlineData("2Gi", "2g")]
    [InlineData("2GB", "2g")]
    [InlineData("1.5g", "1536m")]
    [InlineData("1024Mi", "1g")]
    [InlineData("512", "512m")]
    public Task FixWritesWhatIsMeant(string before, string after) =>
        Verify.FixAsync<ZKG7008MalformedHeapCodeFix>(With($"{{|ZKG7008:Heap = \"{before}\"|}}"), With($"Heap = \"{after}\""));

    [Theory]
    [InlineData("\"banana\"")]
    [InlineData("\"2m\"")]
    [InlineData("\"5\"")]
    [InlineData("Sizes.Heap")]
    public Task WhatNobodyKnowsIsLeftAlone(string heap)
    {
        var declaration = With($"{{|ZKG7008:Heap = {heap}|}}") + " static class Sizes { public const string Heap = \"512Mi\"; }";
        return Verify.FixAsync<ZKG7008MalformedHeapCodeFix>(declaration, declaration);
    }

    private static string With(string heap) => Declarations.Minimal(sections: $"[Resources(CpuRequest = \"500m\", MemoryRequest = \"4Gi\", MemoryLimit = \"4Gi\", {heap})]");
}
