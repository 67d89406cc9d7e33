using ZkGen.Core.Tests.Support;
using ZkGen.JavaProperties;

namespace ZkGen.Core.Tests.JavaProperties;

/// <summary>The real <c>java.util.Properties</c>, read from bytes as ZooKeeper does.</summary>
public sealed class RealJavaTests
{
    [FactNeeding(Tool.Jdk)]
    public void JavaReadsBackAnyValue() => Texts.Anything.Hold(value => AssertReadsBack("key", value));

    [FactNeeding(Tool.Jdk)]
    public void JavaReadsBackAnyKey() => Texts.Anything.Hold(key => AssertReadsBack(key, "value"));

    /// <summary>The reader of the other tests agrees with the real one.</summary>
    [FactNeeding(Tool.Jdk)]
    public void SoDoesOurReaderWhateverTheFileSays() => Texts.WithoutNul.Hold(text =>
    {
        if (text.Contains("\\u", StringComparison.Ordinal) || text.Any(c => c > '\u007f'))
            return;

        var ours = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in Support.JavaProperties.Read(text))
            ours[key] = value;

        Assert.Equal(Jvm.Properties(text).OrderBy(each => each.Key, StringComparer.Ordinal), ours.OrderBy(each => each.Key, StringComparer.Ordinal));
    });

    private static void AssertReadsBack(string key, string value)
    {
        var text = new PropertiesText().Comment("comment").Property("a", "1").Property("k" + key, value).Property("z", "2").ToString();

        Assert.Equal(new SortedDictionary<string, string>(StringComparer.Ordinal) { ["a"] = "1", ["k" + key] = value, ["z"] = "2" }, Jvm.Properties(text));
    }
}
