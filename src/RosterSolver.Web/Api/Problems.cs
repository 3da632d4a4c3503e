using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using RosterSolver.Domain;
using RosterSolver.Web.Scenarios;

namespace RosterSolver.Web.Api;

/// <summary>What the API answers where it cannot do what it was asked: problem details (RFC 9457), faults with their places.</summary>
internal static class Problems
{
    /// <summary>A scenario with faults.</summary>
    public static ProblemHttpResult Faults(IReadOnlyList<ScenarioError> faults) =>
        TypedResults.Problem(
            title: faults.Count == 1 ? "The scenario has a fault" : $"The scenario has {faults.Count} faults",
            detail: faults[0].ToString(),
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: [new("faults", faults.Select(FaultView.Of))]
        );

    /// <summary>A request that says something else than it may.</summary>
    public static ProblemHttpResult Bad(string what) =>
        TypedResults.Problem(
            title: "The request is not understood",
            detail: what,
            statusCode: StatusCodes.Status400BadRequest
        );

    /// <summary>A name that no file may have.</summary>
    public static ProblemHttpResult BadName(string name) =>
        Bad($"'{name}' is no name of a file; expected {FileName.Expected}");

    /// <summary>Something that is not there, or is another tenant's.</summary>
    public static ProblemHttpResult Missing(string what) =>
        TypedResults.Problem(title: "Not found", detail: what, statusCode: StatusCodes.Status404NotFound);

    /// <summary>Something that cannot be done as things are.</summary>
    public static ProblemHttpResult Conflict(string what) =>
        TypedResults.Problem(
            title: "Not as things are",
            detail: what,
            statusCode: StatusCodes.Status409Conflict
        );

    /// <summary>A limit of the server.</summary>
    public static ProblemHttpResult Beyond(
        string what,
        int status = StatusCodes.Status422UnprocessableEntity
    ) => TypedResults.Problem(title: "Beyond a limit of this server", detail: what, statusCode: status);

    /// <summary>A write that did not take place.</summary>
    public static ProblemHttpResult NotWritten(WriteOutcome outcome, string name, ServerLimits limits) =>
        outcome switch
        {
            WriteOutcome.BadName => BadName(name),
            WriteOutcome.Missing => Missing($"there is no file '{name}'"),
            WriteOutcome.Changed => TypedResults.Problem(
                title: "Changed since",
                detail: $"'{name}' is not what it was when it was read; read it again",
                statusCode: StatusCodes.Status412PreconditionFailed
            ),
            WriteOutcome.NotSaid => TypedResults.Problem(
                title: "What is to be replaced?",
                detail: $"'{name}' is there; send If-Match with the ETag of what is to be replaced, or If-Match: *",
                statusCode: StatusCodes.Status428PreconditionRequired
            ),
            WriteOutcome.TooMany => Beyond($"a tenant has at most {limits.Files} files"),
            WriteOutcome.Inflates => Beyond(
                $"'{name}' is a workbook that cannot be opened, or holds more than {Inflation.MostBytes >> 20} MiB unpacked"
            ),
            _ => TypedResults.Problem(
                title: "Not written",
                detail: "the disk did not take it",
                statusCode: StatusCodes.Status507InsufficientStorage
            ),
        };
}
