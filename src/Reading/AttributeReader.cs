using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Reading;

/// <summary>
/// Reads the values of one attribute. Looks at the syntax too: a half-typed argument is in the text and not in the compiler's data, and must not be
/// taken for one that is missing.
/// </summary>
internal sealed class AttributeReader
{
    private const int MaxTextLength = 4096;

    private readonly ImmutableArray<TypedConstant> identityConstants;
    private readonly ImmutableArray<KeyValuePair<string, TypedConstant>> namedConstants;
    private readonly List<UnreadableValue> unreadableValues;
    private readonly IReadOnlyList<string> identity;
    private readonly bool isHalfTyped;

    /// <param name="place">The attribute: its name without its suffix, and which one of a repeated attribute it is.</param>
    /// <param name="identity">The properties that the constructor's parameters set, in their order.</param>
    public AttributeReader(AttributeData data, AttributeSyntax syntax, Place place, IReadOnlyList<string> identity, List<UnreadableValue> unreadableValues)
    {
        Place = place;
        this.identity = identity;
        this.unreadableValues = unreadableValues;
        identityConstants = data.ConstructorArguments;
        namedConstants = data.NamedArguments;

        // What is missing may be what is being typed: `[Image(`, `[Image]` without its name, `Version` without its `=`, `Vers = "3.9.5"`. The compiler has no
        // constant for a misspelt property, and none at all where the constructor does not bind. Errors only: a #warning between two arguments is no reason
        // to take none of them.
        isHalfTyped = identityConstants.Length != identity.Count
            || identityConstants.Length + namedConstants.Length != (syntax.ArgumentList?.Arguments.Count ?? 0)
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
        if (Find(property) is not { } constant)
            return isHalfTyped ? Unreadable<T>(property, reason: null) : default;
        if (constant.Kind is TypedConstantKind.Error or TypedConstantKind.Array)
            return Unreadable<T>(property, reason: null);
        if (constant.Value is T value)
            return value;

        return Unreadable<T>(property, constant.IsNull ? "is null; give it a value" : null);
    }

    private TypedConstant? Find(string property)
    {
        for (var i = 0; i < identity.Count; i++)
        {
            if (property == identity[i])
                return identityConstants.Length == identity.Count ? identityConstants[i] : null;
        }

        foreach (var argument in namedConstants)
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

    private Place At(string property) => Place with { Property = property };
}
