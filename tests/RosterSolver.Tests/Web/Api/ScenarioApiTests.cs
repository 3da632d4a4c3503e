using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using RosterSolver.Web;
using RosterSolver.Web.Security;

namespace RosterSolver.Tests.Web.Api;

public sealed class ScenarioApiTests
{
    [Fact]
    public async Task A_file_is_written_read_replaced_and_removed_by_its_tag()
    {
        await using var server = await RunningServer.Start();
        using var created = await Put(server, "own.yaml", "scenario: one");
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        using var blind = await Put(server, "own.yaml", "scenario: two");
        Assert.Equal((HttpStatusCode)428, blind.StatusCode);
        using var stale = await Put(server, "own.yaml", "scenario: two", "\"stale\"");
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        using var replaced = await Put(server, "own.yaml", "scenario: two", created.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.OK, replaced.StatusCode);

        using var read = await server.Client.GetAsync("/api/v1/scenarios/own.yaml");
        Assert.Equal("scenario: two", await read.Content.ReadAsStringAsync());
        Assert.Equal(replaced.Headers.ETag, read.Headers.ETag);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/scenarios/own.yaml");
        again.Headers.IfNoneMatch.Add(read.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await server.Client.SendAsync(again)).StatusCode);

        using var remove = new HttpRequestMessage(HttpMethod.Delete, "/api/v1/scenarios/own.yaml");
        remove.Headers.IfMatch.Add(read.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NoContent, (await server.Client.SendAsync(remove)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await server.Client.GetAsync("/api/v1/scenarios/own.yaml")).StatusCode
        );
    }

    [Theory]
    [InlineData("..%2F..%2Fkeys.json")]
    [InlineData("%2Fetc%2Fpasswd")]
    [InlineData("data%2F..%2F..%2F..%2Fkeys.json")]
    [InlineData("..%5C..%5Ckeys.json")]
    [InlineData("x.yaml%00.csv")]
    [InlineData(".keys.json")]
    [InlineData("x.exe")]
    public async Task No_name_leads_out_of_the_folder(string name)
    {
        await using var server = await RunningServer.Start(keys: ring =>
            ring.Add("a", Role.Viewer, "", DateTimeOffset.UnixEpoch)
        );
        using var planner = server.As(Role.Planner);
        using var read = await planner.GetAsync($"/api/v1/scenarios/{name}");
        Assert.Contains(
            read.StatusCode,
            (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]
        );
        using var written = await planner.PutAsync($"/api/v1/scenarios/{name}", new StringContent("x"));
        Assert.Equal(HttpStatusCode.BadRequest, written.StatusCode);
        Assert.DoesNotContain(Directory.EnumerateFiles(server.Data), file => new FileInfo(file).Length == 1);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_with_the_limit()
    {
        await using var server = await RunningServer.Start(new() { BodyBytes = 1000 });
        using var answer = await Put(server, "own.yaml", new string('x', 1001));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Faults_have_places_and_suggestions()
    {
        await using var server = await RunningServer.Start();
        var found = await server.Validate("extends: six-agent-desk.yaml\nhrizon: { weeks: 2 }\n");
        var fault = found.GetProperty("faults")[0];
        Assert.False(found.GetProperty("valid").GetBoolean());
        Assert.Equal((2, 1), (fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32()));
        Assert.Equal("test.yaml", fault.GetProperty("file").GetString());
        Assert.Equal("horizon", fault.GetProperty("suggestion").GetString());
    }

    [Fact]
    public async Task A_sound_text_says_what_it_plans()
    {
        await using var server = await RunningServer.Start();
        var found = await server.Validate("extends: six-agent-desk.yaml\nscenario: mine\n");
        Assert.True(found.GetProperty("valid").GetBoolean());
        Assert.Equal("mine", found.GetProperty("scenario").GetProperty("name").GetString());
        Assert.Equal(6, found.GetProperty("scenario").GetProperty("agents").GetInt32());
    }

    [Theory]
    [InlineData("agents", "agents:\n  - { group: many, count: 11, contract: full-time }\n", "17 agents")]
    [InlineData("days", "horizon: { weeks: 3 }\n", "21 days")]
    [InlineData("seconds", "solve: { time: 31s }\n", "a search of 31 s")]
    public async Task Limits_are_told_where_they_are_exceeded(string limit, string change, string what)
    {
        await using var server = await RunningServer.Start(
            new()
            {
                Agents = 16,
                Days = 20,
                SolveSeconds = 30,
            }
        );
        var found = await server.Validate($"extends: six-agent-desk.yaml\n{change}");
        var fault = found.GetProperty("faults")[0];
        Assert.Equal(what, fault.GetProperty("what").GetString());
        Assert.Contains(
            "on this server",
            fault.GetProperty("expected").GetString(),
            StringComparison.Ordinal
        );
        Assert.True(fault.GetProperty("line").GetInt32() == 2 || limit == "agents");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"text\": 3}")]
    [InlineData("[]")]
    [InlineData("{\"text\": null}")]
    [InlineData("{\"file\": \"../x.yaml\", \"text\": \"\"}")]
    [InlineData("")]
    public async Task What_is_no_request_gets_a_problem_and_no_trace_of_ours(string body)
    {
        await using var server = await RunningServer.Start();
        using var answer = await server.Client.PostAsync(
            "/api/v1/validate",
            new StringContent(body, MediaTypeHeaderValue.Parse("application/json"))
        );
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_names_every_endpoint()
    {
        await using var server = await RunningServer.Start();
        var described = await server.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var paths = described.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        foreach (
            var path in (string[])
                [
                    "/api/v1/scenarios",
                    "/api/v1/scenarios/{name}",
                    "/api/v1/validate",
                    "/api/v1/jobs",
                    "/api/v1/jobs/{id}",
                    "/api/v1/jobs/{id}/events",
                    "/api/v1/jobs/{id}/cancel",
                    "/api/v1/jobs/{id}/retry",
                    "/api/v1/jobs/{id}/files/{name}",
                    "/api/v1/comparisons",
                    "/api/v1/audit",
                ]
        )
            Assert.Contains(path, paths);
        Assert.All(paths, path => Assert.StartsWith("/api/v1/", path, StringComparison.Ordinal));
    }

    private static async Task<HttpResponseMessage> Put(
        RunningServer server,
        string name,
        string text,
        string? replaces = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/scenarios/{name}")
        {
            Content = new StringContent(text),
        };
        if (replaces is not null)
            request.Headers.IfMatch.Add(new(replaces));
        return await server.Client.SendAsync(request);
    }
}
