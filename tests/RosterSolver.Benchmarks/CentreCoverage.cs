using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Benchmarks;

/// <summary>
/// The coverage of the invented centre, whose tolerance for surplus is wider than that for gaps: missing agents cost 120 an
/// hour up to a tenth of those required and 360 beyond, surplus 12 up to a fifth and one more, and 48 beyond.
/// </summary>
[Rule(
    "coverage",
    Says = "Agents on the phone match the requirement.",
    AtTheEdges = "Only the horizon counts."
)]
internal sealed record CentreCoverage() : Rule((Money?)null)
{
    private static readonly PricePerHour Missing = PricePerHour.Of(120);
    private static readonly PricePerHour BadlyMissing = PricePerHour.Of(360);
    private static readonly PricePerHour Surplus = PricePerHour.Of(12);
    private static readonly PricePerHour BadSurplus = PricePerHour.Of(48);

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var length = model.Brief.Horizon.IntervalMinutes;
        foreach (var (interval, required) in model.Brief.Queues[0].Required.Index())
            model.Coverage(
                new CoverageLimit(
                    Id,
                    interval,
                    required * length,
                    0,
                    [new((required + 9) / 10 * length, Missing.PerMinute), new(null, BadlyMissing.PerMinute)],
                    [new((required / 5 + 1) * length, Surplus.PerMinute), new(null, BadSurplus.PerMinute)]
                )
            );
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        var shares = new Coverage().Shares(roster);
        for (var interval = 0; interval < horizon.Intervals; interval++)
        {
            var required = roster.Brief.Queues[0].Required[interval];
            var away = shares.Minutes(0, interval) - required * horizon.IntervalMinutes;
            if (away != 0)
                yield return new(
                    Id,
                    null,
                    interval / horizon.IntervalsPerDay,
                    Math.Abs(away),
                    away < 0
                        ? Cost(-away, (required + 9) / 10 * horizon.IntervalMinutes, Missing, BadlyMissing)
                        : Cost(away, (required / 5 + 1) * horizon.IntervalMinutes, Surplus, BadSurplus),
                    $"{away} minutes"
                );
        }
    }

    private static Money Cost(int minutes, int tolerated, PricePerHour within, PricePerHour beyond) =>
        within.Amount.ForMinutes(Math.Min(minutes, tolerated))
        + beyond.Amount.ForMinutes(Math.Max(0, minutes - tolerated));
}
