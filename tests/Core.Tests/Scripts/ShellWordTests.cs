using ZkGen.Core.Tests.Support;
using ZkGen.Scripts;
using Xunit.Abstractions;

namespace ZkGen.Core.Tests.Scripts;

/// <summary>The real <c>/bin/sh</c>. Where there is none, as on Windows, the tests that need it pass and say so.</summary>
public sealed class ShellWordTests(ITestOutputHelper output)
{
    private const string Shell = "/bin/sh";

    private static readonly string[] Traps =
    [
        "", " ", "a b", "'", "''", "'\\''", "\"", "\\", "\\\\", "\\'", "$HOME", "$(echo x)", "`echo x`", "${x}", "$$", "*", "?", "[a-z]", "~", "~root", "a~", "a:~",
        "#a", "a#b", "!", "!!", "&", "&&", "|", ";", "<", ">", "(", ")", "{a,b}", "{", "}", "-n", "-e", "--", "%s", "\\n", "\n", "\na\n", "\t", "\r", "a=b", "=a", "1>x",
        "ä", "\u2028", "\ud83d\ude00", "if", "\u0001",
    ];

    [Fact]
    public void TheShellReadsWordsBack() => AssertReadsBack(prefix: "", [.. Traps, .. Texts.WithoutNul.Take(400)]);

    [Fact]
    public void TheShellReadsThemBackBehindAnOptionsName() => AssertReadsBack(prefix: "--data_dir=", [.. Traps, .. Texts.WithoutNul.Take(400)]);

    [Fact]
    public void TheShellReadsThemBackBetweenDoubleQuotes()
    {
        IReadOnlyList<string> texts = [.. Traps, .. Texts.WithoutNul.Take(400)];

        AssertReadsBack(texts, texts.Select(text => $"\"{ShellWord.InDoubleQuotes(text)}\""));
        AssertReadsBack([.. texts.Select(text => $"a {text} b$")], texts.Select(text => $"\"a {ShellWord.InDoubleQuotes(text)} b\"'$'"));
    }

    [Theory]
    [InlineData("-Xmx512m -XX:+UseZGC"), InlineData("it's"), InlineData("a*b?[c]"), InlineData("#!;&|<>(){}~")]
    public void WhatDoubleQuotesProtectStaysReadable(string text) => Assert.Equal(text, ShellWord.InDoubleQuotes(text));

    [Theory]
    [InlineData("2000"), InlineData("/var/lib/zookeeper/data"), InlineData("512M"), InlineData("a.b_c-d"), InlineData("-1")]
    public void PlainWordsStayReadable(string text) => Assert.Equal(text, ShellWord.Quote(text));

    private void AssertReadsBack(string prefix, IReadOnlyList<string> words) =>
        AssertReadsBack([.. words.Select(word => prefix + word)], words.Select(word => prefix + ShellWord.Quote(word)));

    private void AssertReadsBack(IReadOnlyList<string> words, IEnumerable<string> written)
    {
        if (!File.Exists(Shell))
        {
            output.WriteLine($"Not tried: there is no {Shell}.");
            return;
        }

        var (exitCode, read, errors) = Run.Program(Shell, ["-s"], $"printf '%s\\0' {string.Join(' ', written)}");

        Assert.True(exitCode == 0, errors);
        Assert.Equal(words, read.Split('\0').SkipLast(1));
    }
}
