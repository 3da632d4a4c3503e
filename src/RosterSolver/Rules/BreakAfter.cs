using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Nobody works longer than so many hours without a break of at least so many minutes.</summary>
[Rule(
    "break-after",
    Says = "Nobody works longer than so many hours without a break of at least so many minutes; shorter breaks do not count. "
        + "Breaks are dealt so that it holds; a shift whose breaks cannot keep it is a fault of its template.",
    Unit = "stretch of work that is too long",
    AtTheEdges = "Only shifts of the horizon are asked; each stands alone.",
    Encoded = "The starts of a shift whose breaks could be dealt too late are none.",
    Example = "break-after: { hours: 6h, break: 20m }"
)]
public sealed record BreakAfter(
    [Doc(
        "Longest time from the start of the shift to a break, between two and from the last one to the end, such as `6h`",
        Range = "30m..16h"
    )]
    [Range(30, 960)]
    [Stricter(When.Less)]
        TimeLength Hours,
    [Doc("Least length of a break that counts, such as `20m`", Range = "1m..3h")]
    [Range(1, 180)]
    [Stricter(When.More)]
        TimeLength Break
) : PersonRule((Money?)null)
{
    /// <summary>Shifts of which some deal of breaks could break the rule are not given.</summary>
    public override void Encode(RosterModel model)
    {
        var unsafeShifts = model.Brief.Shifts.Select(shift => !IsKeptBy(shift)).ToList();
        foreach (var agent in Concerned(model))
        {
            for (var day = 0; day < model.Brief.Horizon.Days; day++)
                model.AtMost(
                    this,
                    model.Sum(agent, [day], choice => unsafeShifts[choice.Index] ? 1 : 0),
                    0,
                    null
                );
        }
    }

    /// <summary>Whether every way to deal the breaks of a shift keeps the rule.</summary>
    public bool IsKeptBy(Shift shift)
    {
        if (shift.LengthMinutes <= Hours.Minutes)
            return true;
        var counting = shift.Breaks.Where(slot => slot.Break.Minutes >= Break.Minutes).ToList();
        if (counting.Count == shift.Breaks.Count && shift.LongestStretch <= Hours.Minutes)
            return true;
        var since = 0;
        foreach (var slot in counting)
        {
            if (slot.Latest - since > Hours.Minutes)
                return false;
            since = slot.Earliest + slot.Break.Minutes;
        }

        return shift.LengthMinutes - since <= Hours.Minutes;
    }

    /// <summary>
    /// The shift with so much less room for its breaks that every way to deal them keeps the rule; null where there is none.
    /// Where only some of its breaks are long enough, one of them has to do.
    /// </summary>
    public Shift? Keeping(Shift shift)
    {
        if (IsKeptBy(shift))
            return shift;
        var rules = shift.Breaks.Select(slot => slot.Break).DistinctBy(rule => rule.Id).ToList();
        var longest = Math.Min(shift.LongestStretch ?? Hours.Minutes, Hours.Minutes);
        if (rules.TrueForAll(rule => rule.Minutes >= Break.Minutes))
            return Arranged(shift, rules, longest);
        return rules
            .Where(rule => rule is { Count: 1 } && rule.Minutes >= Break.Minutes)
            .Select(rule =>
                Arranged(
                    shift,
                    [.. rules.Select(one => one == rule ? InTime(shift, one) : one)],
                    shift.LongestStretch
                )
            )
            .FirstOrDefault(kept => kept is not null && IsKeptBy(kept));
    }

    /// <summary>The break early enough after the start and late enough before the end.</summary>
    private BreakRule InTime(Shift shift, BreakRule rule)
    {
        var slots = shift.Breaks.Where(slot => slot.Break == rule).ToList();
        return rule with
        {
            Window = null,
            After = new(
                Math.Max(slots[0].Earliest, shift.LengthMinutes - Hours.Minutes - rule.Minutes),
                Math.Min(slots[^1].Latest, Hours.Minutes)
            ),
        };
    }

    private static Shift? Arranged(Shift shift, IReadOnlyList<BreakRule> rules, int? longest) =>
        BreakOrder.Arrange(shift.StartMinute, shift.LengthMinutes, rules, longest) is { } slots
            ? shift with
            {
                Breaks = slots,
                LongestStretch = longest,
            }
            : null;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        foreach (var agent in Concerned(roster))
        {
            foreach (var worked in roster.Of(agent))
            {
                var since = worked.Range.Start;
                var pauses = worked.Breaks.Where(taken => taken.Range.Minutes >= Break.Minutes);
                foreach (
                    var pause in pauses
                        .Select(taken => taken.Range)
                        .Append(new(worked.Range.End, worked.Range.End))
                )
                {
                    if (pause.Start - since > Hours.Minutes)
                        yield return Breach(
                            agent,
                            worked.Day,
                            $"{agent.Id} works {new TimeLength(pause.Start - since).InHours} h from "
                                + $"{roster.Brief.Horizon.Describe(since)} without a break of {Break}; at most "
                                + $"{Hours.InHours} h are allowed"
                        );
                    since = pause.End;
                }
            }
        }
    }
}
