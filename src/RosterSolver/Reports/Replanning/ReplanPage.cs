using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;
using static RosterSolver.Reports.HtmlPage;

namespace RosterSolver.Reports;

/// <summary>A mended roster as one HTML file: the list of changes, and a grid of before and after.</summary>
public static class ReplanPage
{
    /// <summary>Days shown before the first and after the last that changes.</summary>
    private const int DaysAround = 2;

    /// <summary>The text of the page.</summary>
    public static string Text(ReplanStudy study, Language language = Language.En) =>
        HtmlPage.Text($"{study.After.Scenario.Name} - changes", Body(study), language);

    private static IEnumerable<XElement> Body(ReplanStudy study)
    {
        yield return Html.Tag(
            "header",
            Html.Tag("h1", $"{study.After.Scenario.Name}: changes 变更"),
            Html.Styled(
                "p",
                "status",
                Html.Tag("b", ReplanWords.Summary(study)),
                $"; {ReplanWords.Coverage(study)}; {ReplanWords.Proof(study.Replan.Outcome)}."
            ),
            ReplanWords.Frozen(study) is { } frozen ? Html.Styled("p", "when", frozen) : null,
            ReplanWords.LeaveKept(study).Select(sentence => Html.Styled("p", "when", $"{sentence}.")),
            ReplanWords.LeftSmall(study).Select(sentence => Html.Styled("p", "status open", $"{sentence}."))
        );
        yield return Section("What changes and why 变更清单", [Changes(study)]);
        if (study.Touched.Count > 0)
            yield return Section(
                "To be told 需通知",
                [
                    Html.Tag(
                        "ul",
                        study.Touched.Select(agent => Html.Tag("li", ReplanWords.Notify(study, agent)))
                    ),
                ]
            );
        yield return Section("Before and after 前后对照", [Legend(), Grid(study)]);
    }

    private static XElement Changes(ReplanStudy study) =>
        HtmlTables.Table(
            ["day", "agent", "before", "after", "why"],
            study.Changes.Select(change =>
                HtmlTables.Row(
                    Html.Styled("td", "name", study.After.Scenario.Horizon.DayName(change.Day.Day)),
                    Html.Styled("td", "name", change.Agent.Id),
                    Work(change.Day.Before),
                    change.Reason == ReplanReason.Absent ? "absent" : Work(change.Day.After),
                    ReplanWords.Reason(change)
                )
            )
        );

    private static string Work(IReadOnlyList<Assignment> worked) =>
        worked.Count == 0 ? "off" : string.Join(" and ", worked.Select(ShiftText.Long));

    private static XElement Legend() =>
        Html.Styled(
            "p",
            "legend",
            Html.Tag("span", "two lines an agent: before above, after below; changed days are framed")
        );

    private static XElement Grid(ReplanStudy study)
    {
        var days = Days(study);
        var changed = study.Changes.Select(change => (change.Agent.Id, change.Day.Day)).ToHashSet();
        var agents = study.Changes.Select(change => change.Agent).DistinctBy(agent => agent.Id).ToList();
        return Html.Styled(
            "div",
            "scroll",
            Html.Styled(
                "table",
                "roster replan",
                Html.Tag(
                    "tr",
                    Html.Tag("th"),
                    days.Select(day => Html.Styled("th", "day", study.After.Scenario.Horizon.DayName(day)))
                ),
                agents.SelectMany(agent =>
                    new[]
                    {
                        Row(study.Replan.Before.Roster, agent, agent.Id, days, _ => false),
                        Row(study.After.Roster, agent, "", days, day => changed.Contains((agent.Id, day))),
                    }
                )
            )
        );
    }

    private static XElement Row(
        Roster roster,
        Agent agent,
        string name,
        IReadOnlyList<int> days,
        Func<int, bool> isChanged
    )
    {
        var own = roster.Brief.Agents.First(one => one.Id == agent.Id);
        return Html.Tag("tr", Html.Tag("th", name), days.Select(Cell));

        XElement Cell(int day)
        {
            var cell = new DayCell(
                [.. roster.Of(own).Where(worked => worked.Day == day)],
                own.Leave.Contains(day)
            )
            {
                IsAbsent = own.Absent.Contains(day),
            };
            var family =
                cell.Family is { } one ? $"{one}".ToLowerInvariant()
                : cell.IsLeave ? "leave"
                : "off";
            return Html.Styled("td", isChanged(day) ? $"{family} changed" : family, cell.Wide)
                .With("title", $"{agent.Id}, {roster.Brief.Horizon.DayName(day)}: {cell.InFull}");
        }
    }

    private static IReadOnlyList<int> Days(ReplanStudy study)
    {
        if (study.Changes.Count == 0)
            return [];
        var last = study.After.Scenario.Horizon.Days - 1;
        var first = Math.Max(0, study.Changes.Min(change => change.Day.Day) - DaysAround);
        var end = Math.Min(last, study.Changes.Max(change => change.Day.Day) + DaysAround);
        return [.. Enumerable.Range(first, end - first + 1)];
    }
}
