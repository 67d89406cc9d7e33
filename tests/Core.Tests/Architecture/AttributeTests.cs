extern alias Attributes;

using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using Ensemble = Attributes::ZkGen.ZooKeeperEnsembleAttribute;

namespace ZkGen.Core.Tests.Architecture;

/// <summary>The declaration's surface, which must never have to break.</summary>
public sealed partial class AttributeTests
{
    private static readonly Type[] Types = [.. typeof(Ensemble).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute)))];

    private static readonly XDocument Docs = XDocument.Load(Path.ChangeExtension(typeof(Ensemble).Assembly.Location, ".xml"));

    public static TheoryData<Type> Attributes => [.. Types];

    public static TheoryData<Type> Enums => [.. typeof(Ensemble).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    public static TheoryData<PropertyInfo> Properties => [.. Types.SelectMany(Own)];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void AnAttributeStandsOnAClassOnlyAndIsNotInherited(Type attribute)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>()!;

        Assert.True(attribute.IsSealed);
        Assert.EndsWith("Attribute", attribute.Name, StringComparison.Ordinal);
        Assert.Equal("ZkGen", attribute.Namespace);
        Assert.Equal((AttributeTargets.Class, false), (usage.ValidOn, usage.Inherited));
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void AnAttributeIsCompiledIntoNothing(Type attribute) =>
        Assert.Equal(["ZKGEN_KEEP_ATTRIBUTES"], attribute.GetCustomAttributes<ConditionalAttribute>().Select(condition => condition.ConditionString));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void OnlyTheIdentityIsPositional(Type attribute)
    {
        var parameters = Assert.Single(attribute.GetConstructors()).GetParameters();
        var fixedProperties = Own(attribute).Where(property => !property.CanWrite).Select(property => property.Name);

        Assert.InRange(parameters.Length, 0, 1);
        Assert.Equal(fixedProperties, parameters.Select(parameter => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..]));
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void APropertysDocNamesItsDefaultOrThatItHasNone(PropertyInfo property)
    {
        var doc = DocOf($"P:{property.DeclaringType!.FullName}.{property.Name}");

        Assert.NotEqual("", doc);
        Assert.True(!property.CanWrite || doc.Contains("Default", StringComparison.Ordinal) || doc.Contains("Required", StringComparison.Ordinal), doc);
    }

    /// <summary>Defaults are in the docs of the attributes and in <see cref="EnsemblePlan"/>.</summary>
    [Theory]
    [MemberData(nameof(Properties))]
    public void ANumberThatADocNamesAsDefaultIsTheOneThatApplies(PropertyInfo property)
    {
        var number = DefaultNumber().Match(DocOf($"P:{property.DeclaringType!.FullName}.{property.Name}"));
        if (number.Success && typeof(EnsemblePlan).GetProperty(property.Name) is { } planned)
            Assert.Equal(number.Groups[1].Value, FormattableString.Invariant($"{planned.GetValue(new EnsemblePlan(Models.Minimal))}"));
    }

    [Fact]
    public void MostNumbersAreComparedSo() =>
        Assert.InRange(Types.SelectMany(Own).Count(each => DefaultNumber().IsMatch(DocOf($"P:{each.DeclaringType!.FullName}.{each.Name}"))), 10, int.MaxValue);

    [Theory]
    [MemberData(nameof(Enums))]
    public void AClosedSetHasWrittenValuesOtherThanZero(Type set)
    {
        var values = Enum.GetValuesAsUnderlyingType(set).Cast<int>().ToList();
        var written = Member().Matches(Repository.Read($"src/Attributes/Values/{set.Name}.cs")).Select(match => match.Groups[1].Value);

        Assert.DoesNotContain(0, values);
        Assert.Equal(values.Count, values.Distinct().Count());
        Assert.Equal(Enum.GetNames(set), written);
        Assert.All(Enum.GetNames(set), name => Assert.NotEqual("", DocOf($"F:{set.FullName}.{name}")));
    }

    /// <summary>A section of the model for each attribute, with a setting of the same name and kind for each of its properties.</summary>
    [Theory]
    [MemberData(nameof(Properties))]
    public void TheModelHasASettingForEachProperty(PropertyInfo property)
    {
        var section = property.DeclaringType!.Name[..^"Attribute".Length];
        var record = section switch
        {
            "ZooKeeperEnsemble" => typeof(EnsembleModel),
            "AcceptFinding" => typeof(AcceptedFinding),
            _ => typeof(EnsembleModel).GetProperty(section)!.PropertyType,
        };
        var kind = property.Name == "Version" ? nameof(ZooKeeperVersion) : property.PropertyType.Name;

        Assert.Equal(kind, record.GetProperty(property.Name)!.PropertyType.GenericTypeArguments.Single().Name);
    }

    private static IEnumerable<PropertyInfo> Own(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);

    private static string DocOf(string id) =>
        Docs.Descendants("member").SingleOrDefault(member => member.Attribute("name")!.Value == id)?.Element("summary")?.Value.Trim() ?? "";

    [GeneratedRegex(@"Default:\s(\d+)\b")]
    private static partial Regex DefaultNumber();

    [GeneratedRegex(@"^    (\w+) = \d+,\r?$", RegexOptions.Multiline)]
    private static partial Regex Member();
}
