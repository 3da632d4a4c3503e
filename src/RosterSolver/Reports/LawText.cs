using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Articles of law in words.</summary>
internal static class LawText
{
    /// <summary>Titles of the columns of a preset.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["article", "demands", "force", "source"];

    /// <summary>An article of a preset: name and citation, demand, force, source.</summary>
    public static IReadOnlyList<string> Cells(LawEntry entry) =>
        [
            $"{entry.Article.Id}: {entry.Article.Article}{(entry.Article.Chinese is { } chinese ? $" {chinese}" : "")}",
            entry.Demand is { } demand ? $"{entry.Written.Says} ({demand})" : entry.Written.Says,
            Force(entry.Force),
            $"{entry.Written.Source}{(entry.Article.IsVerified ? "" : ", NOT VERIFIED")}",
        ];

    /// <summary>How firmly an article holds.</summary>
    public static string Force(LawForce force) =>
        force switch
        {
            LawForce.MustHold => "must hold",
            LawForce.Priced => "priced",
            _ => "told",
        };

    /// <summary>What an article comes to in a roster.</summary>
    public static string Found(LawInForce article, Audit audit) =>
        article switch
        {
            { Without: { } why } => $"left out: {why}",
            { Force: LawForce.Told } => "only told",
            { Entry.Rule: null } => "checked before solving",
            { Force: LawForce.Priced } => Counted(article.BreachesIn(audit), "nothing to pay", "paid"),
            _ => Counted(article.BreachesIn(audit), "kept", "BROKEN"),
        };

    /// <summary>What holds, and where the scenario says so itself or something is assumed.</summary>
    public static string Demand(LawInForce article)
    {
        var own = article.Own is { } at ? $", written at {at}" : "";
        var note = article.Note is { } assumed ? $"; {assumed}" : "";
        return $"{article.Demand ?? article.Entry.Written.Says}{own}{note}";
    }

    private static string Counted(int count, string none, string some) =>
        count switch
        {
            0 => none,
            1 => $"{some} once",
            _ => $"{some} {count} times",
        };
}
