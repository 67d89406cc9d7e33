using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A request above its limit: the API server refuses the Pod.</summary>
public sealed class ZKG7004RequestAboveLimit() : Rule(
    "ZKG7004",
    RuleSeverity.Error,
    "A request is above its limit",
    "{0} '{1}' is above {2} '{3}', and the API server refuses a Pod that asks for more than it may use; lower the request or raise the limit")
{
    /// <summary>Names of what the code fix gets: the two properties and their amounts, unless one of these is hardly meant.</summary>
    public const string RequestProperty = "RequestProperty";
    public const string LimitProperty = "LimitProperty";
    public const string Request = "Request";
    public const string Limit = "Limit";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var amounts = DeclaredQuantity.All(model).Where(declared => declared.ValidValue is not null).ToList();
        return from request in amounts
               join limit in amounts on request.Resource equals limit.Resource
               where IsRequest(request) && !IsRequest(limit) && request.ValidValue!.Value.CompareTo(limit.ValidValue!.Value) > 0
               select Find(request.Place, request.Property, Shown.Of(request.Text), limit.Property, Shown.Of(limit.Text)) with
               {
                   Related = [limit.Place],
                   Data = ZKG7003SuspiciousQuantity.IsSuspicious(request) || ZKG7003SuspiciousQuantity.IsSuspicious(limit)
                       ? []
                       : [(RequestProperty, request.Property), (Request, request.Text), (LimitProperty, limit.Property), (Limit, limit.Text)],
               };
    }

    private static bool IsRequest(DeclaredQuantity declared) => declared.Property is nameof(Resources.CpuRequest) or nameof(Resources.MemoryRequest);
}
