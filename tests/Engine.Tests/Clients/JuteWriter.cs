using System.Buffers.Binary;
using System.Text;

namespace ZkGen.Engine.Tests.Clients;

/// <summary>ZooKeeper's serialization: numbers in network order, everything else with its length before it.</summary>
internal sealed class JuteWriter
{
    private readonly MemoryStream bytes = new();

    public JuteWriter Int(int value)
    {
        Span<byte> buffer = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(buffer, value);
        bytes.Write(buffer);
        return this;
    }

    public JuteWriter Long(long value)
    {
        Span<byte> buffer = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(buffer, value);
        bytes.Write(buffer);
        return this;
    }

    public JuteWriter Bool(bool value)
    {
        bytes.WriteByte(value ? (byte)1 : (byte)0);
        return this;
    }

    public JuteWriter Buffer(ReadOnlySpan<byte> value)
    {
        Int(value.Length);
        bytes.Write(value);
        return this;
    }

    public JuteWriter Text(string value) => Buffer(Encoding.UTF8.GetBytes(value));

    /// <summary>What was written, as one packet.</summary>
    public byte[] ToPacket() => new JuteWriter().Buffer(bytes.ToArray()).bytes.ToArray();
}
