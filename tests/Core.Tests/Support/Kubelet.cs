using System.Text;

namespace ZkGen.Core.Tests.Support;

/// <summary>
/// What the kubelet makes of a container's command. Source: <c>third_party/forked/golang/expansion/expand.go</c> of Kubernetes and
/// <c>ExpandContainerCommandOnlyStatic</c>, which does it to probes.
/// </summary>
internal static class Kubelet
{
    public static string Expand(string word, IReadOnlyDictionary<string, string> variables)
    {
        var result = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var end = next == '(' ? word.IndexOf(')', i + 2) : -1;
            if (word[i] != '$' || (next != '$' && end < 0))
            {
                result.Append(word[i]);
            }
            else if (next == '$')
            {
                result.Append('$');
                i++;
            }
            else
            {
                var name = word[(i + 2)..end];
                result.Append(variables.TryGetValue(name, out var value) ? value : $"$({name})");
                i = end;
            }
        }

        return result.ToString();
    }
}
