using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A declared flag that reaches the servers' JVM as it stands.</summary>
internal sealed record ServerJvmFlag(Place Place, string Text)
{
    private const string Define = "-D";
    private const string Option = "-XX:";

    // A size follows at once.
    private static readonly string[] Sizes = ["-Xmx", "-Xms", "-Xmn", "-Xss"];

    /// <summary>What it sets, without the value: <c>-Dname</c>, <c>-XX:Name</c>, <c>-Xmx</c>; any other flag as a whole.</summary>
    public string Name => Text.StartsWith(Option, StringComparison.Ordinal) ? Option + Text.Substring(Option.Length).TrimStart('+', '-').Split('=')[0]
        : Text.StartsWith(Define, StringComparison.Ordinal) ? Text.Split('=')[0]
        : Size ?? Text;

    /// <summary>To what it sets that; empty for a switch.</summary>
    public string Value => Size is { } size ? Text.Substring(size.Length) : Text.IndexOf('=') is var at and >= 0 ? Text.Substring(at + 1) : "";

    /// <summary>The system property that it sets, if it sets one.</summary>
    public string? SystemProperty => Text.StartsWith(Define, StringComparison.Ordinal) ? Name.Substring(Define.Length) : null;

    /// <summary>Whether it sets the largest heap.</summary>
    public bool SizesHeap => Name is "-Xmx" or "-XX:MaxHeapSize";

    /// <summary>Whether it is a switch, and on.</summary>
    public bool IsOn => Text.StartsWith($"{Option}+", StringComparison.Ordinal);

    private string? Size => Sizes.FirstOrDefault(size => Text.StartsWith(size, StringComparison.Ordinal));

    /// <summary>Those of a declaration that can be read and of which <see cref="ZKG7001MalformedJvmFlag"/> has nothing to say.</summary>
    public static IEnumerable<ServerJvmFlag> All(EnsembleModel model) =>
        from flag in model.JvmFlags
        where model.Image.Kind.State != SettingState.Unreadable && flag.Value.IsSet && ZKG7001MalformedJvmFlag.Objection(model, flag) is null
        select new ServerJvmFlag(flag.Place, flag.Value.ValueOr(""));
}
