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
        // The member of an enum is of the type that is named there already, or of one that is named like the attribute.
        var member = value as MemberAccessExpressionSyntax;
        if (attribute.Find(property) is { } present)
        {
            var next = member is not null && present.Expression is MemberAccessExpressionSyntax access ? access.WithName(member.Name) : value;
            return attribute.ReplaceNode(present.Expression, next.WithTriviaFrom(present.Expression));
        }

        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var added = SyntaxFactory.AttributeArgument(
            SyntaxFactory.NameEquals(property).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.Space),
            null,
            member is null ? value : SyntaxFactory.ParseExpression(attribute.Qualifier() + member));
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

        // Of the last argument it is the comma before it that goes, and what ends that line is said of another one.
        if (next == arguments.Count && arguments.GetSeparator(next - 2).TrailingTrivia is var behind && behind.Any(IsComment) && behind.Any(SyntaxKind.EndOfLineTrivia))
            arguments = arguments.Replace(arguments[next - 2], arguments[next - 2].WithTrailingTrivia(behind));

        return attribute.WithArgumentList(list.WithArguments(arguments.RemoveAt(next - 1)));
    }

    /// <summary>What stands before the names of ZkGen's types here; nothing where a directive brings them.</summary>
    public static string Qualifier(this AttributeSyntax attribute) => attribute.Name is QualifiedNameSyntax name ? $"{name.Left}." : "";

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

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
