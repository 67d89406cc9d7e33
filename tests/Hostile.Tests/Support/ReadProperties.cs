namespace ZkGen.Hostile.Tests.Support;

/// <summary>A properties file as an independent reader sees it.</summary>
internal static class ReadProperties
{
    public static IReadOnlyList<(string Key, string Value)> Of(string text) => ZkGen.Core.Tests.Support.JavaProperties.Read(text);
}
