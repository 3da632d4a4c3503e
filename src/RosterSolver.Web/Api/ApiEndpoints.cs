using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>The API, under <c>/api/v1</c>, and its description in <c>/openapi/v1.json</c>.</summary>
internal static class ApiEndpoints
{
    /// <summary>Adds what the API needs: how values are written, problem details, the description.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower)
            );
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            json.SerializerOptions.MaxDepth = 16;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
        services.AddProblemDetails();
        services.AddSingleton<Submissions>().AddSingleton<JobEvents>().AddSingleton<FinishedJobs>();
        services.AddOpenApi(
            "v1",
            document =>
                document.AddDocumentTransformer(
                    (described, _, _) =>
                    {
                        described.Info.Title = "RosterSolver";
                        described.Info.Description =
                            "Scenarios, jobs and results of a tenant; keys go into Authorization: Bearer KEY.";
                        return Task.CompletedTask;
                    }
                )
        );
        return services;
    }

    /// <summary>Adds the endpoints.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").WithTags("v1");
        ScenarioApi.Map(api);
        ValidationApi.Map(api);
        JobApi.Map(api);
        ResultApi.Map(api);
        ComparisonApi.Map(api);
        AuditApi.Map(api);
        app.MapOpenApi("/openapi/{documentName}.json").RequireAuthorization(Policies.View);
    }
}
