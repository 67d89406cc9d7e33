using System.Reflection;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

/// <summary>What runs along an incremental pipeline must be a value, whatever sections are added to the model later.</summary>
public sealed class RecordEqualityTests
{
    private static readonly string[] Rooms = ["ZkGen.Model", "ZkGen.Rules", "ZkGen.Rendering"];

    private static readonly Type[] Records =
    [
        .. typeof(EnsembleModel).Assembly.GetExportedTypes().Where(type =>
            Rooms.Contains(type.Namespace) && RecordFactory.IsRecord(type) && type is { IsAbstract: false, IsGenericType: false }),
    ];

    public static TheoryData<Type> AllRecords => [.. Records];

    [Fact]
    public void TheSectionsOfTheModelAreAmongThem() =>
        Assert.Superset(
            typeof(EnsembleModel).GetProperties().Select(section => section.PropertyType).Where(type => type.Namespace == "ZkGen.Model" && !type.IsGenericType).ToHashSet(),
            Records.Append(typeof(EnsembleModel)).ToHashSet());

    /// <summary>By name, so that the finding of records by reflection is itself held to something.</summary>
    [Theory]
    [InlineData(typeof(Pod)), InlineData(typeof(Entry)), InlineData(typeof(Item)), InlineData(typeof(Toleration)), InlineData(typeof(AcceptedFinding))]
    [InlineData(typeof(KubernetesVersion)), InlineData(typeof(ZooKeeperVersion)), InlineData(typeof(Place)), InlineData(typeof(UnreadableValue)), InlineData(typeof(EnsembleIdentity))]
    public void WhatStandsInASectionOrInAListIsAmongThem(Type record) => Assert.Contains(record, Records);

    [Fact]
    public void WhatAListOfTheModelHoldsIsAmongThem() => Assert.Empty(
        typeof(EnsembleModel).GetProperties().Where(part => part.PropertyType.Name == "EquatableArray`1").Select(part => part.PropertyType.GenericTypeArguments[0]).Except(Records));

    [Theory]
    [MemberData(nameof(AllRecords))]
    public void EqualPartsMakeEqualRecords(Type record)
    {
        var (one, other) = (RecordFactory.Make(record, 1), RecordFactory.Make(record, 1));

        Assert.NotSame(one, other);
        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(AllRecords))]
    public void EveryPartCounts(Type record)
    {
        var parts = RecordFactory.Parts(record).ToList();
        Assert.NotEmpty(parts);
        foreach (var part in parts)
        {
            var others = RecordFactory.Others(part, 1).ToList();
            Assert.NotEmpty(others);
            foreach (var other in others)
            {
                var changed = RecordFactory.Make(record, 1);
                part.SetValue(changed, other);
                Assert.False(RecordFactory.Make(record, 1).Equals(changed), $"{part.Name} does not count");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllRecords))]
    public void NoRecordCanBeInherited(Type record) => Assert.True(record.IsSealed);

    [Theory]
    [MemberData(nameof(AllRecords))]
    public void NoPartIsAListThatComparesByReference(Type record) =>
        Assert.DoesNotContain(
            record.GetProperties(BindingFlags.Instance | BindingFlags.Public),
            part => part.GetMethod!.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) && !IsValue(part.PropertyType));

    private static bool IsValue(Type type) =>
        type == typeof(string) || type.IsValueType || RecordFactory.IsRecord(type);
}
