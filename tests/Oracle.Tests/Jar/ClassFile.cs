using System.Buffers.Binary;
using System.Text;

namespace ZkGen.Oracle.Tests.Jar;

/// <summary>What a compiled class of Java says of itself.</summary>
internal static class ClassFile
{
    /// <summary>The texts of its constants: literals, and names.</summary>
    /// <remarks>Source: The Java Virtual Machine Specification, 4.4, "The Constant Pool".</remarks>
    public static IEnumerable<string> Texts(byte[] bytes)
    {
        var count = U2(bytes, 8);
        for (int index = 1, at = 10; index < count; index++)
        {
            var tag = bytes[at];
            if (tag == 1)
                yield return Encoding.UTF8.GetString(bytes, at + 3, U2(bytes, at + 1));
            at += tag switch
            {
                1 => 3 + U2(bytes, at + 1),
                3 or 4 or 9 or 10 or 11 or 12 or 17 or 18 => 5,
                5 or 6 => 9,
                7 or 8 or 16 or 19 or 20 => 3,
                15 => 4,
                _ => throw new InvalidDataException($"a constant of kind {tag}"),
            };

            // Numbers of eight bytes count twice.
            if (tag is 5 or 6)
                index++;
        }
    }

    private static int U2(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));
}
