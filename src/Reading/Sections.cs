using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>Every attribute of a declaration.</summary>
internal static class Sections
{
    private static readonly Dictionary<string, Section> ByClass = new Dictionary<string, Section>(StringComparer.Ordinal)
    {
        [AttributeNames.Ensemble] = new([nameof(EnsembleModel.Name)], (model, attribute) => model with
        {
            Name = attribute.Text(nameof(model.Name)),
            Servers = attribute.Int(nameof(model.Servers)),
            Namespace = attribute.Text(nameof(model.Namespace)),
            Version = attribute.Version(nameof(model.Version)),
            ClusterDomain = attribute.Text(nameof(model.ClusterDomain)),
            Folder = attribute.Text(nameof(model.Folder)),
        }),
        [nameof(Image)] = new([nameof(Image.Name)], (model, attribute) => model with
        {
            Image = new()
            {
                Name = attribute.Text(nameof(Image.Name)),
                Kind = attribute.Enum<ImageKind>(nameof(Image.Kind)),
                PullPolicy = attribute.Enum<ImagePullPolicy>(nameof(Image.PullPolicy)),
            },
        }),
        [nameof(ZooCfg)] = ZooCfgSection.Section,
        [nameof(HeadlessService)] = new([], (model, attribute) => model with
        {
            HeadlessService = new()
            {
                Name = attribute.Text(nameof(HeadlessService.Name)),
                ServerPort = attribute.Int(nameof(HeadlessService.ServerPort)),
                LeaderElectionPort = attribute.Int(nameof(HeadlessService.LeaderElectionPort)),
            },
        }),
        [nameof(ClientService)] = new([], (model, attribute) => model with
        {
            ClientService = new() { Name = attribute.Text(nameof(ClientService.Name)) },
        }),
        [nameof(PodDisruptionBudget)] = new([], (model, attribute) => model with
        {
            PodDisruptionBudget = new()
            {
                Name = attribute.Text(nameof(PodDisruptionBudget.Name)),
                MaxUnavailable = attribute.Int(nameof(PodDisruptionBudget.MaxUnavailable)),
            },
        }),
        [nameof(StatefulSet)] = new([], (model, attribute) => model with
        {
            StatefulSet = new()
            {
                PodManagementPolicy = attribute.Enum<PodManagementPolicy>(nameof(StatefulSet.PodManagementPolicy)),
                UpdateStrategy = attribute.Enum<UpdateStrategy>(nameof(StatefulSet.UpdateStrategy)),
                MinReadySeconds = attribute.Int(nameof(StatefulSet.MinReadySeconds)),
            },
        }),
        [nameof(PodAntiAffinity)] = new([], (model, attribute) => model with
        {
            PodAntiAffinity = new()
            {
                TopologyKey = attribute.Text(nameof(PodAntiAffinity.TopologyKey)),
                Mode = attribute.Enum<PodAntiAffinityMode>(nameof(PodAntiAffinity.Mode)),
                Weight = attribute.Int(nameof(PodAntiAffinity.Weight)),
            },
        }),
        [nameof(PodSecurityContext)] = new([], (model, attribute) => model with
        {
            PodSecurityContext = new()
            {
                RunAsUser = attribute.Long(nameof(PodSecurityContext.RunAsUser)),
                RunAsGroup = attribute.Long(nameof(PodSecurityContext.RunAsGroup)),
                FsGroup = attribute.Long(nameof(PodSecurityContext.FsGroup)),
            },
        }),
        [nameof(DataVolume)] = new([nameof(DataVolume.Storage)], (model, attribute) => model with
        {
            DataVolume = new()
            {
                Storage = attribute.Text(nameof(DataVolume.Storage)),
                Name = attribute.Text(nameof(DataVolume.Name)),
                MountPath = attribute.Text(nameof(DataVolume.MountPath)),
                StorageClassName = attribute.Text(nameof(DataVolume.StorageClassName)),
                AccessMode = attribute.Enum<VolumeAccessMode>(nameof(DataVolume.AccessMode)),
            },
        }),
        [nameof(Resources)] = new([], (model, attribute) => model with
        {
            Resources = new()
            {
                CpuRequest = attribute.Text(nameof(Resources.CpuRequest)),
                CpuLimit = attribute.Text(nameof(Resources.CpuLimit)),
                MemoryRequest = attribute.Text(nameof(Resources.MemoryRequest)),
                MemoryLimit = attribute.Text(nameof(Resources.MemoryLimit)),
                Heap = attribute.Text(nameof(Resources.Heap)),
            },
        }),
        [nameof(EnsembleModel.StartupProbe)] = new([], (model, attribute) => model with { StartupProbe = Probe(attribute) }),
        [nameof(EnsembleModel.ReadinessProbe)] = new([], (model, attribute) => model with { ReadinessProbe = Probe(attribute) }),
        [nameof(EnsembleModel.LivenessProbe)] = new([], (model, attribute) => model with { LivenessProbe = Probe(attribute) }),
        [nameof(Logging)] = new([], (model, attribute) => model with
        {
            Logging = new() { Level = attribute.Enum<ZooKeeperLogLevel>(nameof(Logging.Level)) },
        }),
        [nameof(Pod)] = new([], (model, attribute) => model with
        {
            Pod = new()
            {
                PriorityClassName = attribute.Text(nameof(Pod.PriorityClassName)),
                TerminationGracePeriodSeconds = attribute.Long(nameof(Pod.TerminationGracePeriodSeconds)),
            },
        }),
        ["ZooCfgSetting"] = Pairs((model, entry) => model with { ZooCfgSettings = [.. model.ZooCfgSettings, entry] }),
        ["Label"] = Pairs((model, entry) => model with { Labels = [.. model.Labels, entry] }),
        ["Annotation"] = Pairs((model, entry) => model with { Annotations = [.. model.Annotations, entry] }),
        ["NodeSelector"] = Pairs((model, entry) => model with { NodeSelectors = [.. model.NodeSelectors, entry] }),
        ["EnvironmentVariable"] = Pairs((model, entry) => model with { EnvironmentVariables = [.. model.EnvironmentVariables, entry] }, key: "Name"),
        ["ImagePullSecret"] = Items("Name", (model, item) => model with { ImagePullSecrets = [.. model.ImagePullSecrets, item] }),
        ["JvmFlag"] = Items("Flag", (model, item) => model with { JvmFlags = [.. model.JvmFlags, item] }),
        [nameof(Toleration)] = new([nameof(Toleration.Key)], (model, attribute) => model with
        {
            Tolerations =
            [
                .. model.Tolerations,
                new(attribute.Place)
                {
                    Key = attribute.Text(nameof(Toleration.Key)),
                    Operator = attribute.Enum<TolerationOperator>(nameof(Toleration.Operator)),
                    Value = attribute.AnyText(nameof(Toleration.Value)),
                    Effect = attribute.Enum<TaintEffect>(nameof(Toleration.Effect)),
                    TolerationSeconds = attribute.Long(nameof(Toleration.TolerationSeconds)),
                },
            ],
        }) { IsRepeatable = true },
        ["AcceptFinding"] = new([nameof(AcceptedFinding.Id)], (model, attribute) => model with
        {
            AcceptedFindings =
            [
                .. model.AcceptedFindings,
                new(attribute.Place, attribute.Text(nameof(AcceptedFinding.Id)), attribute.BlankText(nameof(AcceptedFinding.Because))),
            ],
        }) { IsRepeatable = true },
    }.ToDictionary(section => section.Key + AttributeNames.Suffix, section => section.Value with { Name = section.Key }, StringComparer.Ordinal);

