namespace ZkGen.Build.Carrier;

/// <summary>The assembly is no assembly, or its carrier is not what the generator writes.</summary>
internal sealed class CarrierException(string message) : Exception(message);
