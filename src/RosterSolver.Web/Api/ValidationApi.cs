using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>Reads a text as a scenario, and writes nothing.</summary>
internal static class ValidationApi
{
    /// <summary>Adds the endpoint.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/validate", Validate)
            .WithSummary("The faults of a scenario's text, each with file, line and column; nothing is kept")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithMetadata(new ChangesNothing())
            .RequireAuthorization(Policies.View);

    private static Results<Ok<Validation>, ProblemHttpResult> Validate(
        TextToValidate asked,
        ClaimsPrincipal user,
        TenantFiles files,
        ServerSettings settings
    )
    {
        var name = asked.File ?? "scenario.yaml";
        if (!FileName.IsValid(name) || !FileName.IsScenario(name))
            return Problems.BadName(name);
        if (asked.Text is null)
            return Problems.Bad("'text' is missing; expected the text of a scenario");
        var read = CheckedScenario.Of(
            name,
            Encoding.UTF8.GetBytes(asked.Text),
            files.Folder(user.Caller().Tenant),
            settings.Limits
        );
        return TypedResults.Ok(Validation.Of(read));
    }
}

/// <summary>A text that is to be read as a scenario.</summary>
/// <param name="Text">The text.</param>
/// <param name="File">The name of its file, from which other files are looked for; <c>scenario.yaml</c> where it has none yet.</param>
public sealed record TextToValidate(string? Text, string? File = null);

/// <summary>What is to be said of a text.</summary>
/// <param name="Valid">Whether it can be solved.</param>
/// <param name="Faults">What is wrong; a stage with faults ends the reading, so mending them may bring others to light.</param>
/// <param name="Warnings">What may be a slip.</param>
/// <param name="Scenario">What it plans; null where it has faults.</param>
public sealed record Validation(
    bool Valid,
    IReadOnlyList<FaultView> Faults,
    IReadOnlyList<FaultView> Warnings,
    PlannedView? Scenario
)
{
    internal static Validation Of(CheckedScenario read) =>
        new(
            read.Scenario is not null,
            [.. read.Faults.Select(FaultView.Of)],
            [.. read.Warnings.Select(FaultView.Of)],
            read.Scenario is { } scenario
                ? new(
                    scenario.Name,
                    scenario.Horizon.Start,
                    scenario.Horizon.Days,
                    scenario.Agents.Count,
                    scenario.Solve.Time.TotalSeconds
                )
                : null
        );
}

/// <summary>What a scenario plans.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">First day.</param>
/// <param name="Days">Days of the horizon.</param>
/// <param name="Agents">Agents.</param>
/// <param name="SolveSeconds">Longest search, in seconds.</param>
public sealed record PlannedView(string Name, DateOnly Start, int Days, int Agents, double SolveSeconds);
