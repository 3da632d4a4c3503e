using System.Net.Http.Json;
using RosterSolver.Web.Security;

namespace RosterSolver.Tests.Web.Security;

public sealed class AuditTrailTests
{
    [Fact]
    public async Task Changes_and_refusals_are_written_down_and_validations_are_not()
    {
        await using var server = await RunningServer.Start();
        using var viewer = server.As(Role.Viewer, "acme");
        using var planner = server.As(Role.Planner, "acme");
        using var admin = server.As(Role.Admin, "acme");
        using var other = server.As(Role.Admin, "other");
        await planner.PutAsync("/api/v1/scenarios/own.yaml", new StringContent("scenario: own"));
        await viewer.DeleteAsync("/api/v1/scenarios/own.yaml");
        await planner.PostAsJsonAsync("/api/v1/validate", new { text = "scenario: x" });
        await viewer.GetAsync("/api/v1/scenarios");

        var lines = await admin.GetFromJsonAsync<List<AuditLine>>("/api/v1/audit");
        Assert.Equal([("DELETE", 403), ("PUT", 201)], lines!.Select(line => (line.Method, line.Status)));
        Assert.All(lines!, line => Assert.Equal("/api/v1/scenarios/own.yaml", line.Path));
        Assert.Empty((await other.GetFromJsonAsync<List<AuditLine>>("/api/v1/audit"))!);
    }

    [Fact]
    public async Task No_key_stands_in_any_file_of_the_server()
    {
        await using var server = await RunningServer.Start();
        var text = server.Keys.Add("acme", Role.Planner, "", DateTimeOffset.UnixEpoch).Text;
        using var client = server.ClientOf(text);
        using var wrong = server.ClientOf(text + "0");
        await client.PutAsync("/api/v1/scenarios/own.yaml", new StringContent("scenario: own"));
        await wrong.PutAsync("/api/v1/scenarios/own.yaml", new StringContent("scenario: own"));
        var secret = text.Split('_')[2];
        foreach (
            var file in Directory
                .EnumerateFiles(server.Data, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) != ".lock")
        )
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open);
            Assert.DoesNotContain(secret, await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }
}
