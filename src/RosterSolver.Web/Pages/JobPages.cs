using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using RosterSolver.Reports;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Pages;

/// <summary>The page of a job, and the styles that it alone may use.</summary>
/// <param name="Seen">The job.</param>
/// <param name="Style">The styles.</param>
internal sealed record StyledJobPage(JobSeen Seen, string Style)
{
    /// <summary>The page as an answer, whose policy allows just these styles.</summary>
    public IResult On(HttpResponse response)
    {
        response.UsePolicy(SecurityHeaders.PagePolicy(Style));
        return new RazorComponentResult<JobPage>(new { Seen, Style });
    }
}

/// <summary>Puts the page of a job together from the files of its result.</summary>
internal sealed class JobPages(JobStore jobs)
{
    private const string Summary = "summary.json";

    /// <summary>The page; null where the tenant has no such job.</summary>
    public async Task<StyledJobPage?> Of(
        string tenant,
        JobId id,
        Language language,
        CancellationToken cancellation
    )
    {
        if (await JobSeen.Find(tenant, id, jobs, cancellation) is not { } seen)
            return null;
        var page = seen.Files.FirstOrDefault(file => file.Name.EndsWith(".html", StringComparison.Ordinal));
        var part = page is null ? null : Part(await jobs.File(id, page.Name, cancellation), language);
        return new(
            seen with
            {
                Report = part?.Markup,
                Run = Run(await jobs.File(id, Summary, cancellation)),
                Conflict = ConflictSeen.Of(await jobs.File(id, ConflictSeen.FileName, cancellation)),
            },
            part?.Style ?? ""
        );
    }

    /// <summary>A page of a result as a part of this one; null where it is none of ours.</summary>
    private static PagePart? Part(byte[]? page, Language language)
    {
        try
        {
            return page is null ? null : PagePart.Of(Encoding.UTF8.GetString(page), language);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static JsonElement? Run(byte[]? summary)
    {
        if (summary is null)
            return null;
        using var text = JsonDocument.Parse(summary);
        return text.RootElement.GetProperty("run").Clone();
    }
}
