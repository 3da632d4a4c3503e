using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using RosterSolver.Web;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Tests.Web;

/// <summary>A server on a free port of the loopback, with a data folder of its own that goes with it.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private RunningServer(WebApplication app, string data)
    {
        App = app;
        Data = data;
        Client = ClientOf(null);
    }

    public WebApplication App { get; }

    public string Data { get; }

    /// <summary>A client without a key that follows no redirect.</summary>
    public HttpClient Client { get; }

    public Uri Address => new(App.Urls.Single());

    public Keyring Keys => new(Data);

    /// <summary>Starts one; without workers, so that jobs wait.</summary>
    public static async Task<RunningServer> Start(
        ServerLimits? limits = null,
        int workers = 0,
        Action<Keyring>? keys = null
    )
    {
        var data = Directory.CreateTempSubdirectory("roster-web-").FullName;
        keys?.Invoke(new Keyring(data));
        var app = Server.Build(
            new("http://127.0.0.1:0", data) { Limits = limits ?? new(), Workers = workers }
        );
        await app.StartAsync();
        return new(app, data);
    }

    /// <summary>A client with a key of a role.</summary>
    public HttpClient As(Role role, string tenant = TenantName.Own) =>
        ClientOf(Keys.Add(tenant, role, "", DateTimeOffset.UnixEpoch).Text);

    /// <summary>A client with a key, or without.</summary>
    public HttpClient ClientOf(string? key)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = Address,
        };
        if (key is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    /// <summary>The faults that the API finds in a text.</summary>
    public async Task<JsonElement> Validate(string text, string file = "test.yaml")
    {
        using var answer = await Client.PostAsJsonAsync("/api/v1/validate", new { file, text });
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        Directory.Delete(Data, recursive: true);
    }
}
