using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In every planning interval at most so many people need a seat.</summary>
[Rule(
    "seats",
    Says = "In every planning interval at most this many people are in their shifts, of all or of those named after `for`. A seat is held from the start to the "
        + "end of the shift, through breaks and activities too, and for the whole of an interval that the shift touches.",
    Unit = "person beyond in an interval",
    AtTheEdges = "A night shift that began before the horizon holds its seats; what the past alone fills beyond the number is "
        + "not held against the roster.",
    OnDates = "Intervals of the dates are looked at.",
    Encoded = "In each interval the people in their shifts are at most the seats.",
    Example = "seats: { at-most: 40 }"
)]
public sealed record Seats(
    [Doc("Most people at a time", Unit = "people")] [Range(1, 20_000)] int AtMost,
    [Doc("Price of each person beyond in each interval; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <summary>Whether everybody needs one of the seats.</summary>
    private bool AreEverybodys => For is null && Skilled.Count == 0;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var asked = AskedDays(horizon).ToHashSet();
        var past = Concerned(model)
            .SelectMany(agent => model.Brief.Agents[agent].History)
            .SelectMany(worked => Touched(worked.Range, horizon))
            .CountBy(interval => interval)
            .ToDictionary();
        foreach (var (interval, holding) in Holding(model).Index())
        {
            if (!asked.Contains(interval / horizon.IntervalsPerDay))
                continue;
            var before = past.GetValueOrDefault(interval);
            if (AreEverybodys)
                model.Seats(new(Id, interval, holding, before, Math.Max(AtMost, before), Price));
            else
                EncodeSome(model, holding, before);
        }
    }

    /// <summary>For each interval the shifts, each with its day, whose people hold a seat in it.</summary>
    private static List<(int Day, int Shift)>[] Holding(RosterModel model)
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

        return holding;
    }

    private void EncodeSome(RosterModel model, List<(int Day, int Shift)> holding, int past)
    {
        var terms = holding.ConvertAll(start => new Term(start.Day, start.Shift, 1));
        var seated = Concerned(model).Select(agent => new PersonSum(agent, terms, 0));
        model.AtMost(this, [.. seated], Math.Max(0, AtMost - past));
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
        var agents = Concerned(roster).ToList();
        var past = agents.SelectMany(agent => agent.History).ToList();
        var worked = agents.SelectMany(roster.Of).ToList();
        foreach (var interval in Enumerable.Range(0, horizon.Intervals))
        {
            if (!IsAsked(interval / horizon.IntervalsPerDay, horizon))
                continue;
            var clock = horizon.Interval(interval);
            var before = past.Count(shift => shift.Range.Overlap(clock) > 0);
            var seated = before + worked.Count(shift => shift.Range.Overlap(clock) > 0);
            var beyond = seated - Math.Max(AtMost, before);
            if (beyond > 0)
                yield return new(
                    Id,
                    null,
                    interval / horizon.IntervalsPerDay,
                    beyond,
                    Price is { } price ? price * beyond : null,
                    $"{horizon.Describe(clock.Start)}: {seated} people {OfWhom}are in their shifts, for {AtMost} seats"
                );
        }
    }

    private string OfWhom => AreEverybodys ? "" : $"of {string.Join(", ", [.. For ?? [], .. Skilled])} ";
}
