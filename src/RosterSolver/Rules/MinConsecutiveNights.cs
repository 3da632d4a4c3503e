using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent who works a night works at least so many in a row.</summary>
[Rule(
    "min-consecutive-nights",
    Says = "An agent who works a night shift does so on at least so many days in a row.",
    Unit = "missing night",
    AtTheEdges = "A stretch that began before the horizon counts with all its nights where its beginning is known; "
        + "where it is not, and where a stretch reaches the last day, nothing is asked.",
    OnDates = "Stretches are looked at that begin on the dates.",
    Encoded = "For each shorter length and each day: nights within, less the day before and the day after, are "
        + "fewer than in a stretch of just that length.",
    Example = "min-consecutive-nights: { nights: 2 }"
)]
public sealed record MinConsecutiveNights(
    [Doc("Fewest nights in a row", Unit = "nights")] [Range(2, 14)] int Nights,
    [Doc("Price of each missing night; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var (first, sum, atMost) in ShortStretches.Of(model, agent, Nights, IsNight, off: false))
            {
                if (IsAsked(first, model.Brief.Horizon))
                    model.AtMost(this, sum, atMost);
            }
        }
    }

    private static bool IsNight(Choice choice) => choice.Shift.Family == ShiftFamily.Night;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let nights = roster.Timeline(agent).Where(worked => worked.Shift.Family is ShiftFamily.Night)
        from run in Runs.Of(nights.Select(worked => worked.Day).ToHashSet())
        where run.Length < Nights && run.Last >= -1 && run.Last < roster.Brief.Horizon.Days - 1
        where roster.Brief.IsKnown(run.First - 1) && IsAsked(run.First, roster.Brief.Horizon)
        select Breach(
            agent,
            Math.Max(0, run.Last),
            $"{agent.Id} works {run.Length} {(run.Length == 1 ? "night" : "nights in a row")} from "
                + $"{roster.Brief.Horizon.DayName(run.First)}; at least {Nights} in a row are due",
            Nights - run.Length
        );
}
