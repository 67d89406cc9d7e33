namespace ZkGen.Build.Tests.Support;

/// <summary>Keeps what the parts of the task say.</summary>
internal sealed class RecordingReport : IReport
{
    public List<(string Code, string Text)> Errors { get; } = [];

    public List<string> Messages { get; } = [];

    public void Error(string code, string message) => Errors.Add((code, message));

    public void Message(string message) => Messages.Add(message);
}
