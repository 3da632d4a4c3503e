using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works at most this many nights in a row.</summary>
[Rule(
    "max-consecutive-nights",
    Says = "An agent works at most this many night shifts on days in a row.",
    Unit = "night beyond the limit",
    AtTheEdges = "Nights worked in a row before the horizon count; after the last day nothing is asked.",
    OnDates = "Nights beyond the limit count where they are among the dates; those before them in the row "
        + "need not be.",
    Encoded = "In each row of one day more than allowed the nights are at most the number.",
    Example = "max-consecutive-nights: { nights: 3, for: full-time }"
)]
public sealed record MaxConsecutiveNights(
    [Doc("Most nights in a row", Unit = "nights")] [Range(1, 31)] int Nights,
    [Doc("Price of each night beyond; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var last in AskedDays(model.Brief.Horizon))
            {
                var window = model.Days(last - Nights, Nights + 1);
                model.AtMost(this, model.Sum(agent, window, choice => IsNight(choice.Shift) ? 1 : 0), Nights);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let nights = roster.Timeline(agent).Where(worked => worked.Shift.Family == ShiftFamily.Night)
        from run in Runs.Of(nights.Select(worked => worked.Day).ToHashSet())
        let beyond = Enumerable
            .Range(run.First, run.Length)
            .Skip(Nights)
            .Count(day => day >= 0 && IsAsked(day, roster.Brief.Horizon))
        where beyond > 0
        select Breach(agent, run.Last, Explain(agent, run, roster.Brief.Horizon), beyond);

    private static bool IsNight(Shift shift) => shift.Family is ShiftFamily.Night;

    private string Explain(Agent agent, Run run, Horizon horizon) =>
        $"{agent.Id} works {run.Length} nights in a row from {horizon.DayName(run.First)}; at most {Nights} are allowed";
}