    /// <param name="className">The name of the attribute's class.</param>
    public static bool TryGet(string className, out Section section) => ByClass.TryGetValue(className, out section);

    private static Probe Probe(AttributeReader attribute) => new()
    {
        InitialDelaySeconds = attribute.Int(nameof(Model.Probe.InitialDelaySeconds)),
        PeriodSeconds = attribute.Int(nameof(Model.Probe.PeriodSeconds)),
        TimeoutSeconds = attribute.Int(nameof(Model.Probe.TimeoutSeconds)),
        FailureThreshold = attribute.Int(nameof(Model.Probe.FailureThreshold)),
        SuccessThreshold = attribute.Int(nameof(Model.Probe.SuccessThreshold)),
        TerminationGracePeriodSeconds = attribute.Long(nameof(Model.Probe.TerminationGracePeriodSeconds)),
    };

    private static Section Pairs(Func<EnsembleModel, Entry, EnsembleModel> add, string key = "Key") => new([key, "Value"], (model, attribute) =>
        add(model, new(attribute.Place, attribute.Text(key), attribute.AnyText("Value")))) { IsRepeatable = true };

    private static Section Items(string value, Func<EnsembleModel, Item, EnsembleModel> add) => new([value], (model, attribute) =>
        add(model, new(attribute.Place with { Property = value }, attribute.Text(value)))) { IsRepeatable = true };
}
