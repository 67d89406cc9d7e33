using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZkGen.CodeFixes;

/// <summary>Edits of a class's attributes that leave the others, and all comments, as they stand.</summary>
internal static class TypeDeclarationSyntaxExtensions
{
    /// <summary>The attribute of a section, as one writes it: with or without its suffix and namespace.</summary>
    public static AttributeSyntax? Attribute(this TypeDeclarationSyntax type, string section) => type.Attributes(section).FirstOrDefault();

    /// <summary>All attributes of a repeated section.</summary>
    public static IEnumerable<AttributeSyntax> Attributes(this TypeDeclarationSyntax type, string section) =>
        type.AttributeLists.SelectMany(list => list.Attributes).Where(attribute => NameOf(attribute.Name) is var name && (name == section || name == section + "Attribute"));

    /// <summary>A new attribute on the line below another.</summary>
    public static TypeDeclarationSyntax AddBehind(this TypeDeclarationSyntax type, AttributeSyntax attribute, string text)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var indentation = list.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var added = SyntaxFactory.ParseCompilationUnit($"[{Qualified(text, attribute.Qualifier())}] class C;").DescendantNodes().OfType<AttributeListSyntax>().First()
            .WithLeadingTrivia(indentation).WithTrailingTrivia(EndOfLine(list));
        var above = list.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? list : list.WithTrailingTrivia(EndOfLine(list));
        return type.ReplaceNode(list, [above, added]);
    }

    public static TypeDeclarationSyntax Without(this TypeDeclarationSyntax type, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
            return type.RemoveNode(attribute, SyntaxRemoveOptions.KeepExteriorTrivia | SyntaxRemoveOptions.KeepDirectives)!;

        // What stands above is kept: it may be the class's documentation.
        var above = list.GetLeadingTrivia();
        var tracked = type.TrackNodes(list);
        if (list == type.AttributeLists[0] || !above.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            var next = tracked.GetCurrentNode(list)!.GetLastToken().GetNextToken();
            tracked = tracked.ReplaceToken(next, next.WithLeadingTrivia(above));
        }

        // Behind another list on a line it takes the line's end along, which a directive below would miss.
        var removed = tracked.GetCurrentNode(list)!;
        var previous = removed.GetFirstToken().GetPreviousToken();
        if (list != type.AttributeLists[0] && !previous.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) && removed.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
            tracked = tracked.ReplaceToken(previous, previous.WithTrailingTrivia(EndOfLine(type)));

        return tracked.RemoveNode(tracked.GetCurrentNode(list)!, SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    // The attribute, and the enums of its arguments.
    private static string Qualified(string text, string qualifier) => Regex.Replace(text, "^|(?<== )(?=\\w+\\.[A-Za-z])", qualifier);

    private static SyntaxTrivia EndOfLine(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } found ? found : SyntaxFactory.LineFeed;

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
