namespace ZkGen.Rules;

/// <summary>A user's text as a message can show it: not too long. The reader takes no text with line breaks.</summary>
public static class Shown
{
    private const int MaxLength = 60;

    public static string Of(string text)
    {
        if (text.Length <= MaxLength)
            return text;

        var length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text.Substring(0, length) + "…";
    }
}
