using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// A roster beside the nearest in which a day of an agent is forced to be otherwise: each further change is worth the price of one, so
/// what differs is due to that day. What any roster with it must cost is known from a search in which all is free.
/// </summary>
/// <param name="Agent">Whose day is forced.</param>
/// <param name="Day">The day, from 0.</param>
/// <param name="Given">The roster as it is.</param>
/// <param name="Forced">The nearest roster found with the day forced.</param>
/// <param name="Best">The cheapest roster found with the day forced, whatever else changes, with what was proven of it.</param>
/// <param name="Change">What the checkers say differently of the nearest.</param>
/// <param name="SavedAnyway">What mending the roster around the same day in the same way saves where nothing is forced; 0 for nothing.</param>
public sealed record ForcedCell(
    string Agent,
    int Day,
    Variant Given,
    Variant Forced,
    Plan Best,
    AuditChange Change,
    Money SavedAnyway
)
{
    /// <summary>The comparison of a roster with forced ones.</summary>
    /// <param name="cell">The agent and the day that is forced.</param>
    /// <param name="given">The roster as it is.</param>
    /// <param name="near">The nearest roster found with the day forced; null where none was, and the cheapest stands for it.</param>
    /// <param name="best">The cheapest roster found with the day forced.</param>
    /// <param name="eased">The nearest roster found with nothing forced, mended around the same day; null where none was.</param>
    public static ForcedCell Of(
        (string Agent, int Day) cell,
        Plan given,
        Plan? near,
        Plan best,
        Plan? eased = null
    )
    {
        var forced = near ?? best;
        var saved = eased is null ? Money.Zero : given.Audit.Cost - eased.Audit.Cost;
        return new(
            cell.Agent,
            cell.Day,
            Variant.Of("as it is", given),
            Variant.Of("forced", forced),
            best,
            AuditChange.Of(given.Audit, forced.Audit),
            saved > Money.Zero ? saved : Money.Zero
        );
    }

    /// <summary>What the nearest forced roster costs more; below zero for less.</summary>
    public Money Found => Forced.Plan.Audit.Cost - Given.Plan.Audit.Cost;

    /// <summary>What the nearest forced roster costs more than the one mended in the same way with nothing forced: due to the day alone.</summary>
    public Money DueToTheDay => Found + SavedAnyway;

    /// <summary>What the cheapest forced roster costs more, with whatever else changes; below zero for less.</summary>
    public Money Cheapest => Best.Audit.Cost - Given.Plan.Audit.Cost;

    /// <summary>Proven: forcing the day costs no less than this more.</summary>
    public Money Least => (Best.Outcome?.Bound ?? Money.Zero) - Given.Plan.Audit.Cost;

    /// <summary>Whether the difference is known to the cent.</summary>
    public bool IsExact => Least == Found;

    /// <summary>Whether it is proven to cost more than the roster as it is.</summary>
    public bool IsProvenDearer => Least > Money.Zero;

    /// <summary>What changes, person by person and interval by interval.</summary>
    public RosterDifference Difference => RosterDifference.Of(Given, Forced);

    /// <summary>Whose shifts change in the nearest forced roster beside the forced day, and on how many days.</summary>
    public IReadOnlyList<(string Agent, int Days)> OtherChanges =>
        [
            .. Difference
                .Agents.Select(agent =>
                    (
                        agent.Before.Agent.Id,
                        agent.Days.Count(day => !day.IsBreaksOnly && !IsForced(agent.Before.Agent, day.Day))
                    )
                )
                .Where(agent => agent.Item2 > 0),
        ];

    private bool IsForced(Agent agent, int day) => agent.Id == Agent && day == Day;

    /// <summary>Agent-days that change in the cheapest forced roster.</summary>
    public int ChangedInBest => RosterDifference.Of(Given, Variant.Of("cheapest", Best)).ChangedDays;

    /// <summary>What it costs level by level; empty where one sum of money is sought.</summary>
    public IReadOnlyList<ForcedLevel> Levels => ForcedLevel.Of(this);
}
