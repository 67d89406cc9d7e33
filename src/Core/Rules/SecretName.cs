namespace ZkGen.Rules;

/// <summary>Names under which people keep secrets: of environment variables, annotations, settings and system properties.</summary>
internal static class SecretName
{
    // Long enough to mean nothing else wherever they stand in a name.
    private static readonly string[] Anywhere =
        ["password", "passwd", "secret", "credential", "apikey", "privatekey", "superdigest"];

    // COMPASS, TOKENS and FORBEARER are no secrets: these are words by themselves.
    private static readonly string[] Words = ["pass", "token", "bearer"];

    // Where the secret is, how it is called or how long it lives; and what is none: DB_PASSWORD_ENABLED, PASS_THROUGH.
    private static readonly string[] Endings = ["path", "file", "location", "name", "ref", "ttl", "seconds", "enabled", "through"];

    /// <summary>Whether a value under this name is likely to be one.</summary>
    public static bool IsLikely(string name)
    {
        var words = Split(name);
        var text = string.Concat(words);
        return !Endings.Any(ending => text.EndsWith(ending, StringComparison.Ordinal))
            && (Anywhere.Any(part => text.IndexOf(part, StringComparison.Ordinal) >= 0) || words.Any(word => Words.Contains(word, StringComparer.Ordinal)));
    }

    /// <summary>Whether a text holds a private key, as PEM has it.</summary>
    public static bool IsPrivateKey(string text) =>
        text.IndexOf("-----BEGIN ", StringComparison.Ordinal) is >= 0 and var begin && text.IndexOf("PRIVATE KEY", begin, StringComparison.Ordinal) >= 0;

    // At whatever is no letter, and where a small letter is followed by a capital one; in small letters.
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsLetter(name[i]);
            if (!isEnd && !(i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
                continue;

            if (i > start)
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
            start = isEnd ? i + 1 : i;
        }

        return words;
    }
}
