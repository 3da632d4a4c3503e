using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>In every planning interval as many agents are on the phone as the demand requires.</summary>
[Rule(
    "coverage",
    Always = true,
    Says = "In every planning interval the agents on the phone, breaks taken off, match the requirement. Missing and "
        + "surplus agent-hours cost; beyond a tolerance they cost more, so that gaps are spread thin.",
    AtTheEdges = "A night shift that began before the horizon is on the phone in the first hours; a shift that runs beyond "
        + "the horizon counts only within it."
)]
public sealed record Coverage(
    [Doc("Price of a missing agent-hour within the tolerance.", Default = "120/h")]
        PricePerHour? Understaffed = null,
    [Doc("Price of a missing agent-hour beyond the tolerance.", Default = "three times `understaffed`")]
        PricePerHour? BadlyUnderstaffed = null,
    [Doc("Price of a surplus agent-hour within the tolerance.", Default = "8/h")]
        PricePerHour? Overstaffed = null,
    [Doc("Price of a surplus agent-hour beyond the tolerance.", Default = "three times `overstaffed`")]
        PricePerHour? BadlyOverstaffed = null,
    [Doc("Share of the requirement up to which the lower prices hold.", Default = "10%")]
    [Range(0, 1)]
        Fraction? Tolerance = null,
    [Doc("Share of the requirement that must be there in every interval, whatever it costs.", Default = "0%")]
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
            var required = model.Brief.Required[interval] * horizon.IntervalMinutes;
            var tolerance = Tolerated(required);
            model.Coverage(
                new(
                    Id,
                    interval,
                    required,
                    FloorOf(required),
                    [new(tolerance, Under.PerMinute), new(null, UnderBeyond.PerMinute)],
                    [new(tolerance, Over.PerMinute), new(null, OverBeyond.PerMinute)]
                )
            );
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        var phone = roster.PhoneMinutes();
        for (var interval = 0; interval < horizon.Intervals; interval++)
        {
            var required = roster.Brief.Required[interval] * horizon.IntervalMinutes;
            var day = interval / horizon.IntervalsPerDay;
            var sentence = Explain(horizon, interval, phone[interval], required);
            var floor = FloorOf(required);
            if (phone[interval] < floor)
                yield return new(Id, null, day, floor - phone[interval], null, sentence);
            var missing = required - phone[interval];
            if (missing > 0)
                yield return new(
                    Id,
                    null,
                    day,
                    missing,
                    Cost(missing, required, Under, UnderBeyond),
                    sentence
                );
            if (missing < 0)
                yield return new(
                    Id,
                    null,
                    day,
                    -missing,
                    Cost(-missing, required, Over, OverBeyond),
                    sentence
                );
        }
    }

    private Money Cost(int minutes, int required, PricePerHour within, PricePerHour beyond)
    {
        var tolerated = Math.Min(minutes, Tolerated(required));
        return within.Amount.ForMinutes(tolerated) + beyond.Amount.ForMinutes(minutes - tolerated);
    }

    private int Tolerated(int required) => (int)Math.Ceiling(required * ToleranceShare);

    private int FloorOf(int required) => (int)Math.Ceiling(required * FloorShare);

    private static string Explain(Horizon horizon, int interval, int phone, int required) =>
        $"{horizon.Describe(horizon.Interval(interval).Start)}: {phone / (decimal)horizon.IntervalMinutes:0.##} on the phone, "
        + $"{required / (decimal)horizon.IntervalMinutes:0.##} required";
}
