namespace ZkGen.Model;

/// <summary>What must be unique in a project.</summary>
public sealed record EnsembleIdentity(string Declaration, string Name, string Namespace, string Folder, bool FolderIsDeclared)
{
    /// <summary>Null where it cannot be known: not declared, or being typed.</summary>
    public static EnsembleIdentity? Of(EnsembleModel model)
    {
        if (!model.Name.IsSet || model.Namespace.State == SettingState.Unreadable || model.Folder.State == SettingState.Unreadable)
            return null;

        var plan = new EnsemblePlan(model);
        return new(model.DeclaredType.Name, plan.Name, plan.Namespace, plan.Folder, model.Folder.IsSet);
    }
}
