using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ZkGen.Build.Carrier;

/// <summary>Takes the bundles out of a compiled assembly by its metadata; nothing of the assembly is loaded or run.</summary>
internal static class CarrierReader
{
    /// <returns>Null where the generator did not run to its end.</returns>
    /// <exception cref="CarrierException">The file cannot be read, or holds what the generator does not write.</exception>
    public static IReadOnlyList<Bundle>? Read(string assembly)
    {
        try
        {
            using var stream = new FileStream(assembly, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            using var portable = new PEReader(stream);
            if (!portable.HasMetadata)
                throw new CarrierException("it is not a .NET assembly");
            return Bundles(portable.GetMetadataReader());
        }
        // Damaged metadata makes its reader throw nearly anything.
        catch (Exception e) when (e is not CarrierException)
        {
            throw new CarrierException(e.Message);
        }
    }

    private static List<Bundle>? Bundles(MetadataReader metadata)
    {
        var carriers = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => metadata.StringComparer.Equals(type.Namespace, CarrierFormat.Namespace))
            .ToLookup(type => metadata.StringComparer.Equals(type.Name, CarrierFormat.Completed));
        return !carriers[true].Any() ? null :
        [
            .. carriers[false].Select(carrier => Bundle(carrier, metadata))
                .OrderBy(bundle => bundle.Declaration, StringComparer.Ordinal)
                .ThenBy(bundle => bundle.Ensemble, StringComparer.Ordinal),
        ];
    }

    private static Bundle Bundle(TypeDefinition carrier, MetadataReader metadata)
    {
        foreach (var field in carrier.GetFields().Select(metadata.GetFieldDefinition))
        {
            if (metadata.GetString(field.Name) is CarrierFormat.Files or CarrierFormat.Rejections && Text(field, metadata) is { } text)
                return PackedBundle.Unpack(metadata.GetString(field.Name), text);
        }

        throw new CarrierException($"{metadata.GetString(carrier.Name)} carries no bundle");
    }

    private static string? Text(FieldDefinition field, MetadataReader metadata)
    {
        if (field.GetDefaultValue() is not { IsNil: false } handle || metadata.GetConstant(handle) is not { TypeCode: ConstantTypeCode.String } constant)
            return null;

        var blob = metadata.GetBlobReader(constant.Value);
        return blob.ReadUTF16(blob.Length);
    }
}
