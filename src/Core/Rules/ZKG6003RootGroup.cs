using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>The group of root, for the servers or for the files of their volume.</summary>
public sealed class ZKG6003RootGroup() : Rule(
    "ZKG6003",
    RuleSeverity.Warning,
    "A group is root's",
    "{0} of [PodSecurityContext] is 0, root's group, which may read and write much of what is root's; use 1000, the image's own group")
{
    /// <summary>Name of what the code fix gets: the property.</summary>
    public const string Property = "Property";

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from @group in new[]
        {
            (Name: nameof(PodSecurityContext.RunAsGroup), Id: model.PodSecurityContext.RunAsGroup),
            (Name: nameof(PodSecurityContext.FsGroup), Id: model.PodSecurityContext.FsGroup),
        }
        where @group.Id == 0
        select Find(PodSecurityContext.At(@group.Name), @group.Name) with { Data = [(Property, @group.Name)] };
}
