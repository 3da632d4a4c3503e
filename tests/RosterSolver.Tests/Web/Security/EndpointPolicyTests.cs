using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RosterSolver.Web.Security;

namespace RosterSolver.Tests.Web.Security;

/// <summary>Every endpoint that there is, whoever added it.</summary>
public sealed partial class EndpointPolicyTests
{
    private static readonly string[] open = ["/health/live", "/health/ready", "/assets/{name}", "/sign-in"];

    [Fact]
    public async Task Each_names_a_policy_or_is_one_of_the_few_open_ones()
    {
        await using var server = await RunningServer.Start();
        foreach (var endpoint in Endpoints(server))
        {
            var path = Path(endpoint);
            var names = endpoint.Metadata.OfType<IAuthorizeData>().Select(data => data.Policy).ToList();
            if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                Assert.Contains(path, open);
            else
                Assert.True(
                    names.Count > 0 && names.TrueForAll(name => name is not null),
                    $"{path} names no policy"
                );
        }
    }

    [Fact]
    public async Task Each_form_of_a_page_asks_for_its_token()
    {
        await using var server = await RunningServer.Start();
        var forms = Endpoints(server)
            .Where(endpoint =>
                Method(endpoint) != "GET" && !Path(endpoint).StartsWith("/api/", StringComparison.Ordinal)
            )
            .ToList();
        Assert.True(forms.Count >= 8);
        foreach (var form in forms)
        {
            Assert.True(
                form.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation,
                $"{Path(form)} asks for no token"
            );
            using var answer = await server.Client.PostAsync(Sample(form), Body(form));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Nobody_without_a_key_gets_past_any_and_no_role_past_its_own()
    {
        await using var server = await RunningServer.Start();
        using var viewer = server.As(Role.Viewer);
        using var planner = server.As(Role.Planner);
        foreach (
            var endpoint in Endpoints(server)
                .Where(one => one.Metadata.GetMetadata<IAllowAnonymous>() is null)
        )
        {
            var policy = endpoint.Metadata.OfType<IAuthorizeData>().Last().Policy;
            Assert.Contains(await Status(server.Client, endpoint), (int[])[302, 401]);
            Assert.Equal(policy != "view", await Status(viewer, endpoint) == 403);
            Assert.Equal(policy == "administer", await Status(planner, endpoint) == 403);
        }
    }

    private static async Task<int> Status(HttpClient client, RouteEndpoint endpoint)
    {
        using var request = new HttpRequestMessage(new(Method(endpoint)), Sample(endpoint));
        if (Method(endpoint) != "GET")
            request.Content = Body(endpoint);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return (int)answer.StatusCode;
    }

    private static HttpContent Body(RouteEndpoint endpoint) =>
        Path(endpoint).StartsWith("/api/", StringComparison.Ordinal)
            ? JsonContent.Create(new { })
            : new MultipartFormDataContent { { new StringContent("x.yaml"), "file" } };

    private static List<RouteEndpoint> Endpoints(RunningServer server) =>
        [
            .. server
                .App.Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .DistinctBy(endpoint => $"{Method(endpoint)} {Path(endpoint)}"),
        ];

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private static string Sample(RouteEndpoint endpoint) => Parameter().Replace(Path(endpoint), "1");

    private static string Method(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods[0] ?? "GET";

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
