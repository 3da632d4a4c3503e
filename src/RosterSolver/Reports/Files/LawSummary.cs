using System.Text.Json;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Laws as JSON, for machines.</summary>
public static class LawSummary
{
    /// <summary>A preset, or all of them.</summary>
    public static string Text(IEnumerable<LawPreset> laws) =>
        JsonSerializer.Serialize(
            laws.Select(law => new
            {
                Law = law.Name,
                law.Title,
                law.Chinese,
                Articles = law.Articles.Select(Article),
            }),
            SummaryFile.Options
        ) + "\n";

    /// <summary>The articles of a scenario's laws in a roster; null where it names none.</summary>
    internal static IEnumerable<object>? Of(Scenario scenario, Audit audit) =>
        scenario.Laws.Count == 0
            ? null
            : LawInForce
                .Of(scenario)
                .Select(article => new
                {
                    Law = article.Law.Law.Name,
                    Article = Article(article.Entry),
                    Demand = article.Demand,
                    WrittenAt = article.Own is { } at ? $"{at}" : null,
                    article.Note,
                    article.Without,
                    Violations = article.BreachesIn(audit),
                });

    private static object Article(LawEntry entry) =>
        new
        {
            entry.Article.Id,
            entry.Written.Says,
            entry.Demand,
            Force = LawText.Force(entry.Force),
            entry.Article.Article,
            entry.Article.Chinese,
            entry.Written.Source,
            Verified = entry.Article.IsVerified,
        };
}
