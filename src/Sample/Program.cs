using Shop.Platform;

// What the application knows of its ensemble …
Console.WriteLine($"connection string  {OrdersZooKeeper.ConnectionString}");
Console.WriteLine($"client Service     {OrdersZooKeeper.ClientServiceAddress}");
Console.WriteLine($"session timeout    {OrdersZooKeeper.MinSessionTimeout} to {OrdersZooKeeper.MaxSessionTimeout}");
Console.WriteLine($"servers            {OrdersZooKeeper.ServerCount}, of which {OrdersZooKeeper.ToleratedFailures} may fail");

// … and what the build wrote for it.
var bundles = Path.Combine(AppContext.BaseDirectory, "zookeeper");
Console.WriteLine();
Console.WriteLine($"bundles in {Path.GetRelativePath(Environment.CurrentDirectory, bundles)}");
foreach (var file in Directory.EnumerateFiles(bundles, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
    Console.WriteLine($"  {Path.GetRelativePath(bundles, file)}  {new FileInfo(file).Length} bytes");

foreach (var shown in new[] { "orders/zoo.cfg", "orders/kustomize/statefulset.yaml" })
{
    Console.WriteLine();
    Console.WriteLine($"==> {shown}");
    Console.Write(File.ReadAllText(Path.Combine(bundles, shown)));
}
