using System.Runtime.Versioning;

// An ensemble needs both cores of a small machine, and what is measured should be the ensemble.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

// What is called only after the prerequisites were looked at.
[assembly: SupportedOSPlatform("linux")]
