using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ZkGen.Benchmarks.Builds;

/// <summary>
/// Loaded by MSBuild itself, which replays a binary log to it: writes how long the build took, and each target, in ms. A target's time begins behind
/// those that it depends on, so no time is counted twice.
/// </summary>
public sealed class TargetTimes : Logger
{
    private readonly Dictionary<(int Project, int Target), TargetStartedEventArgs> _started = [];
    private readonly List<string> _lines = [];
    private DateTime _start;

    public override void Initialize(IEventSource eventSource)
    {
        eventSource.BuildStarted += (_, e) => _start = e.Timestamp;
        eventSource.TargetStarted += (_, e) => _started[Key(e)] = e;
        eventSource.TargetFinished += (_, e) => Add(Path.GetFileName(_started[Key(e)].TargetFile), e.TargetName, e.Timestamp - _started[Key(e)].Timestamp);
        eventSource.BuildFinished += (_, e) =>
        {
            Add("", "", e.Timestamp - _start);
            File.WriteAllLines(Parameters!, _lines);
        };
    }

    private static (int, int) Key(BuildEventArgs e) => (e.BuildEventContext!.ProjectContextId, e.BuildEventContext.TargetId);

    private void Add(string file, string target, TimeSpan time) =>
        _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{file}\t{target}\t{time.TotalMilliseconds}"));
}
