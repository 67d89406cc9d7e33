extern alias Attributes;

using System.Xml.Linq;
using ZkGen.Settings;
using ZooCfgAttribute = Attributes::ZkGen.ZooCfgAttribute;

namespace ZkGen.Core.Tests.Settings;

/// <summary>What IntelliSense shows of a property is what the catalogue knows of its setting.</summary>
public class ZooCfgAttributeDocsTests
{
    private static readonly Dictionary<string, string> Docs = XDocument.Load(Path.ChangeExtension(typeof(ZooCfgAttribute).Assembly.Location, ".xml")).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => Text(member.Element("summary")!));

    public static TheoryData<string> Properties => [.. SettingCatalogue.All.Select(setting => setting.Property?.Name).OfType<string>()];

    [Theory]
    [MemberData(nameof(Properties))]
    public void KeyDefaultAndVersionsAreThoseOfTheCatalogue(string name)
    {
        var setting = SettingCatalogue.All.Single(setting => setting.Property?.Name == name);
        var doc = Docs[$"P:ZkGen.ZooCfgAttribute.{name}"];
        var byItself = setting.Default.In(ZooKeeperReleases.Newest) switch
        {
            "" => "none",
            "yes" => "true",
            "no" => "false",
            var text => text,
        };

        Assert.StartsWith($"{setting.Key}: ", doc, StringComparison.Ordinal);
        Assert.Contains(byItself, doc[doc.IndexOf("Default", StringComparison.Ordinal)..], StringComparison.OrdinalIgnoreCase);
        if (setting.Versions.IsNewerThan(new(3, 2, 99)))
            Assert.EndsWith($" Since {string.Join(", ", setting.Versions.Since)}.", doc, StringComparison.Ordinal);
        else
            Assert.DoesNotContain("Since", doc, StringComparison.Ordinal);
    }

    // A reference shows the last part of its name.
    private static string Text(XElement summary) => string.Join(' ', string.Concat(
        summary.DescendantNodes().Select(node => node is XText text ? text.Value : node is XElement { Name.LocalName: "see" } see ? see.Attribute("cref")!.Value.Split('.')[^1] : ""))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
