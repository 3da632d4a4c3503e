using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>In which units of time and money the coverage of the only queue can be counted in whole numbers.</summary>
internal static class CoverageGrain
{
    /// <summary>
    /// The largest number of minutes of which every amount in an interval is a multiple; a minute where sessions of
    /// activities take people off the phone.
    /// </summary>
    public static long Of(RosterModel model)
    {
        if (model.Brief.Activities.Count > 0)
            return 1;
        var limits = model.Limits.OfType<CoverageLimit>().ToList();
        var past = model.SkillSets.SelectMany(set => PhoneTime.OfThePast(model.Brief, set));
        var shifts = model.Brief.Shifts.Select(
            (shift, index) => new ShiftPattern(shift, index, model.Brief.Horizon.IntervalMinutes)
        );
        return Divisor.Of([
            .. past.Select(settled => (long)settled),
            .. shifts.SelectMany(shift => shift.Amounts()),
            .. limits.SelectMany(limit => new[] { limit.Required, limit.Floor }),
            .. limits.SelectMany(limit => limit.Under.Concat(limit.Over)).Select(step => step.Width ?? 0),
        ]);
    }

    /// <summary>The lowest price of a grain, or a unit of currency where nothing is priced.</summary>
    public static Money LeastPrice(RosterModel model)
    {
        var prices = model
            .Limits.OfType<CoverageLimit>()
            .SelectMany(limit => limit.Under.Concat(limit.Over))
            .Concat(
                model
                    .Limits.OfType<SharedCoverageLimit>()
                    .SelectMany(limit => limit.Queues)
                    .SelectMany(queue => queue.Rows)
                    .SelectMany(row => row.Under.Concat(row.Over))
            )
            .Select(step => step.PerMinute.Units)
            .Where(price => price > 0)
            .ToList();
        return prices.Count == 0 ? Money.Of(1) : new(prices.Min() * Of(model));
    }

    /// <summary>What a missing agent-minute costs: the middle one of all intervals.</summary>
    public static Money PriceOfMissing(RosterModel model)
    {
        var rows = model
            .Limits.OfType<CoverageLimit>()
            .Select(limit => limit.Under)
            .Concat(
                model
                    .Limits.OfType<SharedCoverageLimit>()
                    .SelectMany(limit => limit.Queues)
                    .Where(queue => queue.Work is null)
                    .SelectMany(queue => queue.Rows)
                    .Select(row => row.Under)
            );
        var prices = rows.Select(steps => steps.Select(step => step.PerMinute.Units).FirstOrDefault())
            .Concat(model.Limits.OfType<HeadsLimit>().Select(limit => PerMinute(model.Brief, limit)))
            .Order()
            .ToList();
        return prices.Count == 0 ? Money.Zero : new(prices[prices.Count / 2]);
    }

    /// <summary>
    /// What a start more or less than planned costs: the minutes of the longest shift at the price of missing ones. It
    /// outweighs the overtime of a shift.
    /// </summary>
    public static Money PriceOfStart(RosterModel model) =>
        new(Math.Max(1, PriceOfMissing(model).Units) * model.Brief.Shifts.Max(shift => shift.PaidMinutes));

    private static long PerMinute(Brief brief, HeadsLimit limit) =>
        limit.Under.Units / limit.Shifts.Max(shift => brief.Shifts[shift].LengthMinutes);
}
