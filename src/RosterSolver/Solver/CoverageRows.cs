using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>People at work against people required, interval by interval, in minutes.</summary>
internal sealed class CoverageRows
{
    private readonly CpModel model;
    private readonly PricedSlacks slacks;
    private readonly RosterModel limits;
    private readonly Neighbourhood? around;
    private readonly Question question;
    private readonly IReadOnlyList<PresentTime> present;

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
        this.limits = limits;
        this.around = around;
        this.question = question;
        present = [.. limits.SkillSets.Select(set => new PresentTime(limits.Brief, set))];
    }

    /// <summary>Adds the people of a skill set who start a shift on a day.</summary>
    public void Add(int set, Shift shift, int day, ShiftCounts counts) =>
        present[set].Add(shift, day, counts);

    /// <summary>
    /// Writes the rows: of the whole model all, of a neighbourhood those of intervals in which anything may change.
    /// </summary>
    public void Write()
    {
        var coverage = limits.Limits.OfType<CoverageLimit>().ToList();
        var grain = Grain(coverage);
        foreach (var limit in coverage.Where(limit => around is null || Moves(limit.Interval)))
        {
            var phone = LinearExpr.NewBuilder();
            foreach (var set in present)
                set.AddTo(phone, limit.Interval, grain);
            Cover(limit, phone, present.Sum(set => set.Most(limit.Interval)), grain);
        }

        foreach (var limit in limits.Limits.OfType<SharedCoverageLimit>())
            new SharedCoverageRows(model, slacks, limit, present, around, question).Write();
    }

    private bool Moves(int interval) => present.Any(set => set.Moves(interval));

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
        long? here = around?.Chosen.PhoneMinutes(limit.Interval);
        var missing = slacks.Steps(limit.Under, limit.Required, limit.Required - here, grain);
        var surplus = slacks.Steps(limit.Over, Math.Max(0, most), here - limit.Required, grain);
        model.Add(phone + LinearExpr.Sum(missing) - LinearExpr.Sum(surplus) == limit.Required / grain);
    }

    /// <summary>The largest number of minutes in which all of coverage can be counted without rounding.</summary>
    private long Grain(List<CoverageLimit> coverage) =>
        Divisor.Of([
            .. present.SelectMany(set => set.Numbers),
            .. coverage.SelectMany(limit => new[] { limit.Required, limit.Floor }),
            .. coverage.SelectMany(limit => limit.Under.Concat(limit.Over)).Select(step => step.Width ?? 0),
        ]);
}
