using ZkGen.Scripts;

namespace ZkGen.Rendering;

/// <summary>Which paths a bundle's folder may have: below the output path, and the same folder on every operating system.</summary>
internal static class BundleFolder
{
    private const int MaxLength = 200;

    // Windows opens a device instead of a file of this name, whatever its extension.
    private static readonly HashSet<string> DeviceNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    // Of every kind of image and version: a bundle whose declaration changes may write them tomorrow.
    private static readonly string[] Contents =
    [
        Bundle.ObjectFolder.TrimEnd('/'), Bundle.AllObjects,
        "zoo.cfg", "logback.xml", "log4j.properties", JavaSecurityFile.Name, StartScript.Name, LiveScript.Name, ReadyScript.Name,
    ];

    /// <summary>The folders whose bundles a folder would be, or lie in, a part of; each with that part.</summary>
    public static IEnumerable<(string Bundle, string Part)> Around(string folder)
    {
        var names = folder.Split('/');
        return from depth in Enumerable.Range(1, names.Length - 1)
               let part = Contents.FirstOrDefault(part => string.Equals(part, names[depth], StringComparison.OrdinalIgnoreCase))
               where part is not null
               select (string.Join("/", names.Take(depth)), part);
    }

    /// <summary>What is wrong with a path, as the end of a sentence; null if nothing is.</summary>
    public static string? Objection(string path)
    {
        if (path.Length > MaxLength)
            return "is longer than 200 characters";

        var parts = path.Split('/');
        if (parts.Any(part => part.Length == 0))
            return "is absolute or has an empty part";
        if (!parts.All(part => part.All(IsPortable)))
            return "has a character that is not portable";
        if (parts.Contains(".."))
            return "leads out of the output path";
        if (parts.Any(part => part[0] == '.' || part[part.Length - 1] == '.'))
            return "has a part that begins or ends with a dot";

        return parts.Any(IsDevice) ? "has a part that is a device on Windows" : null;
    }

    /// <summary>Whether Windows takes a part of a path for a device.</summary>
    public static bool IsDevice(string part) => DeviceNames.Contains(part.Split('.')[0]);

    private static bool IsPortable(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_';
}
