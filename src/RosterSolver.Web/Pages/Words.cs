using Microsoft.AspNetCore.Http;
using RosterSolver.Reports;

namespace RosterSolver.Web.Pages;

/// <summary>The language of a page, and its words: both stand side by side where they are used.</summary>
/// <param name="Language">The language.</param>
/// <param name="Caller">Who looks at the page; null for nobody who is known.</param>
/// <param name="Path">The page, for coming back to it.</param>
public sealed record Words(Language Language, Security.Caller? Caller, string Path)
{
    internal const string Cookie = "roster-language";

    private const string English = "en";
    private const string Chinese = "zh";
    private static readonly TimeSpan year = TimeSpan.FromDays(365);

    /// <summary>The words for a request: as chosen, or else as the browser prefers.</summary>
    public static Words Of(HttpContext context)
    {
        var chosen = context.Items[Cookie] as string ?? context.Request.Cookies[Cookie];
        var preferred = chosen ?? context.Request.Headers.AcceptLanguage.ToString();
        return new(
            preferred.StartsWith(Chinese, StringComparison.OrdinalIgnoreCase) ? Language.Zh : Language.En,
            Security.Caller.Of(context.User),
            context.Request.Path + context.Request.QueryString
        );
    }

    /// <summary>Chooses a language, for this answer and for a year.</summary>
    public static void Choose(HttpContext context, string language)
    {
        var chosen = language == Chinese ? Chinese : English;
        context.Items[Cookie] = chosen;
        context.Response.Cookies.Append(
            Cookie,
            chosen,
            new()
            {
                MaxAge = year,
                SameSite = SameSiteMode.Strict,
                HttpOnly = true,
                Secure = context.Request.IsHttps,
            }
        );
    }

    /// <summary>The text of the language.</summary>
    public string Say(string english, string chinese) => Language == Language.Zh ? chinese : english;

    /// <summary>A sentence of a result in the language.</summary>
    public string Told(string english) => Sentence.In(Language, english);

    /// <summary>The language as pages name it.</summary>
    public string Tag => Say("en", "zh-CN");

    /// <summary>Whether whoever looks may write scenarios and submit jobs.</summary>
    public bool MayPlan => Caller is { Role: >= Security.Role.Planner };
}
