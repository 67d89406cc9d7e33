using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Files with their paths; write rooted paths (<c>/0/Other.cs</c>), or no .editorconfig applies to them.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    public void Add((string filename, string content) file) => Add((file.filename, Text(file.content)));

    /// <summary>A file that a generator writes under its hint name.</summary>
    public void Add((Type sourceGeneratorType, string filename, string content) file)
    {
        var generator = file.sourceGeneratorType;
        Add((Path.Combine(generator.Assembly.GetName().Name!, generator.FullName!, file.filename), Text(file.content)));
    }

    internal void Replace(Func<string, SourceText, SourceText> change)
    {
        for (var index = 0; index < Count; index++)
            this[index] = (this[index].filename, change(this[index].filename, this[index].content));
    }

    private protected static SourceText Text(string content) => SourceText.From(content, Encoding.UTF8);
}
