namespace ZkGen.Build.Tests.EndToEnd;

public sealed class VisualBasicTests() : Scenario(Shape.VisualBasic)
{
    [Fact]
    public void Gets_one_coded_message_and_nothing_else()
    {
        OtherLanguage.Gets(Build().Succeeds(), "VB", Project);
        Assert.Empty(Build("-p:NoWarn=ZKGB001").Succeeds().Codes);
        Assert.Empty(Build("-p:ZkGenEnabled=false").Succeeds().Codes);
    }
}
