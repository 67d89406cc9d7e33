using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Core.Tests.Settings;

/// <summary>What each entry of the catalogue must be, whatever it says.</summary>
public class SettingCatalogueTests
{
    public static TheoryData<string> Keys => [.. SettingCatalogue.All.Select(setting => setting.Key)];

    [Fact]
    public void AKeyAndAPropertyStandOnce()
    {
        Assert.Equal(SettingCatalogue.All.Length, SettingCatalogue.All.Select(setting => setting.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            typeof(ZooCfg).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order(StringComparer.Ordinal),
            SettingCatalogue.All.Select(setting => setting.Property?.Name).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void WhatTheServerTakesByItselfIsAValueThatItTakes(string key)
    {
        var setting = SettingCatalogue.All.Single(each => each.Key == key);
        var objections =
            from version in ZooKeeperReleases.Branches.Select(branch => branch.Last)
            where setting.Versions.Contains(version)
            let text = setting.Default.In(version)
            where text.Length > 0 && !IsInWords(text) && setting.Value.Check(text, version) is not null
            select $"{text} in {version}";

        Assert.Empty(objections);

        // "2 ticks", or another setting's value.
        static bool IsInWords(string text) => text.Contains(' ', StringComparison.Ordinal) || SettingCatalogue.Find(text) is not null;
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void VersionsAscend(string key)
    {
        var versions = SettingCatalogue.All.Single(each => each.Key == key).Versions;

        Assert.Equal(versions.Since.Order(), versions.Since);
        Assert.True(versions.Until is not { } until || until.CompareTo(versions.Since[^1]) > 0);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void OneSentenceSaysWhatItIsFor(string key) => Assert.Matches(@"^[A-Z].*[^.]\.$", SettingCatalogue.All.Single(each => each.Key == key).Meaning);
}
