using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Reading;

/// <summary>
/// Reads the values of one attribute and remembers where they stand. Looks at the syntax too: a half-typed argument is in the text and not in
/// the compiler's data, and must not be taken for one that is missing.
/// </summary>
internal sealed class AttributeReader
{
    private const int MaxTextLength = 4096;

    private readonly AttributeData data;
    private readonly Dictionary<string, AttributeArgumentSyntax> arguments;
    private readonly List<UnreadableValue> unreadableValues;
    private readonly IReadOnlyList<string> identity;
    private readonly bool isHalfTyped;

    /// <param name="place">The attribute: its name without its suffix, and which one of a repeated attribute it is.</param>
    /// <param name="identity">The properties that the constructor's parameters set, in their order.</param>
    public AttributeReader(
        AttributeData data, AttributeSyntax syntax, Place place, IReadOnlyList<string> identity, PlaceMap places, List<UnreadableValue> unreadableValues)
    {
        this.data = data;
        this.unreadableValues = unreadableValues;
        this.identity = identity;
        Place = place;
        var written = syntax.ArgumentList?.Arguments ?? default;
        arguments = new(written.Count, StringComparer.Ordinal);
        places.Add(place, syntax, arguments);
        var unnamed = 0;
        foreach (var argument in written)
        {
            var property = argument.NameEquals?.Name.Identifier.ValueText ?? Positional(argument, unnamed++);
            if (property is null || (Find(property) is null && data.AttributeClass!.GetMembers(property).IsEmpty))
            {
                isHalfTyped = true;
                continue;
            }

            if (!arguments.ContainsKey(property))
                arguments.Add(property, argument);
        }

        // What is missing may be what is being typed: `[Image(`, `[Image]` without its name, `Version` without its `=`, `Vers = "3.9.5"`.
        // Errors only: a #warning between two arguments is no reason to take none of them.
        isHalfTyped |= unnamed != identity.Count
            || (syntax.ContainsDiagnostics && syntax.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    public Place Place { get; }

    public Setting<int> Int(string property) => Constant<int>(property);

    public Setting<long> Long(string property) => Constant<long>(property);

    public Setting<bool> Bool(string property) => Constant<bool>(property);

    public Setting<string> Text(string property)
    {
        var text = AnyText(property);
        return text.TryGet(out var value) && string.IsNullOrWhiteSpace(value) ? Unreadable<string>(property, "is empty; give it a value") : text;
    }

    /// <summary>As <see cref="Text"/>, for what may be empty or blank.</summary>
    public Setting<string> AnyText(string property)
    {
        var text = Constant<string>(property);
        return text.TryGet(out var value) && Objection(value) is { } objection ? Unreadable<string>(property, objection) : text;
    }

    /// <summary>As <see cref="Text"/>, for what a rule looks at when it is blank.</summary>
    public Setting<string> BlankText(string property)
    {
        var text = Constant<string>(property);
        return text.TryGet(out var value) && !string.IsNullOrWhiteSpace(value) ? Text(property) : text;
    }

    public Setting<ZooKeeperVersion> Version(string property)
    {
        var text = Text(property);
        if (!text.TryGet(out var value))
            return text.IsUnset ? default : Setting<ZooKeeperVersion>.Unreadable;

        return ZooKeeperVersion.TryParse(value, out var version)
            ? version
            : Unreadable<ZooKeeperVersion>(property, $"is '{Shown.Of(value)}', which is not a version of ZooKeeper; write three numbers, such as 3.9.5");
    }

    public Setting<T> Enum<T>(string property)
        where T : struct, Enum
    {
        var number = Constant<int>(property);
        if (!number.TryGet(out var value))
            return number.IsUnset ? default : Setting<T>.Unreadable;

        return System.Enum.IsDefined(typeof(T), value)
            ? (T)System.Enum.ToObject(typeof(T), value)
            : Unreadable<T>(property, FormattableString.Invariant($"is {value}, which is none of {string.Join(", ", System.Enum.GetNames(typeof(T)))}"));
    }

    private Setting<T> Constant<T>(string property)
        where T : notnull
    {
        if (Find(property) is { } constant && constant.Kind is not (TypedConstantKind.Error or TypedConstantKind.Array))
        {
            if (constant.Value is T value)
                return value;
            if (constant.IsNull)
                return Unreadable<T>(property, "is null; give it a value");
        }

        return arguments.ContainsKey(property) || isHalfTyped ? Unreadable<T>(property, reason: null) : default;
    }

    private TypedConstant? Find(string property)
    {
        for (var i = 0; i < identity.Count; i++)
        {
            if (property == identity[i])
                return data.ConstructorArguments.Length == identity.Count ? data.ConstructorArguments[i] : null;
        }

        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == property)
                return argument.Value;
        }

        return null;
    }

    private Setting<T> Unreadable<T>(string property, string? reason)
        where T : notnull
    {
        unreadableValues.Add(new(At(property), reason));
        return Setting<T>.Unreadable;
    }

    private static string? Objection(string text)
    {
        if (text.Length > MaxTextLength)
            return "is longer than 4096 characters; shorten it";

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029')
                return FormattableString.Invariant($"has the control character U+{(int)text[i]:X4}; remove it");
            if (text[i] is '\ufffe' or '\uffff')
                return FormattableString.Invariant($"has U+{(int)text[i]:X4}, which is no character; remove it");
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return FormattableString.Invariant($"has half a surrogate pair, U+{(int)text[i]:X4}, which no file can hold; remove it");

            i++;
        }

        return null;
    }

    private string? Positional(AttributeArgumentSyntax argument, int index)
    {
        if (argument.NameColon is { } name)
            return identity.FirstOrDefault(property => string.Equals(property, name.Name.Identifier.ValueText, StringComparison.OrdinalIgnoreCase));

        return index < identity.Count ? identity[index] : null;
    }

    private Place At(string property) => Place with { Property = property };
}
