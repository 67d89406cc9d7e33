using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Reading;
using ZkGen.Shared;

namespace ZkGen.Generator.Tests;

public class MembersTests
{
    [Fact]
    public void ConstantsSayWhatTheServersRunWith()
    {
        var type = Generated.From(Declarations.Tutorial).Compilation.GetTypeByMetadataName("Shop.Platform.TutorialZooKeeper")!;

        Assert.Equal(
            "zk-0.zk-hs.k8s-samples.svc.cluster.local:2181,zk-1.zk-hs.k8s-samples.svc.cluster.local:2181,zk-2.zk-hs.k8s-samples.svc.cluster.local:2181",
            Constant(type, "ConnectionString"));
        Assert.Equal("zk-cs.k8s-samples.svc.cluster.local:2181", Constant(type, "ClientServiceAddress"));
        Assert.Equal(3, Constant(type, "ServerCount"));
        Assert.Equal(2, Constant(type, "QuorumSize"));
        Assert.Equal(1, Constant(type, "ToleratedFailures"));
        Assert.Equal(4000, Constant(type, "MinSessionTimeoutMilliseconds"));
        Assert.Equal(40000, Constant(type, "MaxSessionTimeoutMilliseconds"));
    }

    [Fact]
    public void ValuesAtRunTimeAreThoseOfTheConstants()
    {
        var type = Loaded.Type(Generated.From(Declarations.Tutorial), "Shop.Platform.TutorialZooKeeper");

        Assert.Equal(TimeSpan.FromSeconds(4), type.GetProperty("MinSessionTimeout")!.GetValue(null));
        Assert.Equal(TimeSpan.FromSeconds(40), type.GetProperty("MaxSessionTimeout")!.GetValue(null));
        var addresses = Assert.IsAssignableFrom<IReadOnlyList<string>>(type.GetProperty("ServerAddresses")!.GetValue(null));
        Assert.Equal(((string)type.GetField("ConnectionString")!.GetRawConstantValue()!).Split(','), addresses);
    }

    [Fact]
    public void SessionBoundsAreEffectiveAlsoWhenUnset()
    {
        var type = Generated.From(Declarations.Minimal(sections: "[ZooCfg(TickTime = 3000)]")).Compilation.GetTypeByMetadataName("Ensemble")!;

        // Measured on a real server with tickTime=3000 and neither key: 1000 ms are granted as 6000, 100000 as 60000.
        Assert.Equal(6000, Constant(type, "MinSessionTimeoutMilliseconds"));
        Assert.Equal(60000, Constant(type, "MaxSessionTimeoutMilliseconds"));
    }

    [Theory]
    [InlineData("public const string ConnectionString = \"mine\";")]
    [InlineData("public static string ConnectionString() => \"mine\";")]
    [InlineData("public sealed class ConnectionString { }")]
    public void UsersOwnMemberWins(string member)
    {
        var generated = Generated.From(Declarations.Minimal().Replace("Ensemble { }", $"Ensemble {{ {member} }}"));

        Assert.Empty(generated.Errors);
        Assert.Single(generated.Compilation.GetTypeByMetadataName("Ensemble")!.GetMembers("ConnectionString"));
    }

    [Fact]
    public void InheritedMemberWinsToo()
    {
        var generated = Generated.From(
            Declarations.Minimal().Replace("public static partial class Ensemble { }", "public partial class Ensemble : Base { }"),
            "public class Base { public const int ServerCount = 1; }");

        Assert.Empty(generated.Errors);
        Assert.Empty(generated.Compilation.GetTypeByMetadataName("Ensemble")!.GetMembers("ServerCount"));
    }

