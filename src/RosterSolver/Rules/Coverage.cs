using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In every planning interval as many agents are on each queue as the demand requires.</summary>
[Rule(
    "coverage",
    Always = true,
    Says = "In every planning interval the agents at work, breaks taken off, match the requirement. Missing and "
        + "surplus agent-hours cost; beyond a tolerance they cost more, so that gaps are spread thin. Agents of several "
        + "skills are shared out over their queues in the cheapest way. What calls leave over does the work that can "
        + "wait; what misses its deadline costs.",
    Unit = "agent-minute, missing, surplus or late",
    AtTheEdges = "A night shift that began before the horizon counts in its first hours; a shift that runs beyond "
        + "the horizon counts only within it.",
    Encoded = "In each interval people in their shifts less those on breaks, against the minutes required, at "
        + "convex prices; several queues as a flow.",
    Example = "coverage: { understaffed: 150/h, overstaffed: 8/h, tolerance: 10%, floor: 50% }"
)]
public sealed record Coverage(
    [Doc(
        "Price of a missing agent-hour within the tolerance",
        Default = "`120/h`; with `by: service-level` `10/h`"
    )]
        PricePerHour? Understaffed = null,
    [Doc("Price of a missing agent-hour beyond the tolerance", Default = "three times `understaffed`")]
        PricePerHour? BadlyUnderstaffed = null,
    [Doc("Price of a surplus agent-hour within the tolerance", Default = "`8/h`")]
        PricePerHour? Overstaffed = null,
    [Doc("Price of a surplus agent-hour beyond the tolerance", Default = "three times `overstaffed`")]
        PricePerHour? BadlyOverstaffed = null,
    [Doc(
        "Share of the requirement, rounded up to whole agents, up to which the lower prices hold",
        Range = "0%..100%",
        Default = "`10%`"
    )]
    [Range(0, 1)]
        Fraction? Tolerance = null,
    [Doc(
        "Share of the requirement, rounded up to whole agents, that must be there in every interval: fewer are never planned",
        Range = "0%..100%",
        Default = "`0%`"
    )]
    [Range(0, 1)]
        Fraction? Floor = null,
    [Doc(
        "Price of an agent-hour of work that can wait and is not done in time; it is below `understaffed`, so that calls "
            + "come first",
        Default = "half of `understaffed`"
    )]
        PricePerHour? Late = null,
    [Doc(
        "What a missing agent costs. `heads`: each the same, beyond the tolerance more. `service-level`: `understaffed`, and "
            + "`missed-call` for every call that the queue then answers too late, by its own formula; so a gap is left where "
            + "callers lose least. A queue that is overloaded already loses as much with each further agent as with the "
            + "last before. The tolerance then holds for surplus only"
    )]
        CoverageBy By = CoverageBy.Heads,
    [Doc("With `by: service-level`, price of a call that is not answered in time", Default = "`5`")]
        Money? MissedCall = null,
    [Doc(
        "Price of an agent-hour that can be bought from elsewhere, as many as are missing. Whoever is missing at a higher price is "
            + "bought instead; the figures of service and understaffing still count them as missing, and `floor` has to be "
            + "kept by the roster itself",
        Default = "nobody sells any"
    )]
        PricePerHour? Outsourcing = null
) : Rule((Money?)null)
{
    private const int Steeper = 3;

    private PricePerHour Under => Understaffed ?? PricePerHour.Of(By == CoverageBy.Heads ? 120 : 10);

    private PricePerHour Over => Overstaffed ?? PricePerHour.Of(8);

    private PricePerHour UnderBeyond => BadlyUnderstaffed ?? new(Under.Amount * Steeper);

    private PricePerHour OverBeyond => BadlyOverstaffed ?? new(Over.Amount * Steeper);

    private PricePerHour LateHour =>
        Late ?? PricePerHour.Of(Math.Floor(LeastMissing.Amount.Amount * 50) / 100);

    /// <summary>What the first missing hour costs.</summary>
    private PricePerHour LeastMissing =>
        Outsourcing is { } bought && bought.Amount < Under.Amount ? bought : Under;

    private IntervalPrices Prices(QueueNeed need, int interval, int length) =>
        new(
            new(
                By,
                Under,
                UnderBeyond,
                Over,
                OverBeyond,
                MissedCall ?? Money.Of(5),
                Outsourcing,
                (Tolerance ?? new(0.1m)).Value,
                Floor?.Value ?? 0
            ),
            need,
            interval,
            length
        );

    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections()
    {
        if (UnderBeyond.Amount < Under.Amount)
            yield return (
                "badly-understaffed",
                $"{UnderBeyond} is below understaffed {Under}: a large gap may not be cheaper than a small one"
            );
        if (OverBeyond.Amount < Over.Amount)
            yield return (
                "badly-overstaffed",
                $"{OverBeyond} is below overstaffed {Over}: a large surplus may not be cheaper than a small one"
            );
        if (Late is { } late && late.Amount >= LeastMissing.Amount)
            yield return (
                "late",
                $"{late} is not below {(LeastMissing == Under ? "understaffed" : "outsourcing")} {LeastMissing}: work that can wait would take agents from calls"
            );
    }

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        if (model.Brief.Queues is [{ Work: null } only])
            EncodeOnly(only, model);
        else if (model.Brief.Queues.Count > 0)
            model.Coverage(
                new SharedCoverageLimit(
                    Id,
                    model.SkillSets,
                    [.. model.Brief.Queues.Select(need => Limit(need, model.Brief.Horizon))],
                    Shares
                )
            );
    }

    private void EncodeOnly(QueueNeed need, RosterModel model)
    {
        foreach (var (interval, row) in Limit(need, model.Brief.Horizon).Rows.Index())
            model.Coverage(new CoverageLimit(Id, interval, row.Required, row.Floor, row.Under, row.Over));
    }

    private QueueLimit Limit(QueueNeed need, Horizon horizon) =>
        new(
            [.. need.Required.Select((_, interval) => Row(need, interval, horizon.IntervalMinutes))],
            need.Work,
            LateHour.PerMinute
        );

    private QueueRow Row(QueueNeed need, int interval, int length)
    {
        var prices = Prices(need, interval, length);
        var tolerance = prices.Tolerated * length;
        var reserved = need.Reserved?[interval] ?? 0;
        return new(
            prices.Agents * length + reserved,
            prices.Floor * length,
            By == CoverageBy.Heads
                ?
                [
                    new(tolerance, prices.Capped(Under.PerMinute * need.Weight)),
                    new(null, prices.Capped(UnderBeyond.PerMinute * need.Weight)),
                ]
                : UnderByLosses(prices, reserved),
            need.Work is null
                ? [new(tolerance, Over.PerMinute), new(null, OverBeyond.PerMinute)]
                : [new(null, Over.PerMinute)]
        );
    }

    /// <summary>
    /// A step for every missing agent, agents who cost the same sharing one. Reserved minutes can be missing beyond all
    /// required; the dearest price then goes on.
    /// </summary>
    private static IReadOnlyList<PriceStep> UnderByLosses(IntervalPrices prices, int reserved)
    {
        var steps = Enumerable
            .Range(0, prices.Agents)
            .GroupBy(prices.MissingMinute)
            .Select(alike => new PriceStep((long)alike.Count() * prices.Length, alike.Key))
            .ToList();
        if (reserved > 0)
            steps.Add(new(reserved, steps.Count > 0 ? steps[^1].PerMinute : Money.Zero));
        return steps;
    }

    /// <summary>How the agents of a roster share out over the queues at the least cost.</summary>
    public QueueShares Shares(Roster roster) =>
        new(
            roster,
            (need, interval) => Prices(need, interval, roster.Brief.Horizon.IntervalMinutes).Steps(),
            LateHour.PerMinute
        );

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var brief = roster.Brief;
        var shares = Shares(roster);
        foreach (var (index, need) in brief.Queues.Index())
        {
            for (var interval = 0; interval < brief.Horizon.Intervals; interval++)
            {
                foreach (var found in CheckInterval(brief, need, interval, shares.Minutes(index, interval)))
                    yield return found;
            }

            foreach (var found in need.Work is { } work ? CheckWork(brief, need, work, index, shares) : [])
                yield return found;
        }
    }

    private IEnumerable<Violation> CheckInterval(Brief brief, QueueNeed need, int interval, int phone)
    {
        var length = brief.Horizon.IntervalMinutes;
        var prices = Prices(need, interval, length);
        var (required, floor) = (prices.Agents * length, prices.Floor * length);
        if (phone < floor)
            yield return Gap(floor - phone, null, CostLine.Understaffed);
        var missing = Math.Max(0, required - phone);
        var bought = prices.Bought(missing);
        if (missing > bought)
            yield return Gap(
                missing - bought,
                prices.OfMissing(missing) - prices.OfBought(bought),
                CostLine.Understaffed
            );
        if (bought > 0)
            yield return Gap(bought, prices.OfBought(bought), CostLine.Outsourced);
        if (phone > required)
            yield return Gap(phone - required, prices.OfSurplus(phone - required), CostLine.Overstaffed);

        Violation Gap(int minutes, Money? cost, CostLine line) =>
            new(
                Id,
                null,
                interval / brief.Horizon.IntervalsPerDay,
                minutes,
                cost,
                $"{brief.Horizon.Describe(brief.Horizon.Interval(interval).Start)}{On(brief, need)}: "
                    + (
                        need.Work is null
                            ? $"{phone / (decimal)length:0.##} at work, {prices.Agents} required"
                                + (line == CostLine.Outsourced ? $", {minutes} minutes bought" : "")
                            : $"{phone / (decimal)length:0.##} without work"
                    )
            )
            {
                Line = line,
            };
    }

    private IEnumerable<Violation> CheckWork(
        Brief brief,
        QueueNeed need,
        DeferrableWork work,
        int queue,
        QueueShares shares
    )
    {
        var progress = WorkProgress.Of(work, interval => shares.Working(queue, interval));
        foreach (var (day, results) in progress.Chunk(brief.Horizon.IntervalsPerDay).Index())
        {
            var minutes = results.Sum(result => result.Late);
            if (minutes > 0)
                yield return new(
                    Id,
                    null,
                    day,
                    minutes,
                    LateHour.Amount.ForMinutes(minutes),
                    $"{brief.Horizon.DayName(day)}{On(brief, need)}: {minutes / 60m:0.##} of "
                        + $"{results.Sum(result => result.Due) / 60m:0.##} hours of work due are not done in time"
                )
                {
                    Line = CostLine.Late,
                };
        }
    }

    /// <summary>Which queue, where there are several.</summary>
    private static string On(Brief brief, QueueNeed need) => brief.Queues.Count > 1 ? $" {need.Queue}" : "";
}
