namespace ZkGen.Build.Tests.EndToEnd;

public sealed class FSharpTests() : Scenario(Shape.FSharp)
{
    [Fact]
    public void Gets_one_coded_message_and_nothing_else() => OtherLanguage.Gets(Build().Succeeds(), "F#", Project);
}
