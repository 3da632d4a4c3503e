using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// People on the phone against people required, interval by interval, in minutes: heads put minutes in, breaks take
/// them out.
/// </summary>
internal sealed class CoverageRows
{
    private readonly CpModel model;
    private readonly PricedSlacks slacks;
    private readonly IReadOnlyList<CoverageLimit> coverage;
    private readonly Neighbourhood? around;
    private readonly Question question;
    private readonly int[] settled;
    private readonly List<(LinearExpr Count, long Minutes, long Most)>[] decided;

    /// <summary>Collects what the past and fixed days settle; counts are added next.</summary>
    public CoverageRows(
        CpModel model,
        PricedSlacks slacks,
        RosterModel limits,
        Neighbourhood? around,
        Question question
    )
    {
        this.model = model;
        this.slacks = slacks;
        this.around = around;
        this.question = question;
        coverage = [.. limits.Limits.OfType<CoverageLimit>()];
        settled = PhoneTime.OfThePast(limits.Brief);
        decided = new List<(LinearExpr, long, long)>[settled.Length];
        for (var interval = 0; interval < decided.Length; interval++)
            decided[interval] = [];
    }

    /// <summary>Adds the people of a shift on a day.</summary>
    public void Add(Shift shift, int day, ShiftCounts counts, Horizon horizon)
    {
        var range = shift.On(day);
        Add(range, counts.Heads, 1, horizon);
        for (var place = 0; place < shift.Breaks.Count; place++)
        {
            var slot = shift.Breaks[place];
            foreach (var (start, count) in slot.Starts().Zip(counts.Breaks[place]))
                Add(new(range.Start + start, range.Start + start + slot.Break.Minutes), count, -1, horizon);
        }
    }

    private void Add(TimeRange range, Count count, int sign, Horizon horizon)
    {
        foreach (var (interval, minutes) in PhoneTime.Of(range, horizon))
        {
            if (count.Decided is { } expression)
                decided[interval].Add((expression, sign * minutes, sign > 0 ? minutes * count.Most : 0));
            else
                settled[interval] += sign * minutes * (int)count.Fixed;
        }
    }

    /// <summary>
    /// Writes the rows: of the whole model all, of a neighbourhood those of intervals in which anything may change.
    /// </summary>
    public void Write()
    {
        var grain = Grain();
        foreach (var limit in coverage.Where(limit => around is null || decided[limit.Interval].Count > 0))
        {
            var phone = LinearExpr.NewBuilder().Add(settled[limit.Interval] / grain);
            foreach (var (count, minutes, _) in decided[limit.Interval])
                phone.AddTerm(count, minutes / grain);
            Cover(
                limit,
                phone,
                settled[limit.Interval] + decided[limit.Interval].Sum(term => term.Most),
                grain
            );
        }
    }

    private void Cover(CoverageLimit limit, LinearExpr phone, long most, long grain)
    {
        if (question == Question.Cheapest)
            Price(limit, phone, most, grain);
        if (limit.Floor > 0 && question == Question.LeastBroken)
            model.Add(phone + slacks.Add(limit.Floor / grain, grain, null) >= limit.Floor / grain);
        else if (limit.Floor > 0)
            model.Add(phone >= limit.Floor / grain);
    }

    private void Price(CoverageLimit limit, LinearExpr phone, long most, long grain)
    {
        long? present = around?.Chosen.PhoneMinutes(limit.Interval);
        var missing = Steps(limit.Under, limit.Required, limit.Required - present, grain);
        var surplus = Steps(limit.Over, Math.Max(0, most), present - limit.Required, grain);
        model.Add(phone + LinearExpr.Sum(missing) - LinearExpr.Sum(surplus) == limit.Required / grain);
    }

    private List<IntVar> Steps(IReadOnlyList<PriceStep> steps, long most, long? breach, long grain)
    {
        var variables = new List<IntVar>();
        foreach (var step in steps)
        {
            var width = step.Width ?? most;
            long? here = breach is { } left ? Math.Clamp(left, 0, width) : null;
            variables.Add(slacks.Add(width / grain, step.PerMinute.Units * grain, here / grain));
            breach -= here;
        }

        return variables;
    }

    /// <summary>The largest number of minutes in which all of coverage can be counted without rounding.</summary>
    private long Grain() =>
        Divisor.Of([
            .. settled.Select(minutes => (long)minutes),
            .. decided.SelectMany(terms => terms.Select(term => term.Minutes)),
            .. coverage.SelectMany(limit => new[] { limit.Required, limit.Floor }),
            .. coverage.SelectMany(limit => limit.Under.Concat(limit.Over)).Select(step => step.Width ?? 0),
        ]);
}
