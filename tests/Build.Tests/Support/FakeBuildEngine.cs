using System.Collections;
using Microsoft.Build.Framework;

namespace ZkGen.Build.Tests.Support;

/// <summary>Listens to a task.</summary>
internal sealed class FakeBuildEngine : IBuildEngine
{
    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<BuildWarningEventArgs> Warnings { get; } = [];

    public List<BuildMessageEventArgs> Messages { get; } = [];

    public IEnumerable<string> Loud =>
        Messages.Where(message => message.Importance == MessageImportance.High).Select(message => message.Message!);

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "App.csproj";

    public bool BuildProjectFile(string file, string[] targets, IDictionary globalProperties, IDictionary outputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e) => Assert.Fail("not expected");

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(e);
}
