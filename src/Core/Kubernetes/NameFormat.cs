namespace ZkGen.Kubernetes;

/// <summary>A form that Kubernetes demands of a name. Source: <c>k8s.io/apimachinery/pkg/util/validation</c>.</summary>
public sealed class NameFormat
{
    private const int MaxLabelLength = 63;
    private const int MaxSubdomainLength = 253;

    private readonly Func<string, bool> accepts;

    private NameFormat(string name, string definition, Func<string, bool> accepts)
    {
        Name = name;
        Definition = definition;
        this.accepts = accepts;
    }

    public static NameFormat Dns1123Label { get; } = new(
        "a DNS-1123 label",
        "1 to 63 lower-case letters, digits and '-', a letter or digit first and last",
        text => IsLabel(text, MaxLabelLength));

    public static NameFormat Dns1123Subdomain { get; } = new(
        "a DNS-1123 subdomain",
        "at most 253 characters, parts of lower-case letters, digits and '-' between dots, a letter or digit first and last in each",
        text => text.Length <= MaxSubdomainLength && text.Split('.').All(part => IsLabel(part, MaxSubdomainLength)));

    /// <summary>Not Kubernetes' own: host names are made of it, and DNS limits each part.</summary>
    public static NameFormat DnsDomain { get; } = new(
        "a DNS domain",
        "at most 253 characters, parts of 1 to 63 lower-case letters, digits and '-' between dots, a letter or digit first and last in each",
        text => text.Length <= MaxSubdomainLength && text.Split('.').All(part => IsLabel(part, MaxLabelLength)));

    /// <summary>A key of a label, an annotation or a taint.</summary>
    public static NameFormat QualifiedName { get; } = new(
        "a qualified name",
        "1 to 63 letters, digits, '-', '_' and '.', a letter or digit first and last, with a DNS-1123 subdomain and '/' before it or not",
        text => text.LastIndexOf('/') is var slash && IsLabelText(text.Substring(slash + 1))
            && (slash < 0 || Dns1123Subdomain!.Accepts(text.Substring(0, slash))));

    /// <summary>A key of an annotation: the API server makes it lower case before it looks at it.</summary>
    public static NameFormat AnnotationKey { get; } = new(
        QualifiedName.Name,
        "1 to 63 letters, digits, '-', '_' and '.', a letter or digit first and last, with a DNS domain and '/' before it or not",
        text => QualifiedName!.Accepts(string.Concat(text.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c))));

    public static NameFormat LabelValue { get; } = new(
        "a label's value",
        "at most 63 letters, digits, '-', '_' and '.', a letter or digit first and last, or nothing",
        text => text.Length == 0 || IsLabelText(text));

    public static NameFormat EnvironmentVariable { get; } = new(
        "the name of an environment variable",
        "letters, digits, '_', '-' and '.', neither a digit nor two dots first, and not one dot alone",
        text => text.Length > 0 && text[0] is not (>= '0' and <= '9') && text != "." && !text.StartsWith("..", StringComparison.Ordinal)
            && text.All(IsLabelCharacter));

    /// <summary>What it is called, with its article.</summary>
    public string Name { get; }

    /// <summary>What it consists of.</summary>
    public string Definition { get; }

    public static NameFormat Dns1035Label { get; } = new(
        "a DNS-1035 label",
        "1 to 63 lower-case letters, digits and '-', a letter first, no '-' last",
        text => IsLabel(text, MaxLabelLength) && IsLetter(text[0]));

    /// <summary>
    /// The StatefulSet controller labels each Pod <c>NAME-HASH</c>, and a label's value holds 63 characters; the hash has up to ten.
    /// </summary>
    public static NameFormat StatefulSetName { get; } = new(
        "a DNS-1035 label of at most 52 characters",
        "lower-case letters, digits and '-', a letter first, no '-' last; Kubernetes puts it and a hash into a label of 63",
        text => IsLabel(text, MaxLabelLength - 11) && IsLetter(text[0]));

    public bool Accepts(string text) => accepts(text);

    private static bool IsLabel(string text, int maxLength) =>
        text.Length > 0 && text.Length <= maxLength && text.All(c => IsAlphanumeric(c) || c == '-') && IsAlphanumeric(text[0]) && IsAlphanumeric(text[text.Length - 1]);

    private static bool IsLabelText(string text) => text.Length is > 0 and <= MaxLabelLength
        && text.All(IsLabelCharacter) && IsLabelEnd(text[0]) && IsLabelEnd(text[text.Length - 1]);

    private static bool IsLabelCharacter(char c) => IsLabelEnd(c) || c is '-' or '_' or '.';

    private static bool IsLabelEnd(char c) => IsAlphanumeric(c) || c is >= 'A' and <= 'Z';

    private static bool IsAlphanumeric(char c) => IsLetter(c) || c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';
}
