namespace ZkGen.Rules;

/// <summary>A user's text as a message can show it: one line, not too long.</summary>
internal static class Shown
{
    private const int MaxLength = 60;

    public static string Of(string text)
    {
        var start = text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
        return string.Concat(start.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '�' : c));
    }
}
