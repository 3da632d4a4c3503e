using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In every planning interval at most so many people need a seat.</summary>
[Rule(
    "seats",
    Says = "In every planning interval at most this many people are in their shifts. A seat is held from the start to the "
        + "end of the shift, through breaks and activities too, and for the whole of an interval that the shift touches.",
    Unit = "person beyond in an interval",
    AtTheEdges = "A night shift that began before the horizon holds its seats; what the past alone fills beyond the number is "
        + "not held against the roster.",
    Encoded = "In each interval the people in their shifts are at most the seats.",
    Example = "seats: { at-most: 40 }"
)]
public sealed record Seats(
    [Doc("Most people at a time", Unit = "people")] [Range(1, 20_000)] int AtMost,
    [Doc("Price of each person beyond in each interval; without it the rule must hold")] Money? Price = null
) : Rule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var holding = new List<(int Day, int Shift)>[horizon.Intervals];
        for (var interval = 0; interval < holding.Length; interval++)
            holding[interval] = [];
        for (var day = 0; day < horizon.Days; day++)
        {
            foreach (var (index, shift) in model.Brief.Shifts.Index())
            {
                foreach (var interval in Touched(shift.On(day), horizon))
                    holding[interval].Add((day, index));
            }
        }

        var past = new int[holding.Length];
        foreach (var worked in model.Brief.Agents.SelectMany(agent => agent.History))
        {
            foreach (var interval in Touched(worked.Range, horizon))
                past[interval]++;
        }

        for (var interval = 0; interval < holding.Length; interval++)
            model.Seats(
                new(Id, interval, holding[interval], past[interval], Math.Max(AtMost, past[interval]), Price)
            );
    }

    private static IEnumerable<int> Touched(TimeRange range, Horizon horizon)
    {
        var first = Math.Max(0, range.Start / horizon.IntervalMinutes);
        for (
            var interval = first;
            interval < horizon.Intervals && interval * horizon.IntervalMinutes < range.End;
            interval++
        )
            yield return interval;
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        var past = roster.Brief.Agents.SelectMany(agent => agent.History).ToList();
        foreach (var interval in Enumerable.Range(0, horizon.Intervals))
        {
            var clock = horizon.Interval(interval);
            var before = past.Count(worked => worked.Range.Overlap(clock) > 0);
            var seated = before + roster.Assignments.Count(worked => worked.Range.Overlap(clock) > 0);
            var beyond = seated - Math.Max(AtMost, before);
            if (beyond > 0)
                yield return new(
                    Id,
                    null,
                    interval / horizon.IntervalsPerDay,
                    beyond,
                    Price is { } price ? price * beyond : null,
                    $"{horizon.Describe(clock.Start)}: {seated} people are in their shifts, for {AtMost} seats"
                );
        }
    }
}
