extern alias Attributes;

using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ZkGen.Collections;
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

        Assert.InRange(parameters.Length, 0, IsRepeatable(attribute) ? 2 : 1);
        // As many arguments as the compiler has constants: by that, what is half typed is told.
        Assert.DoesNotContain(parameters, parameter => parameter.IsOptional || parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false));
        Assert.Equal(fixedProperties, parameters.Select(parameter => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..]));
    }

    /// <summary>A key, and a value where one belongs to it: without them one of many could not be told from the others.</summary>
    [Fact]
    public void WhatIsRepeatedHasAKeyFirst()
    {
        var keys = Types.Where(IsRepeatable).ToDictionary(type => type.Name[..^"Attribute".Length], type => type.GetConstructors()[0].GetParameters().Select(each => each.Name!).ToArray());

        Assert.Equal(
            new Dictionary<string, string[]>
            {
                ["AcceptFinding"] = ["id"],
                ["Annotation"] = ["key", "value"],
                ["EnvironmentVariable"] = ["name", "value"],
                ["ImagePullSecret"] = ["name"],
                ["JvmFlag"] = ["flag"],
                ["Label"] = ["key", "value"],
                ["NodeSelector"] = ["key", "value"],
                ["Toleration"] = ["key"],
                ["ZooCfgSetting"] = ["key", "value"],
            },
            keys);
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
            Assert.Equal(number.Groups[1].Value, FormattableString.Invariant($"{planned.GetValue(new EnsemblePlan(Models.Official))}"));
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
        var (record, setting) = (section, property.Name) switch
        {
            ("ZooKeeperEnsemble", var name) => (typeof(EnsembleModel), name),
            ("AcceptFinding", var name) => (typeof(AcceptedFinding), name),
            ("Toleration", var name) => (typeof(Toleration), name),
            ("ImagePullSecret" or "JvmFlag", _) => (typeof(Item), "Value"),
            ("Label" or "Annotation" or "NodeSelector" or "ZooCfgSetting", var name) => (typeof(Entry), name),
            ("EnvironmentVariable", "Name") => (typeof(Entry), "Key"),
            ("EnvironmentVariable", var name) => (typeof(Entry), name),
            (_, var name) => (typeof(EnsembleModel).GetProperty(section)!.PropertyType, name),
        };
        var kind = property.Name == "Version" ? nameof(ZooKeeperVersion) : property.PropertyType.Name;

        Assert.Equal(kind, record.GetProperty(setting)!.PropertyType.GenericTypeArguments.Single().Name);
    }

    /// <summary>One attribute says one of them; the model has all of them, under the name's plural.</summary>
    [Theory]
    [InlineData("AcceptedFindings", typeof(AcceptedFinding))]
    [InlineData("Annotations", typeof(Entry))]
    [InlineData("EnvironmentVariables", typeof(Entry))]
    [InlineData("ImagePullSecrets", typeof(Item))]
    [InlineData("JvmFlags", typeof(Item))]
    [InlineData("Labels", typeof(Entry))]
    [InlineData("NodeSelectors", typeof(Entry))]
    [InlineData("Tolerations", typeof(Toleration))]
    [InlineData("ZooCfgSettings", typeof(Entry))]
    public void TheModelHasAListForEachRepeatedAttribute(string list, Type item)
    {
        Assert.Equal(typeof(EquatableArray<>).MakeGenericType(item), typeof(EnsembleModel).GetProperty(list)!.PropertyType);
        Assert.Equal(Types.Count(IsRepeatable), typeof(EnsembleModel).GetProperties().Count(each => each.PropertyType.Name == "EquatableArray`1") - 1);
    }

    /// <summary>Core has the closed sets once more, so as not to need the attributes: with the same members and values.</summary>
    [Theory]
    [MemberData(nameof(Enums))]
    public void AClosedSetIsTheSameInTheModel(Type set)
    {
        var twin = typeof(EnsembleModel).Assembly.GetType(set.FullName!) ?? typeof(EnsembleModel).Assembly.GetType($"ZkGen.Model.{set.Name}")!;

        Assert.Equal(
            Enum.GetNames(set).Select(name => (name, (int)Enum.Parse(set, name))),
            Enum.GetNames(twin).Select(name => (name, (int)Enum.Parse(twin, name))));
    }

    private static bool IsRepeatable(Type attribute) => attribute.GetCustomAttribute<AttributeUsageAttribute>()!.AllowMultiple;

    private static IEnumerable<PropertyInfo> Own(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);

    private static string DocOf(string id) =>
        Docs.Descendants("member").SingleOrDefault(member => member.Attribute("name")!.Value == id)?.Element("summary")?.Value.Trim() ?? "";

    [GeneratedRegex(@"Default:\s(\d+)\b")]
    private static partial Regex DefaultNumber();

    [GeneratedRegex(@"^    (\w+) = \d+,\r?$", RegexOptions.Multiline)]
    private static partial Regex Member();
}
