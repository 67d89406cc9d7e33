using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ZkGen.Hostile.Tests;

public class RandomDeclarationTests(ITestOutputHelper output)
{
    [Fact]
    public void AnyDeclarationIsWrittenAsItIsOrRefusedWithAReason()
    {
        var failures = new Failures();
        Parallel.For(0, Scale.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var seed = Scale.Seed + (ulong)i;
            var files = Files.Any.Sample(1, new Rnd(seed, 1), 100).First();
            if (Trial.Failure(Texts(files)) is not { } failure || failures.IsKnown(failure))
                return;

            files = Shorten(files, Failures.KindOf(failure));
            failures.Add(failure, Trial.Show($"ZKGEN_SEED={seed} ZKGEN_HOSTILE=1", Texts(files), Trial.Failure(Texts(files)) ?? failure));
        });
        output.WriteLine(Tally.Text);
        failures.Throw();
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<HostileFile> files) => [.. files.Select(file => file.ToString())];

    private static IReadOnlyList<HostileFile> Shorten(IReadOnlyList<HostileFile> files, string kind)
    {
        while (HostileFile.Shorter(files).FirstOrDefault(less => Trial.Failure(Texts(less)) is { } failure && Failures.KindOf(failure) == kind) is { } less)
            files = less;

        return files;
    }
}
