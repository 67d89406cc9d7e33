namespace ZkGen.Build.CheckedIn;

/// <summary>
/// Git's <c>autocrlf</c> makes every line break of a checkout one of Windows, and takes it back in a commit. Nothing else of git's changes
/// line breaks: a file that mixes them was edited, and is another one.
/// </summary>
internal static class Checkout
{
    /// <summary>The bytes of a committed file, as they are in the repository.</summary>
    public static byte[] Undo(byte[] content) =>
        IsConverted(content) ? [.. content.Where((b, i) => b != '\r' || i + 1 == content.Length || content[i + 1] != '\n')] : content;

    private static bool IsConverted(byte[] content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' && (i == 0 || content[i - 1] != '\r'))
                return false;
        }

        return true;
    }
}
