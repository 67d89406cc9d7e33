using System.Text.Json.Nodes;
using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.PodSecurity;

/// <summary>Each check can fail: one field of the production sample's Pod is changed.</summary>
public class PodSecurityStandardTests
{
    private const string Container = "spec/containers/0/securityContext";
    private const string Pod = "spec/securityContext";

    [Theory]
    [InlineData("windowsHostProcess", Pod + "/windowsOptions", """{"hostProcess":true}""")]
    [InlineData("hostNamespaces", "spec/hostPID", "true")]
    [InlineData("privileged", Container + "/privileged", "true")]
    [InlineData("capabilities_baseline capabilities_restricted", Container + "/capabilities/add", """["SYS_ADMIN"]""")]
    [InlineData("capabilities_restricted", Container + "/capabilities/add", """["CHOWN"]""")]
    [InlineData("hostPathVolumes restrictedVolumes", "spec/volumes/0", """{"name":"config","hostPath":{"path":"/"}}""")]
    [InlineData("hostPorts", "spec/containers/0/ports/0/hostPort", "2181")]
    [InlineData("appArmorProfile", Pod + "/appArmorProfile", """{"type":"Unconfined"}""")]
    [InlineData("appArmorProfile", "metadata/annotations/container.apparmor.security.beta.kubernetes.io~zookeeper", "\"unconfined\"")]
    [InlineData("seLinuxOptions", Pod + "/seLinuxOptions", """{"type":"spc_t"}""")]
    [InlineData("seLinuxOptions", Container + "/seLinuxOptions", """{"role":"sysadm_r"}""")]
    [InlineData("procMount", Container + "/procMount", "\"Unmasked\"")]
    [InlineData("seccompProfile_baseline", Container + "/seccompProfile", """{"type":"Unconfined"}""")]
    [InlineData("sysctls", Pod + "/sysctls", """[{"name":"kernel.msgmax","value":"1"}]""")]
    [InlineData("hostProbesAndHostLifecycle", "spec/containers/0/livenessProbe", """{"tcpSocket":{"host":"127.0.0.1","port":2181}}""")]
    [InlineData("restrictedVolumes", "spec/volumes/1", """{"name":"tmp","nfs":{"server":"a","path":"/"}}""")]
    [InlineData("allowPrivilegeEscalation", Container + "/allowPrivilegeEscalation", "null")]
    [InlineData("allowPrivilegeEscalation capabilities_restricted", Container, "null")]
    [InlineData("runAsNonRoot", Pod + "/runAsNonRoot", "null")]
    [InlineData("runAsNonRoot", Container + "/runAsNonRoot", "false")]
    [InlineData("runAsUser", Pod + "/runAsUser", "0")]
    [InlineData("seccompProfile_restricted", Pod + "/seccompProfile", "null")]
    [InlineData("capabilities_restricted", Container + "/capabilities/drop", """["all"]""")]
    [InlineData("allowPrivilegeEscalation capabilities_restricted", "spec/initContainers", """[{"name":"chown"}]""")]
    public void ChangedFieldViolates(string checks, string path, string value)
    {
        var template = Samples.Production.Template;
        var (parent, last) = (template, "");
        foreach (var step in path.Split('/'))
        {
            parent = last.Length == 0 ? parent : int.TryParse(last, out var index) ? parent[index]! : parent[last]!;
            last = step.Replace('~', '/');
        }

        if (int.TryParse(last, out var item))
            parent[item] = JsonNode.Parse(value);
        else
            parent[last] = JsonNode.Parse(value);

        Assert.Equal(checks.Split(' '), PodSecurityStandard.Violations(template));
    }

    [Fact]
    public void EveryCheckHasAnIdOfItsOwn() => Assert.Distinct(PodSecurityStandard.Restricted.Select(check => check.Id));
}