    /// <summary>A private member of another assembly's class has a name there, and takes none from those who inherit.</summary>
    [Fact]
    public void MemberInheritedFromAnAssemblyWinsIfItCanBeSeen()
    {
        var library = Generated.From("public class Base { public const int ServerCount = 1; private const int QuorumSize = 1; private static void Use() => System.Console.Write(QuorumSize); }");

        var generated = Generated.From(
            [MetadataReference.CreateFromImage(library.Compilation.EmitToArray())],
            Declarations.Minimal().Replace("public static partial class Ensemble { }", "public partial class Ensemble : Base { }"));

        Assert.Empty(generated.Errors);
        var ensemble = generated.Compilation.GetTypeByMetadataName("Ensemble")!;
        Assert.Empty(ensemble.GetMembers("ServerCount"));
        Assert.Single(ensemble.GetMembers("QuorumSize"));
    }

    [Fact]
    public void ClassMayHaveTheNameOfAMember()
    {
        Assert.Empty(Generated.From(Declarations.Minimal(type: "ConnectionString")).Errors);
    }

    [Theory]
    [InlineData("static partial class Ensemble")]
    [InlineData("sealed partial class Ensemble")]
    [InlineData("abstract partial class Ensemble")]
    [InlineData("internal partial class @event")]
    [InlineData("public partial class Größe")]
    public void ModifiersAndNamesAreTheUsersOwn(string header)
    {
        Assert.Empty(Generated.From(Declarations.Minimal().Replace("public static partial class Ensemble", header)).Errors);
    }

    [Fact]
    public void ContainingTypesOfEachKindAreRepeated()
    {
        var nested = Declarations.Minimal().Replace("using ZkGen;", "").Replace("public static", "public");
        var generated = Generated.From($$"""
            using ZkGen;
            namespace @namespace.Inner;
            partial interface Outermost { partial struct Middle { partial record Record { partial record struct Value { partial class Class {
            {{nested}}
            } } } } }
            """);

        Assert.Empty(generated.Errors);
        Assert.NotNull(generated.Compilation.GetTypeByMetadataName("namespace.Inner.Outermost+Middle+Record+Value+Class+Ensemble")!.GetMembers("ConnectionString").Single());
    }

    [Fact]
    public void NamesThatDifferOnlyInCaseOrInSeparatorsDoNotCollide()
    {
        var generated = Generated.From(
            Declarations.Minimal("Folder = \"a\"", type: "zk", name: "a"),
            Declarations.Minimal("Folder = \"b\"", type: "ZK", name: "b"),
            $"namespace A_B {{ {Nested("c")} }}", $"namespace A.B {{ {Nested("d")} }}");

        Assert.Empty(generated.Errors);
        Assert.Equal(4, generated.Bundles.Length);

        static string Nested(string name) => Declarations.Minimal($"Folder = \"{name}\"", name: name);
    }

    [Fact]
    public void CodeIsCSharp73()
    {
        var declaration = Declarations.Minimal();
        var generated = Generated.From(LanguageVersion.CSharp7_3, declaration, "namespace Shop { " + Declarations.Minimal("Folder = \"b\"", name: "b") + " }");

        Assert.Empty(generated.Errors);
    }

    [Fact]
    public void EveryMemberIsDocumentedAndMarkedAsGenerated()
    {
        var type = Generated.From(Declarations.Minimal()).Compilation.GetTypeByMetadataName("Ensemble")!;

        Assert.All(MemberNames.All, name =>
        {
            var member = type.GetMembers(name).Single();
            Assert.Contains("<summary>", member.GetDocumentationCommentXml(), StringComparison.Ordinal);
            Assert.Equal("ZkGen", member.GetAttributes().Single(a => a.AttributeClass!.Name == "GeneratedCodeAttribute").ConstructorArguments[0].Value);
        });
        Assert.DoesNotContain(type.GetAttributes(), attribute => attribute.AttributeClass!.Name == "GeneratedCodeAttribute");
    }

    [Fact]
    public void RejectedEnsembleKeepsItsMembers()
    {
        var generated = Generated.From(Declarations.Minimal(sections: "[ZooCfg(MinSessionTimeout = 90000)]"));

        Assert.Empty(generated.Errors);
        Assert.Single(generated.Compilation.GetTypeByMetadataName("Ensemble")!.GetMembers("ConnectionString"));
    }

    private static object? Constant(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IFieldSymbol>().Single().ConstantValue;
}
