using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RosterSolver.Web.Api;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Pages;

/// <summary>
/// The editor of a scenario: opened, checked, saved, saved and submitted; in another language with the text that is not saved yet.
/// </summary>
internal static class EditorForms
{
    private const string FirstText =
        "scenario: new-desk\nextends: six-agent-desk.yaml\n\n# What differs from the six-agent desk:\n";

    /// <summary>Adds the page and its form.</summary>
    public static void Map(IEndpointRouteBuilder app, RouteGroupBuilder forms)
    {
        app.MapGet("/edit", Open).RequireAuthorization(Policies.View);
        forms.MapPost("/edit", Take).RequireAuthorization(Policies.Plan);
    }

    private static IResult Open(
        string? file,
        ClaimsPrincipal user,
        TenantFiles files,
        ServerSettings settings
    )
    {
        var caller = user.Caller();
        if (string.IsNullOrEmpty(file))
            return Page(new("", FirstText, null), files.Folder(caller.Tenant), settings, null);
        return FileName.IsScenario(file) && files.Find(caller.Tenant, file) is { } found
            ? Page(
                new(file, Encoding.UTF8.GetString(found.Bytes), found.Tag),
                files.Folder(caller.Tenant),
                settings,
                null
            )
            : TypedResults.NotFound();
    }

    private static async Task<IResult> Take(
        [FromForm] string? file,
        [FromForm] string? text,
        [FromForm] string? tag,
        [FromForm] string? action,
        [FromForm] string? language,
        ClaimsPrincipal user,
        TenantFiles files,
        ServerSettings settings,
        Submissions submissions,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var caller = user.Caller();
        var folder = files.Folder(caller.Tenant);
        // Browsers send lines as CR LF, and not the empty one that the page begins the text with.
        var draft = new Draft(
            file?.Trim() ?? "",
            (text ?? "").ReplaceLineEndings("\n"),
            string.IsNullOrEmpty(tag) ? null : tag
        );
        if (language is not null)
            Words.Choose(context, language);
        if (action == "check" || language is not null)
            return Page(draft, folder, settings, null);
        var words = context.RequestServices.GetRequiredService<Words>();
        var bytes = Encoding.UTF8.GetBytes(draft.Text);
        var outcome = FileName.IsScenario(draft.File)
            ? files.Write(caller.Tenant, draft.File, bytes, draft.Tag)
            : WriteOutcome.BadName;
        if (outcome is not (WriteOutcome.Done or WriteOutcome.Created))
            return Page(draft, folder, settings, OutcomeWords.Of(outcome, draft.File, words));
        var saved = draft with { Tag = StoredFile.TagOf(bytes) };
        if (action != "submit")
            return TypedResults.Redirect(PageLinks.Edit(draft.File));
        return CheckedScenario.Of(draft.File, bytes, folder, settings.Limits).Scenario is null
            ? Page(
                saved,
                folder,
                settings,
                words.Say("Saved; it has faults, so it was not solved.", "已保存；因有错误，未提交求解。")
            )
            : TroublePage.Of(
                await submissions.Submit(
                    caller,
                    JobKind.Solve,
                    [draft.File],
                    new(),
                    cancellation: cancellation
                ),
                words
            );
    }

    private static RazorComponentResult<EditorPage> Page(
        Draft draft,
        TenantFolder folder,
        ServerSettings settings,
        string? trouble
    )
    {
        var name = FileName.IsValid(draft.File) ? draft.File : "new.yaml";
        var read = CheckedScenario.Of(name, Encoding.UTF8.GetBytes(draft.Text), folder, settings.Limits);
        return new(
            new
            {
                draft.File,
                draft.Text,
                draft.Tag,
                Validation = Validation.Of(read),
                Trouble = trouble,
            }
        )
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private sealed record Draft(string File, string Text, string? Tag);
}
