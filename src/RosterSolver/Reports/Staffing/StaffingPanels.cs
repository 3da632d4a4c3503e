using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;
using static RosterSolver.Reports.HtmlTables;

namespace RosterSolver.Reports;

/// <summary>The tables of a staffing plan's page.</summary>
internal static class StaffingPanels
{
    /// <summary>Months of a year and of the week before it.</summary>
    private const int MostSpans = 13;

    private const int Fullest = 5;

    private static readonly string[] TornadoTitles =
    [
        "assumption",
        "",
        $"#cost at {-StaffingStudy.Change:0%}",
        "#hires",
        $"#cost at +{StaffingStudy.Change:0%}",
        "#hires",
    ];

    /// <summary>Why this plan: what is left to be covered, what an hour of it costs from where, and what other ways cost.</summary>
    public static IEnumerable<XElement> Why(StaffingStudy study)
    {
        foreach (var sentence in StaffingWords.Reasons(study))
            yield return Html.Tag("p", sentence);
        yield return Cases(study, study.Policies);
        yield return Html.Styled("p", "note", StaffingWords.Terms);
    }

    /// <summary>The classes with their pay-back, and who is released.</summary>
    public static IEnumerable<XElement> Hires(StaffingStudy study)
    {
        var brief = study.Scenario.Brief;
        if (study.PayBacks.Count == 0)
            yield return Html.Tag("p", "Nobody is hired.");
        else
            yield return Table(
                [
                    "group",
                    "class starts",
                    "#hires",
                    "full output",
                    "has paid for itself",
                    "#saves by the end",
                ],
                study.PayBacks.Select(one =>
                {
                    var full = one.Class.Week + brief.Groups[one.Class.Group].Hiring!.WeeksToProficient;
                    return Row(
                        brief.Groups[one.Class.Group].Name,
                        StaffingWords.Week(brief, one.Class.Week),
                        Number($"{one.Class.Heads}"),
                        full < brief.Weeks ? StaffingWords.Week(brief, full) : "after the plan",
                        one.Week is { } week ? StaffingWords.Week(brief, week) : "not within the plan",
                        Number($"{one.Saving:N0}")
                    );
                })
            );
        var releases = study.Plan.Ledger.Plan.Releases;
        if (releases.Count > 0)
            yield return Table(
                ["released from", "in", "#people"],
                releases.Select(move =>
                    Row(
                        brief.Groups[move.Group].Name,
                        StaffingWords.Week(brief, move.Week),
                        Number($"{move.Heads}")
                    )
                )
            );
    }

    /// <summary>Plans beside each other.</summary>
    public static XElement Cases(StaffingStudy study, IReadOnlyList<StaffingCase> cases) =>
        Table(
            [
                "plan",
                $"#cost in {study.Scenario.Currency}",
                "#to the plan",
                "#hires",
                "#overtime h",
                "#outsourced h",
                "#missing h",
                "#gap",
            ],
            cases.Select(one =>
                Row(
                    one.Name,
                    Bar(MoneyText.Of(one.Cost), (long)one.Cost, (long)cases.Max(other => other.Cost)),
                    Number(
                        one.Cost == study.Plan.Cost ? "" : StaffingWords.Difference(one.Cost, study.Plan.Cost)
                    ),
                    Number($"{one.Hired}"),
                    Number($"{StaffingWords.Paid(one):N0}"),
                    Number($"{one.Ledger.Weeks.Sum(week => week.Outsourced):N0}"),
                    Number($"{one.Ledger.Weeks.Sum(week => week.Missing):N0}"),
                    Number($"{one.Outcome.Gap:P2}")
                )
            )
        );

    /// <summary>Productive hours and what they cost, by source.</summary>
    public static XElement Sources(StaffingStudy study)
    {
        var sources = SupplySource.Of(study.Plan.Ledger);
        var most = (long)sources.Max(source => source.Total);
        return Table(
            ["source", "", "#productive h", $"#cost in {study.Scenario.Currency}", "#an hour"],
            sources.Select(source =>
                Row(
                    Name(source.Name),
                    source.Chinese,
                    Bar($"{source.Total:N1}", (long)source.Total, most),
                    Number(source.Cost is { } cost ? MoneyText.Of(cost) : "in every plan"),
                    Number(
                        source.Cost is { } sum && source.Total > 0.05 ? MoneyText.Of(sum / source.Total) : ""
                    )
                )
            )
        );
    }

    /// <summary>The lines that the cost adds up from.</summary>
    public static XElement Costs(StaffingStudy study) =>
        Table(
            ["line", "", $"#cost in {study.Scenario.Currency}"],
            [
                .. StaffingCostLine
                    .Of(study.Plan.Ledger)
                    .Where(line => line.Amount is not 0)
                    .Select(line => Row(Name(line.Name), line.Chinese, Number(MoneyText.Of(line.Amount)))),
                Row(Name("all lines"), "合计", Number(MoneyText.Of(study.Plan.Cost))).With("class", "total"),
            ]
        );

