using System.Buffers.Binary;

namespace ZkGen.Oracle.Tests.Parser;

/// <summary>Lists of texts on a stream, as Java's <c>DataInputStream</c> and <c>DataOutputStream</c> have them.</summary>
internal sealed class Messages(Stream questions, Stream answers)
{
    /// <summary>Asks the same of many texts; an answer each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Ask(string what, IReadOnlyList<string> texts)
    {
        using var question = new MemoryStream();
        Write(question, texts.Count + 1);
        foreach (var text in texts.Prepend(what))
        {
            Write(question, text.Length);
            foreach (var c in text)
                question.Write([(byte)(c >> 8), (byte)c]);
        }

        question.WriteTo(questions);
        questions.Flush();
        return texts.Select(_ => ReadTexts()).ToList();
    }

    private List<string> ReadTexts() => Enumerable.Range(0, ReadNumber()).Select(_ => ReadText()).ToList();

    private static void Write(Stream stream, int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        stream.Write(bytes);
    }

    private string ReadText()
    {
        var bytes = Read(2 * ReadNumber());
        return string.Create(bytes.Length / 2, bytes, (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)((from[2 * i] << 8) | from[(2 * i) + 1]);
        });
    }

    private int ReadNumber() => BinaryPrimitives.ReadInt32BigEndian(Read(4));

    private byte[] Read(int count)
    {
        var bytes = new byte[count];
        answers.ReadExactly(bytes);
        return bytes;
    }
}
