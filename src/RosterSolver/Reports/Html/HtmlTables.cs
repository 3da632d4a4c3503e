using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The plain tables of the HTML report.</summary>
internal static class HtmlTables
{
    /// <summary>Rows from which a table prints in columns, each with the titles above it.</summary>
    private const int LongFrom = 41;

    /// <summary>Names, values and formulas of the key figures.</summary>
    public static XElement Kpis(IReadOnlyList<Kpi> kpis) =>
        Table(
            ["figure", "", "#value", "how it is computed"],
            kpis.Select(kpi => Row(Name(kpi.Name), kpi.Chinese, Number(kpi.Written), kpi.Formula))
        );

    /// <summary>What contracts and agents carry.</summary>
    public static IEnumerable<XElement> Fairness(Report report)
    {
        var burdens = report.Kpis.Burdens;
        yield return Table(
            ["contract and exemptions", "#agents", "#nights, fewest..most", "#weekend days", "#lates"],
            report.Kpis.Fairness.Select(row =>
                Row(
                    row.Peers,
                    Number($"{row.Agents}"),
                    Number(Economics.Fairness.Written(row.Nights)),
                    Number(Economics.Fairness.Written(row.WeekendDays)),
                    Number(Economics.Fairness.Written(row.Lates))
                )
            )
        );
        yield return Table(
            ["agent", "contract", "#shifts", "#hours", "#overtime", "#nights", "#weekend days", "#lates"],
            burdens.Select(one =>
                Row(
                    one.Agent.Id,
                    one.Agent.Contract.Id,
                    Bar($"{one.Shifts}", one.Shifts, burdens.Max(peer => peer.Shifts)),
                    Bar($"{one.Minutes / 60m:0.##}", one.Minutes, burdens.Max(peer => peer.Minutes)),
                    Bar(
                        $"{one.OvertimeMinutes / 60m:0.##}",
                        one.OvertimeMinutes,
                        burdens.Max(peer => peer.OvertimeMinutes)
                    ),
                    Bar($"{one.Nights}", one.Nights, burdens.Max(peer => peer.Nights)),
                    Bar($"{one.WeekendDays}", one.WeekendDays, burdens.Max(peer => peer.WeekendDays)),
                    Bar($"{one.Lates}", one.Lates, burdens.Max(peer => peer.Lates))
                )
            )
        );
    }

    /// <summary>Input, versions and settings: what it takes to make this again.</summary>
    public static XElement Manifest(Report report)
    {
        var settings = report.Manifest.Settings;
        return Table(
            [],
            [
                Row("scenario", report.Plan.Scenario.File),
                Row("input", $"SHA-256 {report.Plan.Scenario.InputHash}"),
                Row("RosterSolver", report.Manifest.RosterSolver),
                Row("OR-Tools", report.Manifest.OrTools),
                Row(".NET", report.Manifest.DotNet),
                .. settings is null
                    ? []
                    : new[]
                    {
                        Row("seed", $"{settings.Seed}; {ProofWords.Seed}"),
                        Row("repeatable", settings.Repeatable ? "yes" : "no"),
                        Row("aim", ObjectiveWords.Asked(settings)),
                    },
                .. report.Plan.Outcome is { } outcome
                    ? new[] { Row("bound", $"{outcome.Bound}: {ProofWords.Bound}, proven") }
                        .Concat(
                            ProofWords.Method(outcome) is { Length: > 0 } proof ? [Row("proof", proof)] : []
                        )
                        .Append(Row("solved", outcome.Solved))
                    : [],
                .. report.Elapsed is { } elapsed
                    ? new[] { Row("time", $"{elapsed.TotalSeconds:0.0} s") }
                    : [],
            ]
        );
    }

    /// <summary>A table; a title that begins with # is that of a column of numbers, and one may be a cell by itself.</summary>
    public static XElement Table(IReadOnlyList<object> titles, IEnumerable<XElement> rows)
    {
        var lines = rows.ToList();
        var head =
            titles.Count == 0
                ? null
                : Html.Tag("tr", titles.Select(title => title as XElement ?? Title($"{title}")));
        if (head is not null && lines.Count >= LongFrom)
            head = Html.Tag("thead", head);
        return Html.Styled("div", "scroll", Html.Styled("table", "plain", head, lines));
    }

    private static XElement Title(string title) =>
        title.StartsWith('#') ? Html.Styled("th", "number", title[1..]) : Html.Tag("th", title);

    /// <summary>The title of a column of numbers that is a name, the same in any language.</summary>
    public static XElement NameOver(string title) => Html.Styled("th", "number", title).AsName();

    /// <summary>A row; texts become cells.</summary>
    public static XElement Row(params object[] cells) =>
        Html.Tag("tr", cells.Select(cell => cell as XElement ?? Html.Tag("td", cell)));

    /// <summary>A cell with a name, the same in any language.</summary>
    public static XElement Name(string text) => Html.Styled("td", "name", text).AsName();

    /// <summary>A cell with a name that a planner has given.</summary>
    public static XElement Given(string name) => Html.Tag("td", name).AsName();

    /// <summary>A cell with a number.</summary>
    public static XElement Number(string text) => Html.Styled("td", "number", text);

    /// <summary>A cell with a number and a bar as long as its share of the most.</summary>
    public static XElement Bar(string text, long value, long most) =>
        Html.Styled("td", "number bar", text)
            .With("style", $"--share: {Html.Number(most == 0 ? 0 : 100.0 * value / most)}%");
}
