extern alias Attributes;
using System.Reflection;
using ZkGen.Model;
using ZkGen.Shared;

namespace ZkGen.Generator.Tests.Reading;

/// <summary>Every property of every attribute reaches the model, under its own name and in each of its three states.</summary>
public class PropertyTests
{
    public static TheoryData<string, string> Properties
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in typeof(Attributes::ZkGen.ZooKeeperEnsembleAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute))))
            {
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                    data.Add(type.Name[..^"Attribute".Length], property.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void SetValueChangesTheModelAndIsFoundAtItsArgument(string section, string property)
    {
        var (first, second) = Values(section, property);
        var one = ReadDeclaration.From(With(section, property, first));
        var other = ReadDeclaration.From(With(section, property, second));

        Assert.NotEqual(one.Model, other.Model);
        Assert.Empty(one.Model.UnreadableValues);
        Assert.Equal(Argument(section, property, first), one.TextAt(new(section, property)));
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void HalfTypedValueIsUnreadableAndNotUnset(string section, string property)
    {
        var model = ReadDeclaration.From(With(section, property, "undefined")).Model;

        Assert.Contains(new UnreadableValue(new Place(section, property), null), model.UnreadableValues);
        Assert.NotEqual(ReadDeclaration.From(With(section, property, Values(section, property).First)).Model with { UnreadableValues = model.UnreadableValues }, model);
    }

    private static string With(string section, string property, string value)
    {
        var identity = Identity(section).Select(each => each == property ? value : "\"1.2.3\"");
        string[] named = Identity(section).Contains(property) ? [] : [Argument(section, property, value)];
        return $"using ZkGen; [{section}({string.Join(", ", identity.Concat(named))})] public static partial class Ensemble {{ }}";
    }

    private static string Argument(string section, string property, string value) =>
        Identity(section).Contains(property) ? value : $"{property} = {value}";

    private static List<string> Identity(string section) => [.. Attribute(section).GetConstructors().Single().GetParameters()
        .Select(parameter => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])];

    private static (string First, string Second) Values(string section, string property)
    {
        var type = Attribute(section).GetProperty(property)!.PropertyType;
        if (type.IsEnum)
            return ($"({type.Name}){Convert.ToInt32(Enum.GetValues(type).GetValue(0))}", Enum.GetValues(type).Length > 1 ? $"{type.Name}.{Enum.GetNames(type)[1]}" : "default");

        if (type == typeof(bool))
            return ("true", "false");

        return type == typeof(string) ? ("\"1.2.3\"", "\"4.5.6\"") : ("7", "8");
    }

    private static Type Attribute(string section) =>
        typeof(Attributes::ZkGen.ZooKeeperEnsembleAttribute).Assembly.GetType($"ZkGen.{section}Attribute", throwOnError: true)!;
}
