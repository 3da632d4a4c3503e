using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using RosterSolver.Web.Pages;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>
/// What is answered where nothing else was: problem details to programs, a page to people. What went wrong inside goes to the log
/// and nowhere else.
/// </summary>
internal static class ErrorAnswers
{
    /// <summary>Adds the answers.</summary>
    public static void UseErrorAnswers(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = Failed,
                StatusCodeSelector = StatusOf,
                SuppressDiagnosticsCallback = IsTheirs,
            }
        );
        app.UseStatusCodePages(context => Answer(context.HttpContext, null));
    }

    private static int StatusOf(Exception fault) =>
        fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    /// <summary>A request that is not understood is no fault of ours, and not worth a stack trace in the log.</summary>
    private static bool IsTheirs(ExceptionHandlerSuppressDiagnosticsContext context) =>
        context.Exception is BadHttpRequestException;

    private static Task Failed(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return Answer(context, fault is BadHttpRequestException bad ? Words(bad) : null);
    }

    private static string Words(BadHttpRequestException bad) =>
        bad.InnerException is JsonException json
            ? $"the body is not the JSON that is expected: {json.Path ?? "$"}, line {json.LineNumber + 1 ?? 1}, "
                + $"column {json.BytePositionInLine + 1 ?? 1}"
            : bad.Message;

    private static Task Answer(HttpContext context, string? detail)
    {
        var status = context.Response.StatusCode;
        IResult answer = PathKind.IsApi(context.Request.Path)
            ? TypedResults.Problem(
                title: ReasonPhrases.GetReasonPhrase(status),
                detail: detail,
                statusCode: status
            )
            : new RazorComponentResult<ErrorPage>(new { Status = status }) { StatusCode = status };
        return answer.ExecuteAsync(context);
    }
}
