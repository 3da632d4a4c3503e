using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works at most this many days in a row.</summary>
[Rule(
    "max-consecutive-days",
    Says = "An agent works at most this many days in a row, or shifts of some kinds on so many days in a row.",
    Unit = "day beyond the limit",
    AtTheEdges = "Days worked in a row before the horizon count; after the last day nothing is asked.",
    OnDates = "Days beyond the limit count where they are among the dates; those before them in the row need not be.",
    Encoded = "In each row of one day more than allowed the days worked are at most the number.",
    Example = "max-consecutive-days: { days: 5 }"
)]
public sealed record MaxConsecutiveDays(
    [Doc("Most days in a row", Unit = "days")] [Range(1, 31)] int Days,
    [Doc("Price of each day beyond; without it the rule must hold")] Money? Price = null
) : ShiftRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var last in AskedDays(model.Brief.Horizon))
            {
                var window = model.Days(last - Days, Days + 1);
                model.AtMost(this, model.Sum(agent, window, choice => Counts(choice.Shift) ? 1 : 0), Days);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let counted = roster.Timeline(agent).Where(worked => Counts(worked.Shift))
        from run in Runs.Of(counted.Select(worked => worked.Day).ToHashSet())
        let beyond = Enumerable
            .Range(run.First, run.Length)
            .Skip(Days)
            .Count(day => day >= 0 && IsAsked(day, roster.Brief.Horizon))
        where beyond > 0
        select Breach(agent, run.Last, Explain(agent, run, roster.Brief.Horizon), beyond);

    private string Explain(Agent agent, Run run, Horizon horizon) =>
        $"{agent.Id} works {(Kinds.Length == 0 ? "" : $"{Kinds}shifts on ")}{run.Length} days in a row from "
        + $"{horizon.DayName(run.First)} "
        + $"to {horizon.DayName(run.Last)}; at most {Days} are allowed";
}
