namespace ZkGen.Model;

/// <summary>What must be unique in a project.</summary>
public sealed record EnsembleIdentity(string Declaration, string Name, string Namespace, string Folder, bool FolderIsDeclared)
{
    public static EnsembleIdentity Of(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        return new(model.DeclaredType.Name, plan.Name, plan.Namespace, plan.Folder, model.Folder.IsSet);
    }
}
