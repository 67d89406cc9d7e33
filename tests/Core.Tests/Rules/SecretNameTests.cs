using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>Which names the rule ZKG6005 takes for those of secrets.</summary>
public sealed class SecretNameTests
{
    [Theory]
    [InlineData("PASSWORD")]
    [InlineData("DB_PASSWORD_2")]
    [InlineData("dbpassword")]
    [InlineData("MYSQL_PASSWD")]
    [InlineData("DB_PASS")]
    [InlineData("dbPass")]
    [InlineData("CLIENT_SECRET")]
    [InlineData("clientSecret")]
    [InlineData("AWS_CREDENTIALS")]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("authToken")]
    [InlineData("BEARER")]
    [InlineData("API_KEY")]
    [InlineData("api.key")]
    [InlineData("apikey")]
    [InlineData("PRIVATE_KEY")]
    [InlineData("private-key")]
    public void NameOfASecretIsFound(string name) => Assert.True(IsFound(name));

    [Theory]
    [InlineData("COMPASS")]
    [InlineData("BYPASS_CACHE")]
    [InlineData("PASSIVE")]
    [InlineData("TOKENS")]
    [InlineData("TOKENIZER")]
    [InlineData("KEY")]
    [InlineData("PASSWORD_FILE")]
    [InlineData("passwordPath")]
    [InlineData("SECRET_NAME")]
    [InlineData("token_location")]
    [InlineData("TOKEN_TTL")]
    [InlineData("TOKEN_TTL_SECONDS")]
    [InlineData("DB_PASSWORD_ENABLED")]
    [InlineData("PASS_THROUGH")]
    public void AnotherNameIsNot(string name) => Assert.False(IsFound(name));

    private static bool IsFound(string name) => Review.Of(Models.Good with { EnvironmentVariables = Models.Entries("EnvironmentVariable", (name, "x")) }).Findings.Count > 0;
}
