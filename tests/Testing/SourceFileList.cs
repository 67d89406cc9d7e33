using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Files that are named by their position unless they bring a name.</summary>
public sealed class SourceFileList(string defaultPrefix, string defaultExtension) : SourceFileCollection
{
    public void Add([StringSyntax("C#-test")] string content) => Add(($"{defaultPrefix}{Count}.{defaultExtension}", Text(content)));
}
