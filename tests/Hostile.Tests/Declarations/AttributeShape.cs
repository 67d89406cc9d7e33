extern alias Attributes;
using System.Collections.Immutable;
using System.Reflection;

namespace ZkGen.Hostile.Tests.Declarations;

/// <summary>One of our attributes: what it can be given.</summary>
internal sealed class AttributeShape(Type type)
{
    /// <summary>By reflection, so that new attributes and properties join by themselves.</summary>
    public static ImmutableArray<AttributeShape> All { get; } =
        [.. typeof(Attributes::ZkGen.ZooKeeperEnsembleAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute))).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => new AttributeShape(type))];

    public string Name { get; } = type.Name[..^nameof(Attribute).Length];

    public bool IsRepeatable { get; } = type.GetCustomAttribute<AttributeUsageAttribute>()!.AllowMultiple;

    public ImmutableArray<ParameterInfo> Parameters { get; } = [.. type.GetConstructors().Single().GetParameters()];

    public ImmutableArray<PropertyInfo> Properties { get; } = [.. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true })];

    public static AttributeShape Get(string name) => All.Single(shape => shape.Name == name);
}
