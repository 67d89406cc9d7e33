using System.Text;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>
/// What the kubelet makes of a command: <c>$$</c> is <c>$</c>, and <c>$(NAME)</c> the value of a variable, here always the same. Source: k8s.io/kubernetes/third_party/forked/golang/expansion.
/// </summary>
internal static class KubeletVariables
{
    public static string Expand(string text)
    {
        var expanded = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i] == '$' && i + 1 < text.Length ? text[i + 1] : ' ';
            var end = next == '(' ? text.IndexOf(')', i) : -1;
            expanded.Append(end > 0 && IsName(text[(i + 2)..end]) ? "(a variable)" : text[i]);
            if (end > 0 && IsName(text[(i + 2)..end]))
                i = end;
            else if (next == '$')
                i++;
        }

        return expanded.ToString();
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
