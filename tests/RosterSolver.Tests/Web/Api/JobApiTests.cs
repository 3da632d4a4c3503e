using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using RosterSolver.Web.Security;

namespace RosterSolver.Tests.Web.Api;

public sealed class JobApiTests
{
    [Fact]
    public async Task A_request_of_the_same_key_is_no_second_job()
    {
        await using var server = await RunningServer.Start();
        using var first = await Submit(server.Client, new { scenario = "six-agent-desk.yaml" }, "monday");
        using var second = await Submit(server.Client, new { scenario = "six-agent-desk.yaml" }, "monday");
        using var other = await Submit(server.Client, new { scenario = "fair-desk.yaml" }, "monday");
        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        var listed = await server.Client.GetFromJsonAsync<JsonElement>("/api/v1/jobs");
        Assert.Equal(1, listed.GetProperty("jobs").GetArrayLength());
    }

    [Fact]
    public async Task A_scenario_with_faults_is_no_job_and_the_problem_has_their_places()
    {
        await using var server = await RunningServer.Start();
        using var answer = await Submit(
            server.Client,
            new { scenario = "mine.yaml", text = "extends: six-agent-desk.yaml\nsolve: { tme: 3s }\n" }
        );
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var fault = problem.GetProperty("faults")[0];
        Assert.Equal((2, 10), (fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task A_full_queue_says_so()
    {
        await using var server = await RunningServer.Start(new() { QueuedJobs = 1 });
        using var first = await Submit(server.Client, new { scenario = "six-agent-desk.yaml" });
        using var second = await Submit(server.Client, new { scenario = "six-agent-desk.yaml" });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("""{"scenario": "six-agent-desk.yaml", "seconds": 0}""")]
    [InlineData("""{"scenario": "six-agent-desk.yaml", "seconds": 99999}""")]
    [InlineData("""{"scenario": "../six-agent-desk.yaml"}""")]
    [InlineData("""{"scenario": "data/bank-calls-1999.csv"}""")]
    [InlineData("""{"scenario": "six-agent-desk.yaml", "kind": "compare"}""")]
    [InlineData("""{"scenario": "six-agent-desk.yaml", "kind": "no-such"}""")]
    [InlineData("""{"kind": "solve"}""")]
    [InlineData("""{"scenario": "six-agent-desk.yaml", "secnds": 5}""")]
    public async Task What_makes_no_sense_is_a_bad_request(string body)
    {
        await using var server = await RunningServer.Start();
        using var answer = await server.Client.PostAsync(
            "/api/v1/jobs",
            new StringContent(body, MediaTypeHeaderValue.Parse("application/json"))
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_job_is_cancelled_and_tried_again_and_another_tenant_sees_none_of_it()
    {
        await using var server = await RunningServer.Start();
        using var planner = server.As(Role.Planner, "acme");
        using var stranger = server.As(Role.Admin, "other");
        using var made = await Submit(planner, new { scenario = "six-agent-desk.yaml" });
        var job = made.Headers.Location!;
        foreach (var path in (string[])["", "/events", "/files/report.html"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{job}{path}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"{job}/cancel", null)).StatusCode);

        Assert.Equal(HttpStatusCode.Conflict, (await planner.PostAsync($"{job}/retry", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await planner.PostAsync($"{job}/cancel", null)).StatusCode);
        Assert.Equal("cancelled", await State(planner, job));
        Assert.Equal(HttpStatusCode.Conflict, (await planner.PostAsync($"{job}/cancel", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await planner.PostAsync($"{job}/retry", null)).StatusCode);
        Assert.Equal("queued", await State(planner, job));
    }

    [Fact]
    public async Task A_solve_is_watched_to_its_end_and_its_files_have_tags()
    {
        await using var server = await RunningServer.Start(workers: 1);
        using var made = await Submit(server.Client, new { scenario = "six-agent-desk.yaml", seconds = 3 });
        var job = made.Headers.Location!;
        var events = await server.Client.GetStringAsync($"{job}/events");
        Assert.Contains("event: progress", events, StringComparison.Ordinal);
        Assert.Contains("event: end", events, StringComparison.Ordinal);
        Assert.Equal("done", await State(server.Client, job));

        using var since = new HttpRequestMessage(HttpMethod.Get, $"{job}/events");
        since.Headers.Add("Last-Event-ID", "1");
        var rest = await (await server.Client.SendAsync(since)).Content.ReadAsStringAsync();
        Assert.DoesNotContain("id: 1\n", rest, StringComparison.Ordinal);

        using var report = await server.Client.GetAsync($"{job}/files/report.html");
        Assert.Contains(
            "sandbox",
            report.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{job}/files/report.html");
        again.Headers.IfNoneMatch.Add(report.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await server.Client.SendAsync(again)).StatusCode);

        var page = await server.Client.GetStringAsync($"/jobs/{job.ToString().Split('/')[^1]}");
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finished_jobs_are_compared_at_once_and_scenarios_by_a_job_of_parts()
    {
        await using var server = await RunningServer.Start(workers: 1);
        using var made = await server.Client.PostAsJsonAsync(
            "/api/v1/comparisons",
            new { scenarios = (string[])["six-agent-desk.yaml", "seven-agent-desk.yaml"], seconds = 2 }
        );
        Assert.Equal(HttpStatusCode.Accepted, made.StatusCode);
        await server.Client.GetStringAsync($"{made.Headers.Location}/events");
        var job = await server.Client.GetFromJsonAsync<JsonElement>(made.Headers.Location!);
        Assert.Equal("done", job.GetProperty("state").GetString());
        var parts = job.GetProperty("parts")
            .EnumerateArray()
            .Select(part => part.GetProperty("id").GetString())
            .ToList();
        Assert.Equal(2, parts.Count);

        using var compared = await server.Client.PostAsJsonAsync("/api/v1/comparisons", new { jobs = parts });
        var text = await compared.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, compared.StatusCode);
        Assert.Contains("seven-agent-desk", text, StringComparison.Ordinal);
        using var unlike = await server.Client.PostAsJsonAsync(
            "/api/v1/comparisons",
            new { jobs = parts.Take(1) }
        );
        Assert.Equal(HttpStatusCode.BadRequest, unlike.StatusCode);
    }

    private static async Task<string?> State(HttpClient client, Uri job) =>
        (await client.GetFromJsonAsync<JsonElement>(job)).GetProperty("state").GetString();

    private static async Task<HttpResponseMessage> Submit(HttpClient client, object asked, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/jobs")
        {
            Content = JsonContent.Create(asked),
        };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }
}
