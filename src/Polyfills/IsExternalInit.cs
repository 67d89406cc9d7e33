namespace System.Runtime.CompilerServices;

// Lets the compiler accept `init` and records on netstandard2.0.
internal static class IsExternalInit;
