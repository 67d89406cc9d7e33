using System.Reflection;
using ZkGen.Collections;

namespace ZkGen.Core.Tests.Support;

/// <summary>
/// Makes values of model types by reflection: equal ones, and never the same reference, for one seed. Goes by the names of types, so that it
/// serves a second copy of the assembly too.
/// </summary>
internal static class RecordFactory
{
    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly, [typeof(System.Text.StringBuilder)]) is not null;

    /// <summary>The properties that make the value.</summary>
    public static IEnumerable<PropertyInfo> Parts(Type record) =>
        record.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is not null);

    public static object Make(Type type, int seed)
    {
        if (type == typeof(string))
            return $"text{seed}";
        if (type == typeof(bool))
            return seed % 2 == 0;
        if (type.IsPrimitive)
            return Convert.ChangeType(seed, type, null);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(seed % Enum.GetValues(type).Length)!;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Make(underlying, seed);

        return type.Name switch
        {
            "Setting`1" => type.GetMethod("op_Implicit")!.Invoke(null, [Make(type.GenericTypeArguments[0], seed)])!,
            "EquatableArray`1" => MakeArray(type, seed),
            _ when type.Name.StartsWith("ValueTuple", StringComparison.Ordinal) =>
                Activator.CreateInstance(type, [.. type.GenericTypeArguments.Select(each => Make(each, seed))])!,
            _ => MakeRecord(type, seed),
        };
    }

    /// <summary>Other values than the one that <see cref="Make"/> gives.</summary>
    public static IEnumerable<object?> Others(PropertyInfo part, int seed)
    {
        var made = Make(part.PropertyType, seed);
        object?[] candidates =
        [
            Make(part.PropertyType, seed + 1),
            part.PropertyType.IsValueType ? Activator.CreateInstance(part.PropertyType) : IsNullable(part) ? null : made,
            part.PropertyType.GetProperty("Unreadable")?.GetValue(null) ?? made,
        ];
        return candidates.Where(candidate => !made.Equals(candidate));
    }

    private static object MakeRecord(Type type, int seed)
    {
        var constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).FirstOrDefault();
        object[] arguments = [.. constructor?.GetParameters().Select(parameter => Make(parameter.ParameterType, seed)) ?? []];
        var record = Activator.CreateInstance(type, arguments)!;
        foreach (var part in Parts(type))
            part.SetValue(record, Make(part.PropertyType, seed));

        return record;
    }

    private static object MakeArray(Type type, int seed)
    {
        var item = type.GenericTypeArguments[0];
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Make(item, seed), 0);
        items.SetValue(Make(item, seed + 1), 1);
        return type.Assembly.GetType(typeof(EquatableArray).FullName!)!
            .GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static bool IsNullable(PropertyInfo part) => new NullabilityInfoContext().Create(part).WriteState == NullabilityState.Nullable;
}
