using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ZkGen.Build.Carrier;

/// <summary>Takes the bundles out of a compiled assembly by its metadata; nothing of the assembly is loaded or run.</summary>
internal static class CarrierReader
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CarrierException">The file cannot be read, or holds what the generator does not write.</exception>
    public static IReadOnlyList<Bundle> Read(string assembly)
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

    private static List<Bundle> Bundles(MetadataReader metadata)
    {
        var markers = new Markers(metadata);
        var bundles =
            from handle in metadata.TypeDefinitions
            let type = metadata.GetTypeDefinition(handle)
            let attributes = type.GetCustomAttributes()
            from names in markers.Of(attributes, "BundleAttribute", 3)
            let rejections = markers.Of(attributes, "RejectionAttribute", 2).Select(r => new Rejection(r[0], r[1]))
            let next = markers.Of(attributes, "NextAttribute", 1).Select(n => n[0]).FirstOrDefault()
            select Bundle(names, [.. rejections], type, markers, metadata) with { Next = next };
        return [.. bundles
            .OrderBy(bundle => bundle.Declaration, StringComparer.Ordinal)
            .ThenBy(bundle => bundle.Ensemble, StringComparer.Ordinal)];
    }

    private static Bundle Bundle(
        string[] names, IReadOnlyList<Rejection> rejections, TypeDefinition type, Markers markers, MetadataReader metadata)
    {
        // Names are printed, and stand in the lines of the manifest.
        if (names.Any(name => name.Any(char.IsControl)))
            throw new CarrierException($"the names of the bundle {names[0]} hold a control character");
        IReadOnlyList<Artifact> artifacts = rejections.Count == 0 ? Artifacts(type, markers, metadata) : [];
        if (rejections.Count == 0 && artifacts.Count == 0)
            throw new CarrierException($"the bundle of {names[0]} holds no artifact");
        return new Bundle(names[0], names[1], names[2], artifacts, rejections);
    }

    private static List<Artifact> Artifacts(TypeDefinition type, Markers markers, MetadataReader metadata)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var artifacts = new List<Artifact>();
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            foreach (var marker in markers.Of(field.GetCustomAttributes(), "ArtifactAttribute", 1))
                artifacts.Add(Artifact(marker[0], texts[marker[0]] = FoldedText.Unfold(Text(field, metadata), texts)));
        }

        return artifacts;
    }

    private static Artifact Artifact(string path, string text)
    {
        try
        {
            return new Artifact(path, Encoding.GetBytes(text));
        }
        catch (EncoderFallbackException)
        {
            throw new CarrierException($"the text of {path} is not Unicode");
        }
    }

    private static string Text(FieldDefinition field, MetadataReader metadata)
    {
        if (field.GetDefaultValue() is { IsNil: false } handle
            && metadata.GetConstant(handle) is { TypeCode: ConstantTypeCode.String } constant)
        {
            var blob = metadata.GetBlobReader(constant.Value);
            return blob.ReadUTF16(blob.Length);
        }

        throw new CarrierException($"the field {metadata.GetString(field.Name)} is not a constant text");
    }
}
