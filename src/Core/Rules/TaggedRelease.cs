using System.Text.RegularExpressions;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>The release of ZooKeeper that an image's tag names: <c>3.9.5-jre-17</c>, <c>1.0-3.4.10</c>, <c>3.9</c>.</summary>
/// <param name="Text">Its numbers, as the tag has them.</param>
/// <param name="IsComplete">Whether it is one release, or a branch of which the tag names the newest.</param>
internal readonly record struct TaggedRelease(string Text, bool IsComplete, int Index)
{
    private const int MajorSoFar = 3;

    private static readonly Regex Numbers = new("(?<=^v?|[-_]v?)[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}(?=$|[-_])", RegexOptions.CultureInvariant);

    /// <summary>What a tag says; null if it says nothing of ZooKeeper's release. Numbers of another kind, of a build or of Java, have another beginning.</summary>
    public static TaggedRelease? Of(string tag, ZooKeeperVersion declared)
    {
        var named = Numbers.Matches(tag).Cast<Match>()
            .Where(match => match.Value.Split('.')[0] is var major && (major == $"{MajorSoFar}" || major == Number(declared.Major)))
            .Select(match => new TaggedRelease(match.Value, match.Value.Split('.').Length == 3, match.Index))
            .ToList();
        var complete = named.Where(release => release.IsComplete).ToList();
        return complete.Count > 0 ? complete.Where(release => release.Fits(declared)).Append(complete[0]).First()
            : named.Count > 0 && tag.Substring(0, named[0].Index) is "" or "v" ? named[0]
            : null;
    }

    /// <summary>Whether that version is it, or of its branch.</summary>
    public bool Fits(ZooKeeperVersion version) => $"{version}.".StartsWith($"{Text}.", StringComparison.Ordinal);

    /// <summary>The tag of the same image in another version.</summary>
    public string Replace(string tag, ZooKeeperVersion version) => tag.Substring(0, Index) + version + tag.Substring(Index + Text.Length);

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
