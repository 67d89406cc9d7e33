using FsCheck;
using FsCheck.Fluent;
using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Support.Random;

/// <summary>What random sections are made of.</summary>
internal static class Some
{
    /// <summary>A value, or nothing declared.</summary>
    public static Gen<Setting<T>> Maybe<T>(this Gen<T> values)
        where T : notnull => Gen.OneOf(values.Select(value => (Setting<T>)value), Gen.Constant(default(Setting<T>)));

    /// <summary>One of these, or nothing declared.</summary>
    public static Gen<Setting<T>> MaybeOf<T>(params T[] values)
        where T : notnull => Gen.Elements(values).Maybe();

    /// <summary>A member, or nothing declared.</summary>
    public static Gen<Setting<T>> MaybeAny<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>()).Maybe();

    /// <summary>A section, or none.</summary>
    public static Gen<T?> OrNone<T>(this Gen<T> sections)
        where T : class => Gen.OneOf(sections.Select(section => (T?)section), Gen.Constant((T?)null));

    /// <summary>Some of these keys, each with a value.</summary>
    public static Gen<EquatableArray<Entry>> Entries(string section, string[] keys, Gen<string> values) =>
        from chosen in Gen.SubListOf(keys)
        from texts in Gen.ArrayOf(values, chosen.Count)
        select Models.Entries(section, [.. chosen.Zip(texts)]);
}
