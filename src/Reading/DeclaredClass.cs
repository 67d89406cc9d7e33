using ZkGen.Collections;

namespace ZkGen.Reading;

/// <summary>What a part of the declared class repeats so that members can be added to it.</summary>
/// <param name="MetadataName">Its full name, with <c>+</c> before a nested type.</param>
/// <param name="Namespace">Its namespace, with escaped keywords; empty for the global one.</param>
/// <param name="Headers"><c>partial class Name</c> of each type, the outermost first.</param>
/// <param name="TakenNames">Those of the generated members' names that the class, or one that it inherits from, already uses.</param>
public sealed record DeclaredClass(string MetadataName, string Namespace, EquatableArray<string> Headers, EquatableArray<string> TakenNames);
