using System.Collections;
using System.Reflection;
using YamlDotNet.RepresentationModel;
using ZkGen.Core.Tests.Support;
using ZkGen.Kubernetes;
using ZkGen.Yaml;

namespace ZkGen.Core.Tests.Kubernetes;

/// <summary>The records of the API write every field that they have, under the API's name, in the order in which they have them.</summary>
public sealed class ApiRecordTests
{
    private static readonly string[] HeaderFields = ["apiVersion", "kind"];

    public static TheoryData<Type> Records =>
        [.. typeof(StringMap).Assembly.GetTypes().Where(type => type.Namespace == "ZkGen.Kubernetes" && type.Name.StartsWith("V1", StringComparison.Ordinal) && !type.IsNested)];

    [Theory]
    [MemberData(nameof(Records))]
    public void EveryFieldIsWrittenUnderItsName(Type record)
    {
        var written = ReadYaml.Parse(YamlWriter.Document((IYamlMapping)Make(record)));

        Assert.Equal(Fields(record).Select(NameOf), written.Keys().Except(HeaderFields));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void NothingIsWrittenOfWhatIsNotSet(Type record)
    {
        var written = ReadYaml.ParseAll(YamlWriter.Document((IYamlMapping)Make(record, onlyRequired: true)))[0];
        var required = Fields(record).Where(IsRequired).Select(NameOf);

        Assert.Equal(required, written is YamlMappingNode map ? map.Keys().Except(HeaderFields) : []);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void ARecordIsSealedAndCalledAsTheApisTypeIs(Type record)
    {
        Assert.True(record.IsSealed && RecordFactory.IsRecord(record));
        Assert.True(typeof(IYamlMapping).IsAssignableFrom(record));
    }

    private static IEnumerable<PropertyInfo> Fields(Type record) => record.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    // As KubernetesClient.Models calls them: a C# keyword or a name of another kind gets the suffix Property.
    private static string NameOf(PropertyInfo field)
    {
        var name = field.Name.EndsWith("Property", StringComparison.Ordinal) ? field.Name[..^"Property".Length] : field.Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static bool IsRequired(PropertyInfo field) => field.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");

    private static object Make(Type type, bool onlyRequired = false)
    {
        if (type == typeof(string))
            return "text";
        if (type == typeof(StringMap))
            return new StringMap { { "key", "value" } };
        if ((Nullable.GetUnderlyingType(type) ?? type) is { IsPrimitive: true } primitive)
            return Convert.ChangeType(1, primitive, null);
        if (type.IsGenericType)
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GenericTypeArguments))!;
            list.Add(Make(type.GenericTypeArguments[0]));
            return list;
        }

        var record = Activator.CreateInstance(type)!;
        foreach (var field in Fields(type).Where(field => !onlyRequired || IsRequired(field)))
            field.SetValue(record, Make(field.PropertyType));

        return record;
    }
}
