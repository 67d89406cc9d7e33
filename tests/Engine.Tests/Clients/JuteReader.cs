using System.Buffers.Binary;
using System.Text;

namespace ZkGen.Engine.Tests.Clients;

/// <summary>Reads what <see cref="JuteWriter"/> writes.</summary>
internal sealed class JuteReader(byte[] bytes)
{
    private int position;

    public int Int() => BinaryPrimitives.ReadInt32BigEndian(Take(4));

    public long Long() => BinaryPrimitives.ReadInt64BigEndian(Take(8));

    public byte[] Buffer() => Take(Math.Max(0, Int())).ToArray();

    public string Text() => Encoding.UTF8.GetString(Buffer());

    public IReadOnlyList<string> Texts() => [.. Enumerable.Range(0, Math.Max(0, Int())).Select(_ => Text())];

    private ReadOnlySpan<byte> Take(int count)
    {
        position += count;
        return bytes.AsSpan(position - count, count);
    }
}
