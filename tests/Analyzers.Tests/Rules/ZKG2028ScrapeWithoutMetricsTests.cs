using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2028ScrapeWithoutMetricsTests
{
    private const string Scrape = "[Annotation(\"prometheus.io/scrape\", \"true\")]";
    private const string Provider = "[ZooCfgSetting(\"metricsProvider.className\", \"org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider\")]";

    [Theory]
    [InlineData("[Annotation(\"prometheus.io/scrape\", {|ZKG2028:\"true\"|})]")]
    [InlineData("[Annotation(\"prometheus.io/scrape\", {|ZKG2028:\"true\"|})] [Annotation(\"prometheus.io/port\", \"7000\")]")]
    [InlineData(Scrape + Provider + "[Annotation(\"prometheus.io/port\", {|ZKG2028:\"9090\"|})]")]
    [InlineData(Scrape + Provider + "[ZooCfgSetting(\"metricsProvider.httpPort\", \"9141\")] [Annotation(\"prometheus.io/port\", {|ZKG2028:\"7000\"|})]")]
    [InlineData(Scrape + Provider + "[Annotation(\"prometheus.io/port\", {|ZKG2028:\"metrics\"|})]")]
    public Task PlaceWhereNobodyAnswersIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[Annotation(\"prometheus.io/scrape\", \"false\")]")]
    [InlineData("[Annotation(\"prometheus.io/port\", \"9090\")]")]
    [InlineData(Scrape + Provider)]
    [InlineData(Scrape + Provider + "[Annotation(\"prometheus.io/port\", \"7000\")]")]
    [InlineData(Scrape + Provider + "[ZooCfgSetting(\"metricsProvider.httpPort\", \"9141\")] [Annotation(\"prometheus.io/port\", \"9141\")]")]
    [InlineData(Scrape + "[ZooCfgSetting(\"metricsProvider.className\", \"shop.Metrics\")] [Annotation(\"prometheus.io/port\", \"9090\")]")]
    [InlineData(Scrape + "[Annotation(\"prometheus.io/port\", \"9404\")] [JvmFlag(\"-javaagent:/agent/jmx.jar=9404:/agent/jmx.yaml\")]")]
    public Task OthersAreNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfgSetting(\"metricsProvider.className\", )]")]
    [InlineData("[ZooCfgSettin(\"metricsProvider.className\", \"shop.Metrics\")]")]
    [InlineData("[JvmFlag(undefined)]")]
    public Task WhatCannotBeKnownIsNot(string section) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: Scrape + section));

    [Theory]
    [InlineData(
        "[Annotation(\"prometheus.io/scrape\", {|#0:\"true\"|})]",
        "'prometheus.io/scrape' sends Prometheus to these Pods, and nobody answers there, because metricsProvider.className is not set; set it to org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider")]
    [InlineData(
        Scrape + Provider + "[Annotation(\"prometheus.io/port\", {|#0:\"9090\"|})]",
        "'prometheus.io/port' sends Prometheus to these Pods, and metrics are on port 7000; write that, or set metricsProvider.httpPort")]
    public Task MessageSaysWhere(string sections, string message) => Verify.MessageAsync(Declarations.Minimal(sections: sections), "ZKG2028", message);
}
