using System.Net;
using System.Text.RegularExpressions;
using RosterSolver.Web.Security;

namespace RosterSolver.Tests.Web.Security;

/// <summary>A browser that signs in with a key, as far as HTTP shows it.</summary>
public sealed partial class SessionTests
{
    [Fact]
    public async Task A_page_leads_to_where_one_signs_in_and_the_key_leads_back()
    {
        var key = "";
        await using var server = await RunningServer.Start(keys: ring =>
            key = Added(ring, Role.Planner).Text
        );
        using var browser = Browser(server, out var cookies);
        using var first = await browser.GetAsync("/jobs");
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal("/sign-in?back=%2Fjobs", first.Headers.Location?.PathAndQuery);

        using var signed = await SignIn(browser, key, "/jobs");
        Assert.Equal("/jobs", signed.Headers.Location?.ToString());
        var session = cookies.GetAllCookies().Single(cookie => cookie.Name == "roster-session");
        Assert.True(session.HttpOnly);
        var header = signed
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("roster-session", StringComparison.Ordinal));
        Assert.Contains("samesite=strict", header, StringComparison.OrdinalIgnoreCase);
        using var page = await browser.GetAsync("/jobs");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_when_its_key_is_revoked()
    {
        var (id, text) = ("", "");
        await using var server = await RunningServer.Start(keys: ring =>
        {
            var (kept, made) = Added(ring, Role.Planner);
            (id, text) = (kept.Id, made);
            Added(ring, Role.Viewer);
        });
        using var browser = Browser(server, out _);
        using var signed = await SignIn(browser, text, "/jobs");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/scenarios")).StatusCode);
        server.Keys.Revoke(id);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/scenarios")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_key_opens_nothing_and_guessing_is_slow()
    {
        await using var server = await RunningServer.Start(
            new() { SignInsPerMinute = 3 },
            keys: ring => Added(ring, Role.Planner)
        );
        using var browser = Browser(server, out var cookies);
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var answer = await SignIn(browser, $"roster_00000000_{new string('0', 64)}", "/jobs");
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, statuses[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.DoesNotContain(cookies.GetAllCookies(), cookie => cookie.Name == "roster-session");
    }

    [Theory]
    [InlineData("https://evil.example.com/")]
    [InlineData("//evil.example.com/")]
    [InlineData("/\\evil.example.com/")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_leads_to_no_other_site(string back)
    {
        var key = "";
        await using var server = await RunningServer.Start(keys: ring =>
            key = Added(ring, Role.Planner).Text
        );
        using var browser = Browser(server, out _);
        using var signed = await SignIn(browser, key, back);
        Assert.Equal("/scenarios", signed.Headers.Location?.ToString());
    }

    private static (ApiKey Kept, string Text) Added(Keyring ring, Role role) =>
        ring.Add("acme", role, "", DateTimeOffset.UnixEpoch);

    private static HttpClient Browser(RunningServer server, out CookieContainer cookies)
    {
        cookies = new CookieContainer();
        return new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        {
            BaseAddress = server.Address,
        };
    }

    private static async Task<HttpResponseMessage> SignIn(HttpClient browser, string key, string back)
    {
        var page = await browser.GetStringAsync("/sign-in");
        var token = Token().Match(page).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([
            new("__RequestVerificationToken", token),
            new("key", key),
            new("back", back),
        ]);
        return await browser.PostAsync("/sign-in", form);
    }

    [GeneratedRegex(
        "__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();
}
