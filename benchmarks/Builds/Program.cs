using System.Globalization;
using ZkGen.Benchmarks.Builds;
using ZkGen.Benchmarks.Builds.Peers;

try
{
    switch (args)
    {
        case ["cold", .. var rest]:
            ColdBuild.Run(Number(rest, usual: 15));
            return 0;
        case ["noop", .. var rest]:
            NoOpBuild.Run(Number(rest, usual: 9));
            return 0;
        case ["peers", .. var rest]:
            Comparison.Run(Option(rest, "--most") is { } most ? Number([most], usual: 0) : 1000, Option(rest, "--tools"), Option(rest, "--chart"));
            return 0;
        default:
            Console.Error.WriteLine("""
                dotnet run -c Release --project benchmarks/Builds -- cold [runs]
                dotnet run -c Release --project benchmarks/Builds -- noop [runs]
                dotnet run -c Release --project benchmarks/Builds -- peers [--most N] [--tools FOLDER] [--chart FOLDER]
                """);
            return 2;
    }
}
catch (InvalidOperationException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static int Number(string[] rest, int usual) => rest is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

static string? Option(string[] rest, string name) => rest.SkipWhile(text => text != name).Skip(1).FirstOrDefault();
