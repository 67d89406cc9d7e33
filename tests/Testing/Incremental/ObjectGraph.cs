using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ZkGen.Testing;

/// <summary>Follows every field and element from a value on.</summary>
internal static class ObjectGraph
{
    /// <summary>The path to the first object that keeps a whole compilation or an old tree alive, or null.</summary>
    public static string? FindLeak(object? root, string name)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<(object? Value, string Path)>([(root, name)]);
        while (queue.TryDequeue(out var next))
        {
            var (value, path) = next;
            if (value is null or string or Type or MemberInfo or Pointer || value.GetType().IsPrimitive || !seen.Add(value))
                continue;
            // Derived types count: what is met here is never one of these itself.
            if (value is Compilation or SemanticModel or ISymbol or AttributeData
                or SyntaxTree or SyntaxNode or SyntaxReference or Location)
                return $"{path} is a {value.GetType()}, which must not stay in the pipeline.";

            foreach (var (child, step) in Children(value))
                queue.Enqueue((child, path + step));
        }

        return null;
    }

    private static IEnumerable<(object? Child, string Step)> Children(object value)
    {
        if (value is Array array)
        {
            var index = 0;
            foreach (var element in array)
                yield return (element, $"[{index++}]");
        }

        for (var type = value.GetType(); type is not null && !type.IsArray; type = type.BaseType)
        {
            const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(Own).Where(field => !field.FieldType.IsPrimitive))
                yield return (field.GetValue(value), $".{PropertyName(field.Name)}");
        }
    }

    private static string PropertyName(string field) => field.IndexOf('>') is > 1 and var end ? field[1..end] : field;
}
