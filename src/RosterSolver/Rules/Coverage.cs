using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In every planning interval as many agents are on the phone as the demand requires.</summary>
[Rule(
    "coverage",
    Always = true,
    Says = "In every planning interval the agents on the phone, breaks taken off, match the requirement. Missing and "
        + "surplus agent-hours cost; beyond a tolerance they cost more, so that gaps are spread thin.",
    Unit = "agent-minute, missing or surplus",
    AtTheEdges = "A night shift that began before the horizon is on the phone in the first hours; a shift that runs beyond "
        + "the horizon counts only within it."
)]
public sealed record Coverage(
    [Doc("Price of a missing agent-hour within the tolerance", Default = "`120/h`")]
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
        Fraction? Floor = null
) : Rule((Money?)null)
{
    private const int Steeper = 3;

    private PricePerHour Under => Understaffed ?? PricePerHour.Of(120);

    private PricePerHour Over => Overstaffed ?? PricePerHour.Of(8);

    private PricePerHour UnderBeyond => BadlyUnderstaffed ?? new(Under.Amount * Steeper);

    private PricePerHour OverBeyond => BadlyOverstaffed ?? new(Over.Amount * Steeper);

    private decimal ToleranceShare => (Tolerance ?? new(0.1m)).Value;

    private decimal FloorShare => Floor?.Value ?? 0;

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
    }

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        for (var interval = 0; interval < horizon.Intervals; interval++)
        {
            var agents = model.Brief.Queues[0].Required[interval];
            var tolerance = Tolerated(agents) * horizon.IntervalMinutes;
            model.Coverage(
                new(
                    Id,
                    interval,
                    agents * horizon.IntervalMinutes,
                    FloorOf(agents) * horizon.IntervalMinutes,
                    [new(tolerance, Under.PerMinute), new(null, UnderBeyond.PerMinute)],
                    [new(tolerance, Over.PerMinute), new(null, OverBeyond.PerMinute)]
                )
            );
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var phone = roster.PhoneMinutes();
        return Enumerable
            .Range(0, roster.Brief.Horizon.Intervals)
            .SelectMany(interval => CheckInterval(roster.Brief, interval, phone[interval]));
    }

    private IEnumerable<Violation> CheckInterval(Brief brief, int interval, int phone)
    {
        var length = brief.Horizon.IntervalMinutes;
        var agents = brief.Queues[0].Required[interval];
        var required = agents * length;
        var floor = FloorOf(agents) * length;
        if (phone < floor)
            yield return Gap(floor - phone, null);
        if (phone < required)
            yield return Gap(required - phone, Cost(required - phone, Under, UnderBeyond));
        if (phone > required)
            yield return Gap(phone - required, Cost(phone - required, Over, OverBeyond));

        Violation Gap(int minutes, Money? cost) =>
            new(
                Id,
                null,
                interval / brief.Horizon.IntervalsPerDay,
                minutes,
                cost,
                $"{brief.Horizon.Describe(brief.Horizon.Interval(interval).Start)}: "
                    + $"{phone / (decimal)length:0.##} on the phone, {agents} required"
            );

        Money Cost(int minutes, PricePerHour within, PricePerHour beyond)
        {
            var tolerated = Math.Min(minutes, Tolerated(agents) * length);
            return within.Amount.ForMinutes(tolerated) + beyond.Amount.ForMinutes(minutes - tolerated);
        }
    }

    private int Tolerated(int agents) => (int)Math.Ceiling(agents * ToleranceShare);

    private int FloorOf(int agents) => (int)Math.Ceiling(agents * FloorShare);
}
