using System.Security;

namespace ZkGen.Build.Disk;

/// <summary>Which exceptions are the file system's answer, and not a mistake of ours.</summary>
internal static class DiskFault
{
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    /// <summary>For a step whose failing must not keep the others from being tried.</summary>
    /// <returns>Whether it went well.</returns>
    public static bool Tolerate(Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (Exception e) when (Is(e))
        {
            return false;
        }
    }
}
