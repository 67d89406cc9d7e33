namespace ZkGen.Oracle.Tests.Parser;

/// <summary>A text as Java's methods read it; null where they throw.</summary>
internal sealed record JavaNumbers(long? Int, long? DecodedInt, long? Long, long? DecodedLong, double? Double)
{
    public static JavaNumbers Of(IReadOnlyList<string> texts) =>
        new(Number(texts[0]), Number(texts[1]), Number(texts[2]), Number(texts[3]), Number(texts[4]) is { } bits ? BitConverter.Int64BitsToDouble(bits) : null);

    private static long? Number(string text) => text.Length == 0 ? null : long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
