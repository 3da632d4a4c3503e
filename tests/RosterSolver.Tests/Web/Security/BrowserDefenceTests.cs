using System.Net;
using System.Net.Http.Json;
using RosterSolver.Web;
using RosterSolver.Web.Security;

namespace RosterSolver.Tests.Web.Security;

/// <summary>What keeps other sites, other names and other addresses out.</summary>
public sealed class BrowserDefenceTests
{
    [Fact]
    public void Beyond_the_loopback_it_does_not_start_without_keys()
    {
        var data = Directory.CreateTempSubdirectory("roster-web-").FullName;
        var settings = new ServerSettings("http://0.0.0.0:0", data) { Workers = 0 };
        Assert.Contains("roster keys add", settings.Objection, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Server.Build(settings));
        new Keyring(data).Add("acme", Role.Viewer, "", DateTimeOffset.UnixEpoch);
        Assert.Null(settings.Objection);
    }

    [Theory]
    [InlineData("http://127.0.0.1:80", true)]
    [InlineData("http://localhost:80", true)]
    [InlineData("http://[::1]:80", true)]
    [InlineData("http://0.0.0.0:80", false)]
    [InlineData("http://[::]:80", false)]
    [InlineData("http://10.1.2.3:80", false)]
    [InlineData("http://localhost.example.com:80", false)]
    public void Knows_the_loopback(string address, bool isLoopback) =>
        Assert.Equal(isLoopback, new ServerSettings(address, "data").IsLoopback);

    [Theory]
    [InlineData("evil.example.com", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example.com", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task On_the_loopback_it_answers_to_its_own_names_alone(string host, HttpStatusCode expected)
    {
        await using var server = await RunningServer.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/scenarios");
        request.Headers.Host = host;
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example.com")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_changes_nothing_even_where_no_key_is_asked_for(string header, string value)
    {
        await using var server = await RunningServer.Start();
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/v1/scenarios/evil.yaml")
        {
            Content = new StringContent("scenario: evil"),
        };
        request.Headers.Add(header, value);
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var missing = await server.Client.GetAsync("/api/v1/scenarios/evil.yaml");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Theory]
    [InlineData("/scenarios")]
    [InlineData("/edit?file=six-agent-desk.yaml")]
    [InlineData("/no-such-page")]
    [InlineData("/api/v1/scenarios")]
    [InlineData("/assets/pages.js")]
    public async Task Every_answer_says_what_browsers_must_refuse(string path)
    {
        await using var server = await RunningServer.Start();
        using var answer = await server.Client.GetAsync(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith(
            "default-src 'none'; script-src 'self'; style-src 'self'",
            policy,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/scenarios")]
    [InlineData("/edit?file=six-agent-desk.yaml")]
    [InlineData("/jobs")]
    [InlineData("/compare")]
    public async Task No_page_has_script_or_style_written_into_it(string path)
    {
        await using var server = await RunningServer.Start();
        var page = await server.Client.GetStringAsync(path);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<script src=\"/assets/pages.js\" defer></script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_is_text_on_every_page()
    {
        await using var server = await RunningServer.Start();
        const string text = "scenario: <script>alert(1)</script></textarea><img src=x onerror=alert(1)>\n";
        using var put = await server.Client.PutAsync("/api/v1/scenarios/evil.yaml", new StringContent(text));
        Assert.Equal(HttpStatusCode.Created, put.StatusCode);
        var page = await server.Client.GetStringAsync("/edit?file=evil.yaml");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        await using var server = await RunningServer.Start(new() { RequestsPerSecond = 5 });
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(_ => server.Client.GetAsync("/api/v1/scenarios"))
        );
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.Contains(answers, answer => answer.IsSuccessStatusCode);
        Assert.NotNull(refused[0].Headers.RetryAfter);
        Assert.Equal("application/problem+json", refused[0].Content.Headers.ContentType?.MediaType);
    }
}
