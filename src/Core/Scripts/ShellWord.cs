namespace ZkGen.Scripts;

/// <summary>Text in a POSIX shell.</summary>
public static class ShellWord
{
    /// <summary>The text as one word: itself where the shell takes it as it is, else in single quotes.</summary>
    public static string Quote(string text) =>
        text.Length > 0 && text.All(IsPlain) ? text : $"'{text.Replace("'", "'\\''")}'";

    /// <summary>The text as it stands between double quotes.</summary>
    public static string InDoubleQuotes(string text) => string.Concat(text.Select(c => c is '\\' or '"' or '$' or '`' ? $"\\{c}" : c.ToString()));

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        or '/' or '.' or '_' or '-' or ',' or ':' or '=' or '+' or '@' or '%';
}
