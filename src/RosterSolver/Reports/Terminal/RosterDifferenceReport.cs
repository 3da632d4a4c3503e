using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>What changes from one roster to another, for a terminal of 100 columns.</summary>
public static class RosterDifferenceReport
{
    private const int MostAgents = 60;

    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(RosterDifference difference, Language language = Language.En) =>
        TerminalTranslation.Into(language, Parts(difference));

    /// <summary>The same in parts.</summary>
    internal static IEnumerable<IRenderable> Parts(RosterDifference difference) =>
        [
            Said.Bold(OneLine(difference)),
            .. difference.Agents.Count == 0 ? [] : Agents(difference),
            .. difference.Intervals.Count == 0 ? [] : Intervals(difference),
            .. ComparisonReport.Sections(difference.Figures),
        ];

    /// <summary>How much changes, in one line.</summary>
    public static string OneLine(RosterDifference difference) => RosterDifferenceWords.Summary(difference);

    private static IEnumerable<IRenderable> Agents(RosterDifference difference)
    {
        var grid = PlainGrid.Of(
            Left("agent"),
            Right("days"),
            Right("hours"),
            Right("overtime"),
            Right("nights"),
            Right("weekend"),
            Right("cost"),
            Left("changes")
        );
        var horizon = difference.Before.Plan.Scenario.Horizon;
        foreach (var agent in difference.Agents.Take(MostAgents))
            grid.AddRow(
                new Text(agent.Before.Agent.Id),
                new Text($"{agent.Days.Count}"),
                Change(agent, one => one.Minutes / 60m),
                Change(agent, one => one.OvertimeMinutes / 60m),
                Change(agent, one => one.Nights),
                Change(agent, one => one.WeekendDays),
                new Text(agent.Cost == Money.Zero ? "" : DifferenceText.Of(agent.Cost)),
                Days(agent, horizon)
            );
        yield return Text.Empty;
        yield return Said.Heading("By agent");
        yield return grid;
        if (difference.Agents.Count > MostAgents)
            yield return new Said($"... and {difference.Agents.Count - MostAgents} agents more, see --json");
    }

    private static Said Days(AgentDifference agent, Horizon horizon) =>
        new([
            .. agent.Days.SelectMany(
                (day, place) =>
                    new SaidPart[]
                    {
                        new(place == 0 ? "" : ", "),
                        new($"{horizon.DayName(day.Day)} "),
                        new(RosterDifferenceWords.Change(day)),
                    }
            ),
        ]);

    private static Text Change(AgentDifference agent, Func<Burdens, decimal> of) =>
        new(RosterDifferenceWords.Signed(of(agent.After) - of(agent.Before)));

    private static IEnumerable<IRenderable> Intervals(RosterDifference difference)
    {
        var grid = PlainGrid.Of(Left("day"), Left("agents more or fewer"));
        foreach (var (name, changes) in RosterDifferenceWords.Days(difference))
            grid.AddRow(new Said(name), new Text(changes));
        yield return Text.Empty;
        yield return Said.Heading("By interval");
        yield return grid;
    }
}
