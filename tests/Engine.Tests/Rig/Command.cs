using System.Diagnostics;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>What a command said, and how it ended.</summary>
internal sealed record Command(int ExitCode, string Output, string Error)
{
    /// <summary>The output without the line end that every tool adds.</summary>
    public string Text => Output.TrimEnd('\n');

    /// <summary>Both outputs: zkCli.sh says some of its answers on standard error.</summary>
    public string AllText => Output + Error;

    public static async Task<Command> RunAsync(IEnumerable<string> command, TimeSpan limit, string? input = null)
    {
        using var process = Start(command);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var timer = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Not ended within {limit.TotalSeconds} s: {string.Join(' ', command)}");
        }

        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Standard input and output are pipes to this process.</summary>
    public static Process Start(IEnumerable<string> command) => Process.Start(new ProcessStartInfo(command.First(), command.Skip(1))
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public Command AssertSuccess()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}{Error}");
        return this;
    }
}
