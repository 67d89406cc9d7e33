using System.Collections.Immutable;

namespace ZkGen.Rules;

/// <summary>Every rule: the one place where a new one is entered.</summary>
public static class RuleCatalogue
{
    // Those that are asked for more than the findings in one model.
    internal static readonly ZKG9002SectionWithoutEnsemble SectionWithoutEnsemble = new();
    internal static readonly ZKG9004UnreadableValue UnreadableValue = new();
    internal static readonly ZKG9008AcceptsNothing AcceptsNothing = new();

    // Those that look at an application's code.
    public static readonly ZKG2029ClientSessionTimeoutOutOfBounds ClientSessionTimeoutOutOfBounds = new();
    public static readonly ZKG2030ClientConnectsElsewhere ClientConnectsElsewhere = new();

    public static ImmutableArray<Rule> All { get; } =
    [
        new ZKG1001EvenVoterCount(),
        new ZKG1002ServerCountOutOfRange(),
        new ZKG1003VersionOutsideImageKind(),
        new ZKG1004UnknownVersion(),
        new ZKG1005EndOfLifeVersion(),
        new ZKG1006SingleServer(),
        new ZKG1007LargeEnsemble(),
        new ZKG1008ServerIdTooLargeForTtl(),
        new ZKG1009ImageVersionMismatch(),
        new ZKG1010FloatingImageTag(),
        new ZKG1011ImageOutsideKind(),
        new ZKG1012MalformedImageName(),
        new ZKG1013VersionKeepsOldAddresses(),
        new ZKG1014ClusterDomainWithService(),
        new ZKG2001MinSessionTimeoutAboveMax(),
        new ZKG2002RefusedValue(),
        new ZKG2003FatalValue(),
        new ZKG2004IgnoredValue(),
        new ZKG2005UnknownSetting(),
        new ZKG2006SettingNotInVersion(),
        new ZKG2007HierarchicalQuorum(),
        new ZKG2008SettingHasProperty(),
        new ZKG2009ReservedSetting(),
        new ZKG2010ContradictorySettings(),
        new ZKG2011SettingOutsideImageKind(),
        new ZKG2012PortOutOfRange(),
        new ZKG2013PortUsedTwice(),
        new ZKG2014ShortSyncLimit(),
        new ZKG2015LongLimit(),
        new ZKG2016InitLimitBelowSyncLimit(),
        new ZKG2018MinSessionTimeoutBelowTwoTicks(),
        new ZKG2019MaxSessionTimeoutAboveTwentyTicks(),
        ClientSessionTimeoutOutOfBounds,
        ClientConnectsElsewhere,
        new ZKG3001ProbeMissing(),
        new ZKG3002StartBudgetTooShort(),
        new ZKG3003LivenessBudgetTooShort(),
        new ZKG3004LivenessBeforeReadiness(),
        new ZKG3005ProbeTimeoutTooShort(),
        new ZKG3006ProbeTimeoutAbovePeriod(),
        new ZKG3007ProbeZero(),
        new ZKG3008ProbeCommandNotWhitelisted(),
        new ZKG3009ConnectionCapBesideProbes(),
        new ZKG3010QuorumReadinessInOrder(),
        new ZKG3011WeakReadiness(),
        new ZKG3012TerminationGraceTooShort(),
        new ZKG4001DataOutsideVolume(),
        new ZKG5001PodDisruptionBudgetMissing(),
        new ZKG5002PodDisruptionBudgetBreaksQuorum(),
        new ZKG5003PodDisruptionBudgetBlocksDrains(),
        new ZKG5004AntiAffinityMissing(),
        new ZKG5005NodeSelectorPinsServers(),
        new ZKG5006TooFewDomains(),
        new ZKG5007ContradictoryToleration(),
        new ZKG6001RootUserRefused(),
        new ZKG6002RunsAsRoot(),
        new ZKG6003RootGroup(),
        new ZKG6004VolumeWithoutGroup(),
        new ZKG6005SecretInDeclaration(),
        new ZKG6006AdminServerOpen(),
        new ZKG6007CostlyCommands(),
        new ZKG6008AccessChecksOff(),
        new ZKG6009TlsStoreUnusable(),
        new ZKG6010CertificatesAreNotReloaded(),
        new ZKG6011PrivilegedPort(),
        new ZKG7001MalformedJvmFlag(),
        new ZKG7002MalformedQuantity(),
        new ZKG7003SuspiciousQuantity(),
        new ZKG7004RequestAboveLimit(),
        new ZKG7005NonCanonicalQuantity(),
        new ZKG7006RequestMissing(),
        new ZKG7007MemoryLimitMissing(),
        new ZKG7008MalformedHeap(),
        new ZKG7009HeapMissing(),
        new ZKG7010HeapAboveLimit(),
        new ZKG7011LittleMemoryBesideHeap(),
        new ZKG7012HeapAboveRequest(),
        new ZKG7013JvmFlagSizesHeap(),
        new ZKG7014JvmFlagUndoesBundle(),
        new ZKG7015JvmFlagIsSetting(),
        new ZKG7016ContradictoryJvmFlags(),
        new ZKG7017RepeatedJvmFlag(),
        new ZKG7018ReservedEnvironmentVariable(),
        new ZKG9001NotExtensible(),
        SectionWithoutEnsemble,
        new ZKG9003MissingValue(),
        UnreadableValue,
        new ZKG9005MalformedName(),
        new ZKG9006UnsafeFolder(),
        new ZKG9007DuplicateEnsemble(),
        AcceptsNothing,
        new ZKG9009RepeatedKey(),
        new ZKG9010NotInKubernetesVersion(),
        new ZKG9011NoTargets(),
        new ZKG9012NumberOutOfRange(),
        new ZKG9013ValueWithoutEffect(),
        new ZKG9014SharedObjectName(),
        new ZKG9015NestedFolder(),
        new ZKG9016ReservedKubernetesKey(),
        new ZKG9017ObjectTooLarge(),
    ];

    private static readonly ImmutableDictionary<string, Rule> ById = All.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static Rule Get(string id) => ById[id];

    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
