namespace ZkGen.Build;

/// <summary>The ids of what the build says; each has a page below <see cref="PageOf"/>. A number, once used, is never used again.</summary>
internal static class Codes
{
    // 001, 008 and 010 are said by ZkGen.targets, where they are known before a task is loaded.
    public const string Rejected = "ZKGB002";
    public const string ForeignFile = "ZKGB003";
    public const string UnsafePath = "ZKGB004";
    public const string SharedFolder = "ZKGB005";
    public const string CannotWrite = "ZKGB006";
    public const string UnreadableAssembly = "ZKGB007";
    public const string NoEnsemble = "ZKGB009";
    public const string CheckedInDiffers = "ZKGB011";
    public const string CheckedInUnknown = "ZKGB012";
    public const string NoCheckedInPath = "ZKGB013";
    public const string CheckedInPathTaken = "ZKGB014";
    public const string NoCarrier = "ZKGB015";

    public static string PageOf(string code) => $"https://github.com/zkgen/zkgen/blob/main/docs/rules/{code}.md";
}
