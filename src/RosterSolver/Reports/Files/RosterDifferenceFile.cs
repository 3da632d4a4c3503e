using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Economics;
using static RosterSolver.Reports.MarkdownText;

namespace RosterSolver.Reports;

/// <summary>What changes from one roster to another, as JSON and as Markdown.</summary>
public static class RosterDifferenceFile
{
    /// <summary>For machines: every agent and day, every interval.</summary>
    public static string Json(RosterDifference difference)
    {
        var horizon = difference.Before.Plan.Scenario.Horizon;
        return JsonSerializer.Serialize(
                new
                {
                    difference.ChangedDays,
                    difference.AgentDays,
                    Agents = difference.Agents.Select(agent => Agent(agent, horizon)),
                    Intervals = difference.Intervals.Select(one => Interval(one, horizon)),
                },
                SummaryFile.Options
            ) + "\n";
    }

    /// <summary>For a pull request.</summary>
    public static string Markdown(RosterDifference difference, Language language = Language.En)
    {
        var horizon = difference.Before.Plan.Scenario.Horizon;
        var text = new MarkdownText(language);
        text.Paragraph($"**{text.Say(RosterDifferenceWords.Summary(difference))}**");
        if (difference.Agents.Count > 0)
            text.Table(
                [text.Say("agent"), $"#{text.Say("hours")}", $"#{text.Say("cost")}", text.Say("changes")],
                difference.Agents.Select(agent =>
                    new[]
                    {
                        Plain(agent.Before.Agent.Id),
                        RosterDifferenceWords.Signed((agent.After.Minutes - agent.Before.Minutes) / 60m),
                        agent.Cost == Money.Zero ? "" : DifferenceText.Of(agent.Cost),
                        string.Join(
                            ", ",
                            agent.Days.Select(day =>
                                PageTranslation.Into(language, RosterDifferenceWords.Day(day, horizon))
                            )
                        ),
                    }
                )
            );
        if (difference.Intervals.Count > 0)
            text.Table(
                [text.Say("day"), text.Say("agents more or fewer")],
                RosterDifferenceWords
                    .Days(difference)
                    .Select(day => new[] { text.Say(day.Name), day.Changes })
            );
        return ComparisonMarkdown.Figures(text, difference.Figures).ToString();
    }

    private static object Agent(AgentDifference agent, Horizon horizon) =>
        new
        {
            agent.Before.Agent.Id,
            Hours = Hours(agent.After.Minutes - agent.Before.Minutes),
            OvertimeHours = Hours(agent.After.OvertimeMinutes - agent.Before.OvertimeMinutes),
            Nights = agent.After.Nights - agent.Before.Nights,
            WeekendDays = agent.After.WeekendDays - agent.Before.WeekendDays,
            Cost = Math.Round(agent.Cost.Amount, 4),
            Days = agent.Days.Select(day => new
            {
                Date = horizon.DateOf(day.Day),
                Before = day.Before.Select(ShiftText.Long),
                After = day.After.Select(ShiftText.Long),
                day.IsBreaksOnly,
            }),
        };

    private static object Interval(IntervalDifference one, Horizon horizon)
    {
        var start = horizon.Interval(one.Before.Interval).Start;
        return new
        {
            one.Queue,
            Date = horizon.DateOf(start / Horizon.Day),
            IntervalStart = ShiftText.Clock(start),
            one.Before.Required,
            Before = Math.Round(one.Before.Staffed, 4),
            After = Math.Round(one.After.Staffed, 4),
            ServiceLevelBefore = Math.Round(one.Before.ServiceLevel, 6),
            ServiceLevelAfter = Math.Round(one.After.ServiceLevel, 6),
        };
    }

    private static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);
}
