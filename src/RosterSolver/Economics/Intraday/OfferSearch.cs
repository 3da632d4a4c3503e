using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// Looks for people who could leave earlier where there are too many, and work longer where there are too few, for the rest
/// of a day. Each offer is judged by the checkers with those before it accepted, so all of them together hold.
/// </summary>
internal sealed class OfferSearch
{
    private const int MinutesOfAnHour = 60;
    private const int LeastMinutesOff = 60;
    private const int MostHoursLonger = 3;

    /// <summary>How long before a shift its agent must hear that it begins earlier.</summary>
    private const int MinutesOfNotice = 60;

    private readonly int now;
    private readonly int end;
    private readonly Horizon horizon;
    private readonly int[] required;

    /// <summary>A search in the rest of a day.</summary>
    /// <param name="plan">The roster.</param>
    /// <param name="now">The minute from which on something can change.</param>
    /// <param name="end">The end of the day.</param>
    public OfferSearch(Plan plan, int now, int end)
    {
        this.now = now;
        this.end = end;
        horizon = plan.Scenario.Horizon;
        required =
        [
            .. Enumerable
                .Range(0, horizon.Intervals)
                .Select(interval => plan.Roster.Brief.Queues.Sum(need => need.Required[interval])),
        ];
        Plan = plan;
    }

    /// <summary>The roster with all offers accepted.</summary>
    public Plan Plan { get; private set; }

    /// <summary>
    /// Time off: whoever can leave earliest without anybody being missed for it, as long as the contract allows it.
    /// </summary>
    public IEnumerable<ShiftOffer> TimeOff()
    {
        foreach (var worked in Present().OrderByDescending(worked => worked.Range.End).ToList())
        {
            if (Shorter(worked).Select(shift => Offer(worked, shift)).FirstOrDefault(IsFree) is { } offer)
                yield return Accepted(worked, offer);
        }
    }

    /// <summary>Overtime: the longer shifts that save more than they cost, the best first.</summary>
    public IEnumerable<ShiftOffer> Overtime()
    {
        var ranked = Present()
            .SelectMany(worked => Longer(worked).Select(shift => (worked, Offer: Offer(worked, shift))))
            .Where(one => IsWorthIt(one.Offer))
            .OrderBy(one => one.Offer.Change.Cost)
            .ToList();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (worked, offer) in ranked.Where(one => !asked.Contains(one.worked.Agent)))
        {
            if (Offer(worked, offer.Shift) is not { } still || !IsWorthIt(still))
                continue;
            asked.Add(worked.Agent);
            yield return Accepted(worked, still);
        }
    }

    private IEnumerable<Assignment> Present() =>
        Plan.Roster.Assignments.Where(worked => worked.Range.Start < end && worked.Range.End > now);

    private static bool IsFree(ShiftOffer offer) => offer.Change is { IsAllowed: true, MissingMinutes: <= 0 };

    private static bool IsWorthIt(ShiftOffer offer) =>
        offer.Change is { IsAllowed: true, MissingMinutes: < 0 } && offer.Change.Cost < Money.Zero;

    /// <summary>Ends at the planning intervals, the earliest first, where nobody would be missed.</summary>
    private IEnumerable<Assignment> Shorter(Assignment worked)
    {
        var length = horizon.IntervalMinutes;
        var present = Plan.Roster.PhoneMinutes();
        var first = (Math.Max(now, worked.Range.Start + 1) + length - 1) / length * length;
        for (var until = first; until <= worked.Range.End - LeastMinutesOff; until += length)
        {
            var off = new TimeRange(until, worked.Range.End);
            if (
                !IsMissed(worked, off, present)
                && LongerShift.EndingLater(worked, -off.Minutes) is { } shorter
            )
                yield return shorter;
        }
    }

    private bool IsMissed(Assignment worked, TimeRange off, IReadOnlyList<int> present)
    {
        var length = horizon.IntervalMinutes;
        for (
            var interval = off.Start / length;
            interval * length < off.End && interval < horizon.Intervals;
            interval++
        )
        {
            var gone = worked.PhoneMinutes(
                new(Math.Max(off.Start, interval * length), Math.Min(off.End, (interval + 1) * length))
            );
            if (gone > 0 && present[interval] - gone < required[interval] * length)
                return true;
        }

        return false;
    }

    private IEnumerable<Assignment> Longer(Assignment worked) =>
        from hours in Enumerable.Range(1, MostHoursLonger)
        let minutes = hours * MinutesOfAnHour
        from longer in new[]
        {
            LongerShift.EndingLater(worked, minutes),
            worked.Range.Start - minutes >= now + MinutesOfNotice
                ? LongerShift.StartingEarlier(worked, minutes)
                : null,
        }
        where longer is not null
        select longer;

    private ShiftOffer Offer(Assignment worked, Assignment shift)
    {
        var plan = Plan.With(Plan.Roster.Assignments.Where(one => one != worked).Append(shift));
        var agent = Plan.Scenario.Agents.First(one => one.Id == worked.Agent);
        var time =
            shift.Range.Start < worked.Range.Start
                ? new TimeRange(shift.Range.Start, worked.Range.Start)
                : new(
                    Math.Min(worked.Range.End, shift.Range.End),
                    Math.Max(worked.Range.End, shift.Range.End)
                );
        return new(
            agent,
            time,
            shift,
            CoverStudy.WithoutTemplates(AuditChange.Of(Plan.Audit, plan.Audit)),
            OvertimeOf(plan, agent) - OvertimeOf(Plan, agent),
            agent.Contract.LoadedPay.Amount.ForMinutes(time.Minutes)
        );
    }

    private static Overtime OvertimeOf(Plan plan, Agent agent) =>
        Economics.Overtime.Of(plan).First(one => one.Agent.Id == agent.Id);

    private ShiftOffer Accepted(Assignment worked, ShiftOffer offer)
    {
        Plan = Plan.With(Plan.Roster.Assignments.Where(one => one != worked).Append(offer.Shift));
        return offer;
    }
}
