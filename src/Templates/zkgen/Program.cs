using ZkGenNamespace;

Console.WriteLine($"Clients connect to {ZkGenClassZooKeeper.ConnectionString}");
Console.WriteLine($"and get sessions of {ZkGenClassZooKeeper.MinSessionTimeout} to {ZkGenClassZooKeeper.MaxSessionTimeout}.");
