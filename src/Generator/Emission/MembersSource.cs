using System.Globalization;
using System.Security;
using Microsoft.CodeAnalysis;
using ZkGen.Model;
using ZkGen.Reading;

namespace ZkGen.Generator.Emission;

/// <summary>
/// The members of a declared class. They are there even if the bundle is rejected, so that one mistake does not break the whole application's
/// build; only a type that cannot be extended gets none.
/// </summary>
internal static class MembersSource
{
    public static void Add(SourceProductionContext context, EnsembleDeclaration declaration)
    {
        if (declaration.Model.DeclaredType.Obstacle is not null)
            return;

        var source = new SourceWriter();
        if (declaration.Class.Namespace.Length > 0)
            source.Open($"namespace {declaration.Class.Namespace}");
        foreach (var header in declaration.Class.Headers)
            source.Open(header);

        var taken = new HashSet<string>(declaration.Class.TakenNames, StringComparer.Ordinal);
        foreach (var (name, signature, docs) in Members(new EnsemblePlan(declaration.Model)))
        {
            if (taken.Contains(name))
                continue;

            source.Line($"/// <summary>{SecurityElement.Escape(docs)}</summary>");
            source.Line(SourceWriter.GeneratedCode);
            source.Line($"public {signature}");
        }

        context.AddSource($"{GeneratedName.Of(declaration.Class.MetadataName)}.Members.g.cs", source.ToSourceText());
    }

    private static IEnumerable<(string Name, string Signature, string Docs)> Members(EnsemblePlan plan)
    {
        const string TimeSpan = "global::System.TimeSpan";
        const string ListOfStrings = "global::System.Collections.Generic.IReadOnlyList<string>";
        var addresses = plan.ServerAddresses.Select(SourceWriter.Literal).ToList();
        var ensemble = $"ensemble '{plan.Name}' in namespace '{plan.Namespace}'";

        yield return Text(MemberNames.ConnectionString, string.Join(",", plan.ServerAddresses),
            $"What a ZooKeeper client connects to: host and client port of each server of the {ensemble}.");
        yield return Text(MemberNames.ClientServiceAddress, plan.ClientServiceAddress,
            $"Host and port of the client Service of the {ensemble}: one address for all servers.");
        yield return Number(MemberNames.ServerCount, plan.Servers, "How many servers the ensemble has.");
        yield return Number(MemberNames.QuorumSize, plan.QuorumSize, "How many servers make a majority.");
        yield return Number(MemberNames.ToleratedFailures, plan.ToleratedFailures, "How many servers may fail while the ensemble goes on serving.");
        yield return Number(MemberNames.MinSessionTimeoutMilliseconds, plan.MinSessionTimeout,
            "The shortest session timeout that the servers grant, in milliseconds; who asks for less gets this.");
        yield return Number(MemberNames.MaxSessionTimeoutMilliseconds, plan.MaxSessionTimeout,
            "The longest session timeout that the servers grant, in milliseconds; who asks for more gets this.");
        yield return Duration(MemberNames.MinSessionTimeout, plan.MinSessionTimeout,
            "The shortest session timeout that the servers grant; who asks for less gets this.");
        yield return Duration(MemberNames.MaxSessionTimeout, plan.MaxSessionTimeout,
            "The longest session timeout that the servers grant; who asks for more gets this.");
        yield return (MemberNames.ServerAddresses,
            $"static {ListOfStrings} {MemberNames.ServerAddresses} {{ get; }} = global::System.Array.AsReadOnly(new string[] {{ {string.Join(", ", addresses)} }});",
            "Host and client port of each server, by ordinal.");

        static (string, string, string) Text(string name, string value, string docs) =>
            (name, $"const string {name} = {SourceWriter.Literal(value)};", docs);

        static (string, string, string) Number(string name, int value, string docs) =>
            (name, $"const int {name} = {value.ToString(CultureInfo.InvariantCulture)};", docs);

        static (string, string, string) Duration(string name, int milliseconds, string docs) =>
            (name, $"static {TimeSpan} {name} => {TimeSpan}.FromMilliseconds({milliseconds.ToString(CultureInfo.InvariantCulture)});", docs);
    }
}
