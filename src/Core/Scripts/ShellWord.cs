namespace ZkGen.Scripts;

/// <summary>Text as one word of a POSIX shell.</summary>
public static class ShellWord
{
    /// <summary>The text itself where the shell takes it as it is, else in single quotes.</summary>
    public static string Quote(string text) =>
        text.Length > 0 && text.All(IsPlain) ? text : $"'{text.Replace("'", "'\\''")}'";

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        or '/' or '.' or '_' or '-' or ',' or ':' or '=' or '+' or '@' or '%';
}
