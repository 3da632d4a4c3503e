using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>The costs that a limit can have at all: the grain in which they differ, and the most.</summary>
internal static class CostRange
{
    /// <summary>A number that divides the cost of every roster, in units of money; at least 1.</summary>
    public static long Grain(RosterModel model)
    {
        var minutes = CoverageGrain.Of(model);
        return Divisor.Of(
            model.Limits.Select(limit => limit is CoverageLimit ? Grain(limit) * minutes : Grain(limit))
        );
    }

    /// <summary>A number that divides every cost of the limit, in units of money; 0 when it costs nothing.</summary>
    public static long Grain(Limit limit) =>
        limit switch
        {
            CoverageLimit coverage => Steps([.. coverage.Under, .. coverage.Over]),
            SharedCoverageLimit shared => Divisor.Of([
                .. shared.Queues.Select(queue => queue.Late.Units),
                .. shared
                    .Queues.SelectMany(queue => queue.Rows)
                    .Select(row => Steps([.. row.Under, .. row.Over])),
            ]),
            PersonLimit { Price: { } price, Sum: { } sum } person => price.Units
                * Divisor.Of([.. sum.Weights, person.AtMost - sum.Constant]),
            HeadsLimit heads => Divisor.Of([heads.Under.Units, heads.Over.Units]),
            { Price: { } price } => price.Units,
            _ => 0,
        };

    /// <summary>A cost of the limit that no roster exceeds, in units of money.</summary>
    public static double Most(Limit limit, Brief brief)
    {
        var everybody = (long)brief.Agents.Count * brief.Horizon.IntervalMinutes;
        return limit switch
        {
            CoverageLimit coverage => Row(coverage.Required, coverage.Under, coverage.Over),
            SharedCoverageLimit shared => shared.Queues.Sum(queue =>
                queue.Rows.Sum(row => Row(row.Required, row.Under, row.Over))
                + ((double)queue.Late.Units * (queue.Work?.Arriving.Sum() ?? 0))
            ),
            PersonLimit { Price: { } price, Sum: { } sum } person => (double)price.Units
                * Math.Max(0, Largest(sum) - person.AtMost),
            SpreadLimit { Price: { } price } spread => (double)price.Units
                * Math.Max(0, spread.Sums.Max(Largest) + spread.Sums.Max(sum => Largest(sum.Negated()))),
            TeamLimit { Price: { } price } team => (double)price.Units
                * Math.Max(0, team.Sums.Sum(Largest) - team.AtMost),
            StartsLimit { Price: { } price } starts => (double)price.Units
                * Math.Max(0, starts.Alike.Count - starts.AtMost),
            TouchedLimit { Price: { } price } touched => (double)price.Units * touched.Agents.Count,
            KeptSessionsLimit { Price: { } price } => price.Units,
            HeadsLimit heads => ((double)heads.Required * heads.Under.Units)
                + ((double)brief.Agents.Count * heads.Over.Units),
            // Where shifts of two days overlap, a person holds two seats.
            SeatLimit { Price: { } price } => (double)price.Units * brief.Agents.Count * 2,
            AttendanceLimit { Price: { } price } attendance => (double)price.Units
                * Math.Max(attendance.Due, attendance.Activity.PerWeek),
            { IsHard: true } => 0,
            _ => throw new NotSupportedException(
                $"what {limit.GetType().Name} can cost at most is not known"
            ),
        };

        double Row(long required, IReadOnlyList<PriceStep> under, IReadOnlyList<PriceStep> over) =>
            ((double)required * Dearest(under)) + ((double)everybody * Dearest(over));
    }

    private static long Largest(PersonSum sum) =>
        sum.Constant + sum.Weights.Sum(weight => Math.Max(0, weight));

    private static long Dearest(IReadOnlyList<PriceStep> steps) =>
        steps.Select(step => step.PerMinute.Units).DefaultIfEmpty(0).Max();

    private static long Steps(IReadOnlyList<PriceStep> steps) =>
        Divisor.Of(steps.Select(step => step.PerMinute.Units));
}
