using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Architecture;

/// <summary>Core is pure: no compiler, no build, no file system, no clock, no culture.</summary>
public sealed class CoreRoomTests
{
    private static readonly AssemblyUses Core = new(typeof(EnsembleModel).Assembly);

    private static readonly string[] PureTypesOfSystemIO = ["TextWriter", "StringWriter", "TextReader", "StringReader"];

    [Fact]
    public void ItRefersToItsLibrariesOnly() =>
        Assert.Empty(Core.Assemblies.Except(["netstandard", "System.Collections.Immutable", "System.Memory", "YamlDotNet"]));

    [Fact]
    public void ItHasNoFilesNoProcessesAndNoConsole()
    {
        Assert.Empty(Core.Types.Where(type => type.StartsWith("System.IO.", StringComparison.Ordinal)).Except(PureTypesOfSystemIO.Select(name => "System.IO." + name)));
        Assert.DoesNotContain(Core.Types, type => type is "System.Console" or "System.Diagnostics.Process" || type.StartsWith("System.Net", StringComparison.Ordinal));
    }

    [Fact]
    public void ItHasNoClockAndNoChance() => Assert.DoesNotContain(
        Core.Types,
        type => type is "System.DateTime" or "System.DateTimeOffset" or "System.TimeZoneInfo" or "System.Diagnostics.Stopwatch" or "System.Random" or "System.Guid");

    /// <summary>The code of iterators asks for the thread.</summary>
    [Fact]
    public void ItHasNoEnvironment() =>
        Assert.Empty(Core.Members.Where(member => member.StartsWith("System.Environment.", StringComparison.Ordinal)).Except(["System.Environment.get_CurrentManagedThreadId"]));

    [Fact]
    public void ItHasNoCultureButTheInvariantOne() =>
        Assert.Equal(["System.Globalization.CultureInfo.get_InvariantCulture"], Core.Members.Where(member => member.StartsWith("System.Globalization.CultureInfo.", StringComparison.Ordinal)));

    [Fact]
    public void ItNeverAsksACultureForCaseOrOrder() => Assert.DoesNotContain(
        Core.Members,
        member => member is "System.String.ToUpper" or "System.String.ToLower" or "System.String.Compare" or "System.StringComparer.get_CurrentCulture");
}
