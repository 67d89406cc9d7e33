using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ZkGen.Collections;

namespace ZkGen.Core.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Fact]
    public void EqualItemsMakeEqualArrays()
    {
        EquatableArray<string> one = ["a", "b"];
        EquatableArray<string> other = new List<string> { new('a', 1), new('b', 1) }.ToEquatableArray();

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void ArraysAreEqualExactlyIfTheirItemsAre() => Prop.ForAll<int[], int[]>((left, right) =>
    {
        var (one, other) = (left.ToEquatableArray(), right.ToEquatableArray());
        Assert.Equal(left.SequenceEqual(right), one == other);
        Assert.Equal(left.SequenceEqual(right), !(one != other));
        Assert.Equal(left.ToEquatableArray().GetHashCode(), one.GetHashCode());
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(new[] { "a", "b" }, new[] { "b", "a" })]
    [InlineData(new[] { "a" }, new[] { "a", "a" })]
    [InlineData(new[] { "a", "b" }, new[] { "ab" })]
    [InlineData(new string[0], new[] { "" })]
    public void OrderAndCountMatter(string[] left, string[] right) => Assert.NotEqual(left.ToEquatableArray(), right.ToEquatableArray());

    [Fact]
    public void TheDefaultIsEmpty()
    {
        EquatableArray<string> none = default;
        EquatableArray<string> empty = [];
        var ofDefault = new EquatableArray<string>(default(ImmutableArray<string>));

        Assert.Empty(none);
        Assert.Equal(empty, none);
        Assert.Equal(empty, ofDefault);
        Assert.Equal(empty.GetHashCode(), none.GetHashCode());
        foreach (var item in none)
            Assert.Fail(item);
    }

    [Fact]
    public void SomethingElseIsNotEqual() => Assert.False(new EquatableArray<string>(["a"]).Equals((object)ImmutableArray.Create("a")));

    [Fact]
    public void ItemsAreReachedByIndexAndInOrder()
    {
        EquatableArray<string> items = ["a", "b", "c"];

        Assert.Equal(3, items.Count);
        Assert.Equal("b", items[1]);
        Assert.Equal(["a", "b", "c"], items.AsEnumerable());
    }
}
