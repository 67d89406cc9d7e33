using Shop.Platform;

// What the application knows of its ensemble, and what the build wrote for it.
Console.WriteLine($"connection string  {TutorialZooKeeper.ConnectionString}");
Console.WriteLine($"client Service     {TutorialZooKeeper.ClientServiceAddress}");
Console.WriteLine($"session timeout    {TutorialZooKeeper.MinSessionTimeout} to {TutorialZooKeeper.MaxSessionTimeout}");
Console.WriteLine($"servers            {TutorialZooKeeper.ServerCount}, of which {TutorialZooKeeper.ToleratedFailures} may fail");

var bundles = Path.Combine(AppContext.BaseDirectory, "zookeeper");
foreach (var file in Directory.EnumerateFiles(bundles, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    Console.WriteLine();
    Console.WriteLine($"==> {Path.GetRelativePath(bundles, file)}");
    Console.Write(File.ReadAllText(file));
}
