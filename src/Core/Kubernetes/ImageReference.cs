namespace ZkGen.Kubernetes;

/// <summary>
/// The name of an image as the kubelet reads it: <c>[HOST[:PORT]/]PATH[:TAG][@DIGEST]</c>. Source: <c>github.com/distribution/reference</c>
/// (<c>regexp.go</c>, <c>normalize.go</c>), which the kubelet's <c>parsers.ParseImageName</c> calls. Where its releases differ, what one of them takes is taken.
/// </summary>
/// <param name="Repository">Host, port and path, as they are written.</param>
/// <param name="Path">What follows the registry's host and port.</param>
public sealed record ImageReference(string Repository, string Path, string? Tag, string? Digest)
{
    private const int MaxPathLength = 255;
    private const int MaxTagLength = 128;
    private const int IdentifierLength = 64;

    private static readonly (string Algorithm, int Length)[] Digests = [("sha256:", 64), ("sha384:", 96), ("sha512:", 128)];

    /// <summary>The path between its slashes.</summary>
    public IEnumerable<string> PathComponents => Path.Split('/');

    public string LastPathComponent => PathComponents.Last();

    /// <summary>Reads a name; else says what is wrong with it, as a clause that can follow "because".</summary>
    public static bool TryParse(string text, out ImageReference reference, out string objection)
    {
        var at = text.IndexOf('@');
        var digest = at < 0 ? null : text.Substring(at + 1);
        var named = at < 0 ? text : text.Substring(0, at);
        var colon = named.LastIndexOf(':');
        var tag = colon > named.LastIndexOf('/') ? named.Substring(colon + 1) : null;
        var repository = tag is null ? named : named.Substring(0, colon);
        var path = repository.Substring(HostLength(repository));
        reference = new(repository, path, tag, digest);
        objection = Objection(text, reference) ?? "";
        return objection.Length == 0;
    }

    public override string ToString() => Repository + (Tag is null ? "" : $":{Tag}") + (Digest is null ? "" : $"@{Digest}");

    private static string? Objection(string text, ImageReference reference)
    {
        if (text.Any(char.IsWhiteSpace))
            return "it has a blank";
        if (text.Contains("://"))
            return "it begins like a web address; leave out what stands before the registry";
        if (reference.Digest is { } digest && !IsDigest(digest))
            return "its digest is not sha256: and 64 digits from 0 to f in lower case";
        if (reference.Tag is { } tag && !IsTag(tag))
            return "its tag is not 1 to 128 letters, digits, '_', '.' and '-', the last two not first";
        if (text.Length == IdentifierLength && text.All(IsHexadecimal))
            return "64 digits from 0 to f are the identifier of an image and not its name";
        if (reference.Path.Any(c => c is >= 'A' and <= 'Z'))
            return "a repository is lower case";
        if (reference.PathComponents.FirstOrDefault(component => !IsPathComponent(component)) is { } wrong)
            return wrong.Length == 0 ? "a part of its path is empty" : "its path has other characters than letters, digits and single '.', '_', '__' or '-' between them";
        if (reference.Path.Length > MaxPathLength)
            return "its path is longer than 255 characters";

        return IsHost(reference.Repository.Substring(0, reference.Repository.Length - reference.Path.Length)) ? null : "what stands before its first '/' is no host with a port or without";
    }

    // The first part is the registry's host if nothing else can look so; the slash counts to it.
    private static int HostLength(string repository)
    {
        var slash = repository.IndexOf('/');
        if (slash < 0)
            return 0;

        var first = repository.Substring(0, slash);
        var isHost = first == "localhost" || first.Any(c => c is '.' or ':' or (>= 'A' and <= 'Z'));
        return isHost && (IsHost(first) || !IsPathComponent(first)) ? slash + 1 : 0;
    }

    private static bool IsHost(string text)
    {
        text = text.TrimEnd('/');
        if (text.Length == 0)
            return true;

        var colon = text.LastIndexOf(':');
        var hasPort = colon > text.LastIndexOf(']') && colon >= 0;
        var (host, port) = hasPort ? (text.Substring(0, colon), text.Substring(colon + 1)) : (text, "0");
        return port.Length > 0 && port.All(IsDigit) && (IsAddress(host) || host.Split('.').All(IsHostComponent));
    }

    // IPv6; IPv4 looks like a name.
    private static bool IsAddress(string host) =>
        host.Length > 2 && host[0] == '[' && host[host.Length - 1] == ']' && host.Substring(1, host.Length - 2).All(c => c == ':' || IsHexadecimal(c) || c is >= 'A' and <= 'F');

    private static bool IsHostComponent(string text) =>
        text.Length > 0 && text.All(c => IsLetterOrDigit(c) || c == '-') && text[0] != '-' && text[text.Length - 1] != '-';

    // Between letters and digits stand one '.', one or two '_', or any number of '-'.
    private static bool IsPathComponent(string text)
    {
        if (text.Length == 0 || !IsPathCharacter(text[0]) || !IsPathCharacter(text[text.Length - 1]))
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (!IsPathCharacter(text[i]))
                i++;

            if (i > start && text.Substring(start, i - start) is var separator && separator is not ("." or "_" or "__") && separator.Trim('-').Length > 0)
                return false;
        }

        return true;
    }

    private static bool IsTag(string text) =>
        text.Length is > 0 and <= MaxTagLength && text.All(c => IsLetterOrDigit(c) || c is '_' or '.' or '-') && text[0] is not ('.' or '-');

    private static bool IsDigest(string text) => Digests.Any(digest =>
        text.StartsWith(digest.Algorithm, StringComparison.Ordinal) && text.Length == digest.Algorithm.Length + digest.Length && text.Skip(digest.Algorithm.Length).All(IsHexadecimal));

    private static bool IsPathCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsLetterOrDigit(char c) => IsPathCharacter(c) || c is >= 'A' and <= 'Z';

    private static bool IsHexadecimal(char c) => IsDigit(c) || c is >= 'a' and <= 'f';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
