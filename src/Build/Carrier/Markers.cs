using System.Reflection.Metadata;

namespace ZkGen.Build.Carrier;

/// <summary>Reads the marker attributes, all of whose arguments are strings, without loading a type.</summary>
internal sealed class Markers(MetadataReader metadata)
{
    private const string Namespace = "ZkGen.Carrier";

    /// <summary>The arguments of every attribute of that name, in the order of the metadata.</summary>
    public IEnumerable<string[]> Of(CustomAttributeHandleCollection attributes, string name, int arguments) =>
        from handle in attributes
        let attribute = metadata.GetCustomAttribute(handle)
        where IsMarker(attribute.Constructor, name)
        select Arguments(attribute, name, arguments);

    private bool IsMarker(EntityHandle constructor, string name)
    {
        // The markers are embedded: a constructor of another assembly is somebody else's attribute.
        if (constructor.Kind != HandleKind.MethodDefinition)
            return false;
        var method = metadata.GetMethodDefinition((MethodDefinitionHandle)constructor);
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        return metadata.StringComparer.Equals(type.Name, name) && metadata.StringComparer.Equals(type.Namespace, Namespace);
    }

    private string[] Arguments(CustomAttribute attribute, string name, int count)
    {
        var blob = metadata.GetBlobReader(attribute.Value);
        if (blob.ReadUInt16() != 1)
            throw new CarrierException($"its {name} has no value");
        var arguments = new string[count];
        for (var i = 0; i < count; i++)
            arguments[i] = blob.ReadSerializedString() ?? throw new CarrierException($"its {name} holds a null");
        return arguments;
    }
}
