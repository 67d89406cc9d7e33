using System.Diagnostics.CodeAnalysis;

namespace ZkGen.Model;

/// <summary>Whether a declaration says a value.</summary>
public enum SettingState
{
    /// <summary>It does not: a default applies.</summary>
    Unset,

    /// <summary>It does.</summary>
    Set,

    /// <summary>It tries to, and nobody can tell what: half typed, not constant, not of the property's range of values.</summary>
    Unreadable,
}

/// <summary>
/// A value as a declaration gives it. Unset and unreadable are kept apart: what is being typed must neither be reported as missing nor be
/// replaced by a default.
/// </summary>
public readonly record struct Setting<T>
    where T : notnull
{
    private readonly T? value;

    private Setting(SettingState state, T? value)
    {
        State = state;
        this.value = value;
    }

    public static Setting<T> Unreadable => new(SettingState.Unreadable, default);

    public SettingState State { get; }

    public bool IsSet => State == SettingState.Set;

    public bool IsUnset => State == SettingState.Unset;

    public bool TryGet([NotNullWhen(true)] out T? result)
    {
        result = value;
        return State == SettingState.Set;
    }

    /// <summary>This setting, or the default where it is unset; unreadable stays unreadable.</summary>
    public Setting<T> Or(T fallback) => IsUnset ? fallback : this;

    /// <summary>What becomes of the value, if there is one.</summary>
    public Setting<TResult> Select<TResult>(Func<T, TResult> select)
        where TResult : notnull => State switch
        {
            SettingState.Set => select(value!),
            SettingState.Unset => default,
            _ => Setting<TResult>.Unreadable,
        };

    /// <summary>The value if there is one, else the fallback: for what is shown even though the declaration is broken.</summary>
    public T ValueOr(T fallback) => IsSet ? value! : fallback;

    public override string ToString() => IsSet ? $"{value}" : State.ToString();

    public static implicit operator Setting<T>(T value) => new(SettingState.Set, value);
}
