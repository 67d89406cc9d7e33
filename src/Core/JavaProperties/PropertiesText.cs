using System.Globalization;
using System.Text;

namespace ZkGen.JavaProperties;

/// <summary>
/// Writes what <c>java.util.Properties.load</c> reads: ZooKeeper reads <c>zoo.cfg</c> with it, so <c>\</c> escapes, and anything beyond
/// ISO 8859-1 needs <c>\uXXXX</c>.
/// </summary>
public sealed class PropertiesText
{
    private readonly StringBuilder text = new();

    public PropertiesText Comment(string comment)
    {
        text.Append('#').Append(comment).Append('\n');
        return this;
    }

    public PropertiesText Property(string key, string value)
    {
        foreach (var c in key)
            Append(c, isSpecial: c is ' ' or '=' or ':' or '#' or '!');

        text.Append('=');
        for (var i = 0; i < value.Length; i++)
            Append(value[i], isSpecial: i == 0 && value[i] == ' ');

        text.Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    private void Append(char c, bool isSpecial)
    {
        if (c == '\\' || isSpecial)
            text.Append('\\').Append(c);
        else if (c is >= ' ' and <= '~')
            text.Append(c);
        else
            text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
    }
}
