using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Web.Api;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Pages;

/// <summary>Choosing what to compare, and the comparison of finished jobs.</summary>
internal static class CompareForms
{
    private const int MostListed = 50;

    /// <summary>Adds the page and its form.</summary>
    public static void Map(IEndpointRouteBuilder app, RouteGroupBuilder forms)
    {
        app.MapGet("/compare", Show).RequireAuthorization(Policies.View);
        forms.MapPost("/compare", Submit).RequireAuthorization(Policies.Plan);
    }

    private static async Task<IResult> Show(
        [FromQuery(Name = "job")] string[]? chosen,
        ClaimsPrincipal user,
        JobStore jobs,
        FinishedJobs finished,
        TenantFiles files,
        ServerSettings settings,
        Words words,
        HttpContext context
    )
    {
        var tenant = user.Caller().Tenant;
        var asked = (chosen ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (asked.Count == 1 || asked.Count > settings.Limits.Variants)
            return TroublePage.Told([
                words.Say(
                    $"Choose 2 to {settings.Limits.Variants} jobs.",
                    $"请选择 2 至 {settings.Limits.Variants} 个任务。"
                ),
            ]);
        PagePart? part = null;
        if (asked.Count > 1)
        {
            var compared = await finished.Compare(
                tenant,
                asked.ConvertAll(id => new JobId(id)),
                context.RequestAborted
            );
            if (!compared.Ok)
                return TroublePage.Told([.. compared.Errors.Select(fault => $"{fault}")]);
            MoneyText.Use(compared.Value.Currency);
            part = PagePart.Of(ComparisonPage.Text(compared.Value), words.Language);
        }

        return await Page(tenant, asked, part, jobs, files, context);
    }

    private static async Task<IResult> Page(
        string tenant,
        List<string> chosen,
        PagePart? part,
        JobStore jobs,
        TenantFiles files,
        HttpContext context
    )
    {
        var done = await jobs.List(
            tenant,
            new([JobState.Done], JobKind.Solve),
            new(0, MostListed),
            context.RequestAborted
        );
        var style = part?.Style ?? "";
        context.Response.UsePolicy(SecurityHeaders.PagePolicy(style));
        return new RazorComponentResult<ComparePage>(
            new
            {
                Jobs = done,
                Chosen = chosen,
                Scenarios = files
                    .List(tenant)
                    .Where(file => file.IsScenario)
                    .Select(file => file.Name)
                    .ToList(),
                Comparison = part?.Markup,
                Style = style,
            }
        );
    }

    private static async Task<IResult> Submit(
        IFormCollection form,
        ClaimsPrincipal user,
        Submissions submissions,
        Words words,
        CancellationToken cancellation
    ) =>
        TroublePage.Of(
            await submissions.Submit(
                user.Caller(),
                JobKind.Compare,
                [.. form["scenario"].OfType<string>()],
                new(),
                cancellation: cancellation
            ),
            words
        );
}
