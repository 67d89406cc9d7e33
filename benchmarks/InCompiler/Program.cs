using ZkGen.Benchmarks.InCompiler;

var benchmarks = new Dictionary<string, Action>
{
    ["typing"] = Typing.Run,
    ["one"] = TypingInOne.Run,
    ["analyzers"] = AnalyzerTime.Run,
    ["growth"] = Growth.Run,
    ["rendering"] = RenderingTime.Run,
};
if (args is [Growth.Peak, var ensembles, var generators])
    Growth.PrintPeak(int.Parse(ensembles), bool.Parse(generators));
else if (args.Length == 0)
    Array.ForEach([.. benchmarks.Values], run => run());
else if (args.All(benchmarks.ContainsKey))
    Array.ForEach(args, name => benchmarks[name]());
else
    Console.Error.WriteLine($"Which one? {string.Join(", ", benchmarks.Keys)}; all without a name.");
