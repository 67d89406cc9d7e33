namespace ZkGen.Build;

/// <summary>Where the parts of the task say what they did and what they refuse.</summary>
internal interface IReport
{
    /// <param name="code">One of <see cref="Codes"/>.</param>
    void Error(string code, string message);

    void Message(string message);
}
