using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Reading;

namespace ZkGen.CodeFixes;

/// <summary>One change of a declaration.</summary>
public abstract record Edit
{
    /// <summary>Whether it can be made without losing what somebody wrote.</summary>
    /// <param name="attribute">The attribute that the finding points at.</param>
    internal abstract bool IsPossible(AttributeSyntax attribute);

    internal abstract TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, AttributeSyntax attribute);

    /// <summary>A property of that attribute; the value is C#.</summary>
    public sealed record Set(string Property, string Value) : Edit
    {
        // A constant that others may share is not replaced by a number: it is the constant that wants mending.
        internal override bool IsPossible(AttributeSyntax attribute) => attribute.IsUnsetOrLiteral(Property) || attribute.IsMemberOfTheEnumOf(Property, Value);

        internal override TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, AttributeSyntax attribute) =>
            type.ReplaceNode(attribute, attribute.With(Property, Parse(Value)));
    }

    /// <summary>A property of that attribute, away. The attribute stays where it was the only one: that it is there may mean something.</summary>
    public sealed record Unset(string Property) : Edit
    {
        internal override bool IsPossible(AttributeSyntax attribute) => true;

        internal override TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, AttributeSyntax attribute) => type.ReplaceNode(attribute, attribute.Without(Property));
    }

    /// <summary>An argument of that attribute's constructor.</summary>
    public sealed record SetIdentity(int Position, string Value) : Edit
    {
        internal override bool IsPossible(AttributeSyntax attribute) => attribute.Positional(Position)?.Expression is LiteralExpressionSyntax;

        internal override TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, AttributeSyntax attribute)
        {
            var present = attribute.Positional(Position)!.Expression;
            return type.ReplaceNode(present, Parse(Value).WithTriviaFrom(present));
        }
    }

    /// <summary>A property of another section of the same declaration, which is added where it is not there.</summary>
    public sealed record SetOf(string Section, string Property, string Value) : Edit
    {
        // The ensemble's own section is there; if not on this part of the class, then on another.
        internal override bool IsPossible(AttributeSyntax attribute) =>
            attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Attribute(Section) is { } section ? section.IsUnsetOrLiteral(Property) : Section != AttributeNames.Ensemble;

        internal override TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, AttributeSyntax attribute) => type.Attribute(Section) is { } section
            ? type.ReplaceNode(section, section.With(Property, Parse(Value)))
            : type.AddBehind(attribute, $"{Section}({Property} = {Value})");
    }

    /// <summary>Another section, behind the attribute.</summary>
    public sealed record Add(string Section) : Edit
    {
        internal override bool IsPossible(AttributeSyntax attribute) => true;

        internal override TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, AttributeSyntax attribute) => type.AddBehind(attribute, Section);
    }

    /// <summary>That attribute, away.</summary>
    public sealed record Remove : Edit
    {
        internal override bool IsPossible(AttributeSyntax attribute) => true;

        internal override TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, AttributeSyntax attribute) => type.Without(attribute);
    }

    /// <summary>The first other attribute of a repeated section that has this text, away.</summary>
    public sealed record RemoveOther(string Section, string Text) : Edit
    {
        internal override bool IsPossible(AttributeSyntax attribute) => attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && Find(type, attribute) is not null;

        internal override TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, AttributeSyntax attribute) => Find(type, attribute) is { } other ? type.Without(other) : type;

        private AttributeSyntax? Find(TypeDeclarationSyntax type, AttributeSyntax attribute) => type.Attributes(Section).FirstOrDefault(other =>
            other.Span != attribute.Span && other.Positional(0)?.Expression is LiteralExpressionSyntax literal && literal.Token.ValueText == Text);
    }

    private static ExpressionSyntax Parse(string value) => SyntaxFactory.ParseExpression(value);
}
