using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A model that counts like agents instead of naming them. All of it relaxes the roster, so its dual bound holds for the
/// roster too; and where it is solved in whole numbers its counts are a plan for one. Spreads between agents are left out
/// (their cost is at least 0).
/// </summary>
internal sealed class AggregateModel : IDisposable
{
    private readonly RosterModel model;
    private readonly MpModel mip;
    private readonly IReadOnlyList<(LikeAgents Like, IReadOnlyDictionary<(int, int), Variable> Counts)> classes;
    private readonly Dictionary<(int Set, int Day, int Shift), List<Variable>> heads = [];

    /// <summary>Builds the model.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="whole">Whether counts are whole numbers.</param>
    public AggregateModel(RosterModel model, bool whole)
    {
        this.model = model;
        mip = new(whole, CoverageGrain.LeastPrice(model));
        classes = [.. LikeAgents.Of(model).Select(like => (like, ClassRows.Write(mip, model, like)))];
        foreach (var (like, counts) in classes)
            Collect(like.Set, counts);
        AddCoverage();
        AddSeats();
    }

    /// <summary>The bound; zero when nothing was proven in the time.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="time">Wall time allowed; null asks for the linear relaxation only, which is repeatable.</param>
    public static Money Bound(RosterModel model, TimeSpan? time)
    {
        using var aggregate = new AggregateModel(model, whole: time is not null);
        return aggregate.mip.Solve(time).Bound;
    }

    /// <summary>Bound and, if there is one, a plan in whole numbers.</summary>
    /// <param name="time">Wall time allowed.</param>
    /// <param name="gap">The share of the plan's cost that may be left unproven.</param>
    public (Money Bound, IReadOnlyList<HeadCounts>? Plan) Solve(TimeSpan time, double gap)
    {
        var (bound, solved) = mip.Solve(time, gap);
        return (bound, solved ? [.. classes.Select(pair => HeadCounts.Read(pair.Like, pair.Counts))] : null);
    }

    public double Objective() => mip.Objective();

    public IReadOnlyList<HeadCounts>? RelaxAndFix(Func<double> cpu, double seconds)
    {
        var weeks = model.Brief.Horizon.Days / 7;
        for (var w = 0; w < weeks; w++)
        {
            var t = cpu();
            foreach (var (v, d) in mip.Tagged) v.SetInteger(d / 7 == w);
            var r = mip.Solve(TimeSpan.FromSeconds(seconds), 0.002);
            Console.WriteLine($"week {w} {r} {mip.Objective():N0} cpu {cpu() - t:0.0}");
            if (!r.HasValues) return null;
            var fix = classes.SelectMany(c => c.Counts.Where(p => p.Key.Item1 / 7 == w).Select(p => (p.Value, X: Math.Round(p.Value.SolutionValue())))).ToList();
            if (w == weeks - 1) return [.. classes.Select(pair => HeadCounts.Read(pair.Like, pair.Counts))];
            foreach (var (v, x) in fix) v.SetBounds(x, x);
        }
        return null;
    }

    public double[] Values() => [.. classes.SelectMany(c => c.Like.Open.Select(ch => c.Counts[ch].SolutionValue()))];

    public void Near(double[] values, double slackUp)
    {
        var i = 0;
        foreach (var c in classes)
            foreach (var ch in c.Like.Open)
            {
                var v = values[i++];
                c.Counts[ch].SetBounds(Math.Floor(v + 1e-6), Math.Ceiling(v - 1e-6 + slackUp));
            }
    }

    public MpResult Run(TimeSpan? time, double gap) => mip.Solve(time, gap);

    /// <inheritdoc/>
    public void Dispose() => mip.Dispose();

    private void Collect(int set, IReadOnlyDictionary<(int Day, int Shift), Variable> counts)
    {
        foreach (var ((day, shift), count) in counts)
        {
            if (!heads.TryGetValue((set, day, shift), out var starting))
                heads[(set, day, shift)] = starting = [];
            starting.Add(count);
        }
    }

    private void AddCoverage()
    {
        var brief = model.Brief;
        var present = model
            .SkillSets.Select(set => new PresentTerms(
                PhoneTime.OfThePast(brief, set),
                [.. Enumerable.Range(0, brief.Horizon.Intervals).Select(_ => new List<(Variable, double)>())]
            ))
            .ToList();
        foreach (var ((set, day, shift), starting) in heads)
        {
            var terms = present[set].Decided;
            foreach (var (interval, minutes) in PhoneTime.Of(brief.Shifts[shift].On(day), brief.Horizon))
                terms[interval].AddRange(starting.Select(count => (count, (double)minutes)));
            AddBreaks(brief, day, shift, starting, terms);
        }

        var grain = CoverageGrain.Of(model);
        foreach (var limit in model.Limits.OfType<CoverageLimit>())
            mip.Cover(
                [.. present.SelectMany(set => set.Decided[limit.Interval])],
                limit,
                present.Sum(set => set.Past[limit.Interval]),
                grain
            );
        foreach (var limit in model.Limits.OfType<SharedCoverageLimit>())
            new SharedCoverageBound(mip, limit, present).Write();
    }

    private void AddSeats()
    {
        foreach (var limit in model.Limits.OfType<SeatLimit>())
        {
            var seated =
                from start in limit.Holding
                from set in Enumerable.Range(0, model.SkillSets.Count)
                from count in heads.GetValueOrDefault((set, start.Day, start.Shift)) ?? []
                select (count, 1.0);
            mip.AtMost(seated, limit.AtMost - limit.Past, limit.Price);
        }
    }

    private void AddBreaks(
        Brief brief,
        int day,
        int shift,
        List<Variable> starting,
        IReadOnlyList<List<(Variable, double)>> present
    )
    {
        mip.Day = day;
        var start = brief.Shifts[shift].On(day).Start;
        var slots = brief.Shifts[shift].Breaks;
        var breaks = slots
            .Select(slot => slot.Starts().Select(offset => (Start: offset, Count: Environment.GetEnvironmentVariable("BC") is null ? mip.Count() : mip.Amount())).ToList())
            .ToList();
        foreach (var (slot, counts) in slots.Zip(breaks))
        {
            mip.Equal(
                [.. counts.Select(pair => (pair.Count, 1.0)), .. starting.Select(count => (count, -1.0))],
                0
            );
            foreach (var (offset, count) in counts)
            {
                var away = new TimeRange(start + offset, start + offset + slot.Break.Minutes);
                foreach (var (interval, minutes) in PhoneTime.Of(away, brief.Horizon))
                    present[interval].Add((count, -minutes));
            }
        }

        foreach (var row in SpacingRow.Of(slots))
            mip.AtMost(
                [.. UpTo(row.Fewer, row.FewerUpTo, 1), .. UpTo(row.More, row.MoreUpTo, -1)],
                0,
                price: null
            );

        IEnumerable<(Variable, double)> UpTo(int place, int time, double sign) =>
            breaks[place].Where(pair => pair.Start <= time).Select(pair => (pair.Count, sign));
    }
}
