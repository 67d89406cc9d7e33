using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZkGen.CodeFixes;

/// <summary>Edits of an attribute that leave everything else of it as it stands.</summary>
internal static class AttributeSyntaxExtensions
{
    /// <summary>Whether a property is not there, or its value is written as it is.</summary>
    public static bool IsUnsetOrLiteral(this AttributeSyntax attribute, string property) => attribute.Find(property)?.Expression switch
    {
        null or LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        _ => false,
    };

    /// <summary>Whether a property's value is the member of an enum, as the new one is: written as it is, too.</summary>
    public static bool IsMemberOfTheEnumOf(this AttributeSyntax attribute, string property, string value) =>
        attribute.Find(property)?.Expression is MemberAccessExpressionSyntax present
        && SyntaxFactory.ParseExpression(value) is MemberAccessExpressionSyntax next
        && NameOf(present.Expression) is { } name && name == NameOf(next.Expression);

    /// <summary>An argument of the constructor, by its place.</summary>
    public static AttributeArgumentSyntax? Positional(this AttributeSyntax attribute, int position) =>
        attribute.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ElementAtOrDefault(position) is { NameColon: null } argument ? argument : null;

    public static AttributeSyntax With(this AttributeSyntax attribute, string property, ExpressionSyntax value)
    {
        if (attribute.Find(property) is { } present)
            return attribute.ReplaceNode(present.Expression, value.WithTriviaFrom(present.Expression));

        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();

        var added = SyntaxFactory.AttributeArgument(
            SyntaxFactory.NameEquals(property).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.Space), null, value);
        return attribute.WithArgumentList(list.WithArguments(Append(list.Arguments, added)));
    }

    public static AttributeSyntax Without(this AttributeSyntax attribute, string property)
    {
        if (attribute.Find(property) is not { } present || attribute.ArgumentList is not { } list)
            return attribute;
        if (list.Arguments.Count == 1)
            return attribute.WithArgumentList(null).WithTrailingTrivia(list.GetTrailingTrivia());

        // The comma goes as well, with the end of its line: what comes next takes the place.
        var arguments = list.Arguments;
        var next = arguments.IndexOf(present) + 1;
        if (next < arguments.Count && arguments[next].GetLeadingTrivia().All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            arguments = arguments.Replace(arguments[next], arguments[next].WithLeadingTrivia(present.GetLeadingTrivia()));

        return attribute.WithArgumentList(list.WithArguments(arguments.RemoveAt(next - 1)));
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static AttributeArgumentSyntax? Find(this AttributeSyntax attribute, string property) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);

    private static SeparatedSyntaxList<AttributeArgumentSyntax> Append(
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments, AttributeArgumentSyntax added)
    {
        if (arguments.Count == 0)
            return arguments.Add(added);

        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var last = arguments[arguments.Count - 1];
        return SyntaxFactory.SeparatedList(
            [.. arguments.Take(arguments.Count - 1), last.WithTrailingTrivia(), added.WithTrailingTrivia(last.GetTrailingTrivia())],
            [.. arguments.GetSeparators(), comma]);
    }
}
