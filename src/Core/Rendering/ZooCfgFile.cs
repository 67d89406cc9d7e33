using ZkGen.JavaProperties;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary><c>zoo.cfg</c>: the keys, then a line for each server.</summary>
internal static class ZooCfgFile
{
    public static Artifact Render(EnsemblePlan plan, string comment)
    {
        var text = new PropertiesText().Comment(comment);
        foreach (var (key, value) in ZooCfgLines.All(plan))
            text.Property(key, value);

        // The tutorial's script lists no servers where there is one, and runs it standalone.
        if (plan.Servers > 1 || plan.Image.MountsFiles)
        {
            foreach (var (key, value) in ServerLine.All(plan))
                text.Property(key, value);
        }

        return new("zoo.cfg", text.ToString());
    }
}
