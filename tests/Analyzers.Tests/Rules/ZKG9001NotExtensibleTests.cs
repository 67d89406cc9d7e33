using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9001NotExtensibleTests
{
    [Theory]
    [InlineData("public partial record {|ZKG9001:Ensemble|}")]
    [InlineData("public partial class {|ZKG9001:Ensemble|}<T>")]
    [InlineData("file partial class {|ZKG9001:Ensemble|}")]
    [InlineData("public static class {|ZKG9001:Ensemble|}")]
    public Task TypeThatCannotBeExtendedIsFoundAtItsName(string type) =>
        Verify.FindingsAsync(Declarations.Minimal().Replace("public static partial class Ensemble", type));

    [Theory]
    [InlineData("public class Outer")]
    [InlineData("public partial class Outer<T>")]
    [InlineData("file partial class Outer")]
    public Task ContainingTypeCountsToo(string outer) => Verify.FindingsAsync(
        $"using ZkGen; {outer} {{ {Declarations.Minimal(type: "{|ZKG9001:Ensemble|}").Replace("using ZkGen;", "")} }}");

    [Fact]
    public Task NestedInPartialTypesIsFine() => Verify.FindingsAsync(
        $"using ZkGen; partial struct Outer {{ {Declarations.Minimal().Replace("using ZkGen;", "")} }}");

    [Fact]
    public Task MessageSaysWhy() => Verify.MessageAsync(
        "namespace Shop { " + Declarations.Minimal(type: "{|#0:Ensemble|}").Replace("partial ", "") + " }",
        "ZKG9001",
        "'Shop.Ensemble' cannot declare an ensemble, because it is not partial; declare it on a partial class that is neither generic nor file-local, inside partial types only");
}