    /// <summary>
    /// How far overtime goes to its limits: the bands, then months and windows, the fullest of many; all of these are
    /// folded below.
    /// </summary>
    public static IEnumerable<XElement> Overtime(StaffingLedger ledger)
    {
        foreach (var group in OvertimeUse.Of(ledger).GroupBy(use => use.Group))
        {
            var bands = ledger.Brief.Groups.Single(one => one.Name == group.Key).Overtime.Count;
            var (limits, spans) = (group.Take(bands), group.Skip(bands).ToList());
            if (spans.Count <= MostSpans)
            {
                yield return Uses(group.Key, group);
                continue;
            }

            var fullest = spans.OrderByDescending(use => use.Share).Take(Fullest);
            yield return Uses(group.Key, limits.Concat(fullest));
            yield return Html.Tag(
                "details",
                Html.Tag("summary", $"All {spans.Count} limits over several weeks of {group.Key}"),
                Uses(group.Key, spans)
            );
        }
    }

    private static XElement Uses(string group, IEnumerable<OvertimeUse> uses) =>
        Table(
            [group, "#paid h", "#allowed h", "#used"],
            uses.Select(use =>
                Row(
                    use.Limit,
                    Number($"{use.Worked:N1}"),
                    Number($"{use.Allowed:N1}"),
                    Bar($"{use.Share:P1}", (long)(1000 * use.Share), 1000)
                )
            )
        );

    /// <summary>One hire more against each other way.</summary>
    public static IEnumerable<XElement> HireOrElse(StaffingStudy study)
    {
        yield return Html.Tag(
            "p",
            "Weeks count from the start of training, with full output after it; hours a week are those of the gap that one "
                + "hire must fill for so long; the pay-back includes the ramp. All against a gap that stays the same."
        );
        yield return Table(
            [
                "group",
                "instead of",
                "#at, an hour",
                "#a hire's hour for ever",
                "#cheaper if it lasts",
                "#h a week for 26 weeks",
                "#for 52 weeks",
                "#pays back in",
            ],
            Economics
                .HireOrElse.Of(study.Scenario.Brief)
                .Select(row =>
                    Row(
                        row.Group,
                        row.Alternative,
                        Number(MoneyText.Of(row.Price)),
                        Number(MoneyText.Of(row.Permanent)),
                        Number(row.Weeks is { } weeks ? $"{weeks:N1} weeks" : "never"),
                        Number(row.Gap26 is { } half ? $"{half:N1}" : "never"),
                        Number(row.Gap52 is { } year ? $"{year:N1}" : "never"),
                        Number(row.PayBack is { } paid ? StaffingWords.Weeks(paid) : "never")
                    )
                )
        );
    }

    /// <summary>The plans for other hours, and what it costs to have hired for the wrong ones.</summary>
    public static IEnumerable<XElement> Outlooks(StaffingStudy study)
    {
        yield return Cases(study, study.Outlooks);
        yield return Html.Tag("p", "If people are hired for one outcome and another comes, it costs:");
        yield return Table(
            ["hired for", .. study.Outlooks.Select(outlook => $"#{outlook.Name} comes")],
            study.Foresights.Select(row =>
                Row([row.Planned, .. row.Costs.Select(cost => Number($"{cost:N0}"))])
            )
        );
    }

    /// <summary>What each assumption would change of the cost, the greatest first.</summary>
    public static XElement Tornado(StaffingStudy study) =>
        Table(
            TornadoTitles,
            study.Tornado.Select(one =>
                Row(
                    Name(StaffingWords.English(one.Axis)),
                    StaffingWords.Chinese(one.Axis),
                    Number(StaffingWords.Change(one.Less, study)),
                    Number($"{one.Less.Hired}"),
                    Number(StaffingWords.Change(one.More, study)),
                    Number($"{one.More.Hired}")
                )
            )
        );

    /// <summary>Every week with its hours and costs, folded.</summary>
    public static XElement Weeks(StaffingStudy study)
    {
        var sources = SupplySource.Of(study.Plan.Ledger);
        var weeks = study.Plan.Ledger.Weeks;
        return Html.Tag(
            "details",
            Html.Tag("summary", "Productive hours by week"),
            Table(
                [
                    "week",
                    "#needed",
                    .. sources.Select(source => $"#{source.Name}"),
                    "#spare",
                    "#cost of cover",
                ],
                weeks.Select(
                    (week, place) =>
                        Row([
                            StaffingWords.Week(study.Scenario.Brief, place),
                            Number($"{week.Need:N0}"),
                            .. sources.Select(source => Number($"{source.Hours[place]:N1}")),
                            Number($"{week.Spare:N1}"),
                            Number($"{week.CoverCost:N0}"),
                        ])
                )
            )
        );
    }

    /// <summary>What the planner has written, with its place, and what was computed with what.</summary>
    public static IEnumerable<XElement> Assumptions(StaffingStudy study)
    {
        yield return Html.Tag(
            "p",
            "People are expected numbers: of a class of 10 with 2 % leaving, 9.8 are there a week later. A week that is "
                + "covered beyond its need gains nothing by it. Every plan was added up again, week by week, by code that "
                + "does not know how it was found."
        );
        yield return AssumptionTables.Html(study.Scenario.Assumptions);
        yield return Table(
            [],
            [
                Row("input", $"SHA-256 {study.Scenario.InputHash}"),
                Row("OR-Tools", Solver.SolverVersion.OrTools),
                Row("gap", $"{study.Plan.Outcome.Gap:P2}; nothing of the plan is drawn at random"),
            ]
        );
    }
}
