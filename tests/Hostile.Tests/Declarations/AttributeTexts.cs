using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace ZkGen.Hostile.Tests.Declarations;

/// <summary>The attributes of one type; the wilder (of 100), the fewer of them compile.</summary>
internal static class AttributeTexts
{
    private static readonly string[] Between =
        ["\n", "\n", "\n", "\n", " ", "/* [ */", " // ]\n", "\n#pragma warning disable ZKG1001, ZKG2001\n", "\n#if DEBUG\n[Label(\n#endif\n", "\n#region x\n#endregion\n", "\r\n", "\n#line 1 \"x\"\n", "\n#nullable disable\n", "\n/// <summary>x\n"];

    // The tutorial's image takes few versions: by chance alone it would hardly ever be written.
    private static readonly string[] Tutorial =
        ["[ZooKeeperEnsemble(\"zk\", Version = \"3.4.10\")]", "[Image(\"x\", Kind = ImageKind.KubernetesZooKeeper)]", "[DataVolume(\"10Gi\", MountPath = \"/data\")]"];

    private static readonly string[] Required = ["ZooKeeperEnsemble", "Image", "DataVolume"];

    public static Gen<IReadOnlyList<string>> Any(int wildness) => Gen.Frequency((3, AnyOf(wildness)), (1, AnyOf(wildness).Select(OfTutorial)));

    private static IReadOnlyList<string> OfTutorial(IReadOnlyList<string> texts) =>
        [.. Tutorial, .. texts.Where(text => !Required.Any(name => text.Contains(name, StringComparison.Ordinal)))];

    private static Gen<IReadOnlyList<string>> AnyOf(int wildness) =>
        from count in Gen.Choose(0, 10)
        from chosen in Gen.Elements(AttributeShape.All.ToArray()).ArrayOf(count)
        from keepsRequired in Chance(100 - (wildness / 3))
        let shapes = keepsRequired ? [.. Required.Select(AttributeShape.Get), .. chosen] : chosen
        from texts in Gen.CollectToArray(Distinct(shapes, wildness), shape => Attribute(shape, wildness))
        select (IReadOnlyList<string>)texts;

    private static IEnumerable<AttributeShape> Distinct(AttributeShape[] shapes, int wildness) =>
        wildness >= 80 ? shapes : shapes.Where((shape, i) => shape.IsRepeatable || Array.IndexOf(shapes, shape) == i);

    private static Gen<string> Attribute(AttributeShape shape, int wildness) =>
        from arguments in Arguments(shape, wildness)
        from name in Gen.Frequency((10, Gen.Constant(shape.Name)), (1, Gen.Constant($"{shape.Name}Attribute")), (1, Gen.Constant($"global::ZkGen.{shape.Name}")), (1, Gen.Constant($"type: {shape.Name}")))
        from separator in Gen.Elements(Between)
        select $"[{name}{(arguments.Length == 0 ? "" : $"({string.Join(", ", arguments)})")}]{separator}";

    private static Gen<string[]> Arguments(AttributeShape shape, int wildness) =>
        from positional in Gen.CollectToArray(shape.Parameters, parameter => Positional(shape, parameter, wildness))
        from count in Gen.Choose(0, Math.Min(6, shape.Properties.Length))
        from chosen in count == 0 ? Gen.Constant(Array.Empty<PropertyInfo>()) : Gen.Elements(shape.Properties.ToArray()).ArrayOf(count)
        from always in Chance(100 - (wildness / 3))
        let properties = (always ? chosen.Concat(shape.Properties.Where(IsExpected)) : chosen).ToArray()
        from doubles in Chance(wildness)
        from named in Gen.CollectToArray(doubles ? properties : properties.Distinct(), property => Named(shape, property, wildness))
        from disorder in Chance(wildness / 2)
        from shuffled in disorder ? Gen.Shuffle(positional.Concat(named)) : Gen.Constant(positional.Concat(named).ToArray())
        from drops in Chance(wildness / 3)
        select drops ? shuffled.Skip(1).ToArray() : shuffled;

    private static Gen<string> Positional(AttributeShape shape, ParameterInfo parameter, int wildness) =>
        from value in Value(shape.Name, Capital(parameter.Name!), parameter.ParameterType, wildness)
        from isNamed in Chance(10)
        select isNamed ? $"{parameter.Name}: {value}" : value;

    private static Gen<string> Named(AttributeShape shape, PropertyInfo property, int wildness) =>
        from value in Value(shape.Name, property.Name, property.PropertyType, wildness)
        from misspelt in Chance(wildness / 20)
        select misspelt ? $"{property.Name}x = {value}" : $"{property.Name} = {value}";

    private static Gen<string> Value(string attribute, string member, Type type, int wildness) =>
        from wild in Chance(wildness)
        from value in wild ? Values.Wild(type) : Values.Plausible(attribute, member, type)
        select value;

    private static bool IsExpected(PropertyInfo property) => property.Name is "Version" or "Because";

    private static Gen<bool> Chance(int percent) => Gen.Choose(0, 99).Select(roll => roll < percent);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
