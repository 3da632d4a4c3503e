using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;
using static RosterSolver.Reports.HtmlPage;

namespace RosterSolver.Reports;

/// <summary>What changes from one roster to another, as one HTML file.</summary>
public static class RosterDifferencePage
{
    /// <summary>The text of the page.</summary>
    public static string Text(RosterDifference difference, Language language = Language.En) =>
        HtmlPage.Text($"{difference.Before.Plan.Scenario.Name} - difference", Body(difference), language);

    private static IEnumerable<XElement> Body(RosterDifference difference)
    {
        yield return Html.Tag(
            "header",
            Html.Tag("h1", $"{difference.Before.Name} -> {difference.After.Name}"),
            Html.Styled("p", "status", $"{RosterDifferenceWords.Summary(difference)}.")
        );
        yield return Section("By agent", [Grid(difference)]);
        if (difference.Before.Kpis.Queues.Count > 0)
            yield return Section(
                "By interval: agents more or fewer",
                difference.Before.Kpis.Queues.Select((_, queue) => Map(difference, queue))
            );
        foreach (var section in ComparisonPage.Tables(difference.Figures))
            yield return section;
    }

    private static XElement Grid(RosterDifference difference)
    {
        var horizon = difference.Before.Plan.Scenario.Horizon;
        return Html.Styled(
            "div",
            "scroll",
            Html.Styled(
                "table",
                "roster",
                Html.Tag(
                    "tr",
                    Html.Tag("th", ""),
                    Enumerable
                        .Range(0, horizon.Days)
                        .Select(day => Html.Styled("th", "day", horizon.DayName(day)))
                ),
                difference.Agents.Select(agent => Row(agent, horizon))
            )
        );
    }

    private static XElement Row(AgentDifference agent, Horizon horizon)
    {
        var byDay = agent.Days.ToDictionary(day => day.Day);
        return Html.Tag(
            "tr",
            Html.Tag("th", agent.Before.Agent.Id),
            Enumerable
                .Range(0, horizon.Days)
                .Select(day =>
                    byDay.TryGetValue(day, out var change)
                        ? Html.Styled(
                            "td",
                            change.After is [var worked, ..]
                                ? worked.Shift.Family.ToString().ToLowerInvariant()
                                : "leave",
                            RosterDifferenceWords.Change(change)
                        )
                        : Html.Styled("td", "off", "·")
                )
        );
    }

    private static XElement Map(RosterDifference difference, int queue)
    {
        var horizon = difference.Before.Plan.Scenario.Horizon;
        var widest = difference.Intervals.Select(one => Math.Abs(one.Staffed)).DefaultIfEmpty(1).Max();
        var name = difference.Before.Kpis.Queues[queue].Queue.Name;
        var changed = difference
            .Intervals.Where(one => one.Queue == name)
            .ToDictionary(one => one.Before.Interval);
        return Html.Styled(
            "div",
            "scroll",
            Html.Tag("h3", name),
            Html.Styled(
                "table",
                "fit",
                Html.Tag(
                    "tr",
                    Html.Tag("th"),
                    Enumerable
                        .Range(0, 24)
                        .Select(hour =>
                            Html.Tag("th", $"{hour:00}").With("colspan", 60 / horizon.IntervalMinutes)
                        )
                ),
                Enumerable
                    .Range(0, horizon.Days)
                    .Select(day =>
                        Html.Tag(
                            "tr",
                            Html.Tag("th", horizon.DayName(day)),
                            Enumerable
                                .Range(day * horizon.IntervalsPerDay, horizon.IntervalsPerDay)
                                .Select(interval => Cell(changed.GetValueOrDefault(interval), widest))
                        )
                    )
            )
        );
    }

    private static XElement Cell(IntervalDifference? one, decimal widest)
    {
        if (one is null)
            return Html.Tag("td", "");
        var level = (int)Math.Ceiling(Math.Abs(one.Staffed) / widest * 4);
        return Html.Styled(
                "td",
                $"{(one.Staffed < 0 ? "under" : "over")} level-{level}",
                $"{one.Staffed:+0.#;-0.#}"
            )
            .With(
                "title",
                $"{one.Before.Staffed:0.##} to {one.After.Staffed:0.##}, {one.Before.Required} required"
            );
    }
}
