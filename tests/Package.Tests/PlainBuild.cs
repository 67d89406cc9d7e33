namespace ZkGen.Package.Tests;

/// <summary>A library that was built once, as most are, for the tests of what an option or the surroundings change.</summary>
/// <param name="Texts">The files of its bundles, by their paths.</param>
internal sealed record PlainBuild(Consumer Consumer, IReadOnlyDictionary<string, string> Texts)
{
    public const string Bundles = "bin/Debug/net10.0/zookeeper";

    public static PlainBuild Of(PackedPackage package)
    {
        var consumer = Consumer.Create(package, "Plain", "<TargetFramework>net10.0</TargetFramework>");
        // Upper case in Turkish has a dot: so a build shows which culture it has.
        File.WriteAllText(Path.Combine(consumer.Folder, "Directory.Build.targets"), """
            <Project>
              <Target Name="ShowCulture" BeforeTargets="CoreCompile">
                <Message Importance="high" Text="i is $([System.String]::Copy('i').ToUpper())" />
              </Target>
            </Project>
            """);
        consumer.Build().AssertSuccess();
        var texts = consumer.Texts(Bundles);
        Assert.Equal(14, texts.Count);
        return new(consumer, texts);
    }

    /// <summary>Takes everything away but what was restored.</summary>
    public Consumer Unbuilt()
    {
        foreach (var folder in new[] { "bin", "obj/Debug", "obj/Plain.zkgen" })
        {
            if (Directory.Exists(Path.Combine(Consumer.Folder, folder)))
                Directory.Delete(Path.Combine(Consumer.Folder, folder), recursive: true);
        }

        return Consumer;
    }
}
