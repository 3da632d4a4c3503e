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
    /// <summary>A count so near to a whole number is fixed at it.</summary>
    private const double NearlyWhole = 0.1;

    /// <summary>What a bound of it is proven by, in words.</summary>
    public const string Name = "aggregate model";

    private readonly RosterModel model;
    private readonly MpModel mip;
    private readonly IReadOnlyList<ClassCounts> classes;
    private readonly Dictionary<(int Set, int Day, int Shift), List<Variable>> heads = [];

    /// <summary>Builds the model.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="whole">Whether counts are whole numbers.</param>
    /// <param name="perStart">What a start costs by which a row that must hold is broken; null when none may be.</param>
    private AggregateModel(RosterModel model, bool whole, Money? perStart = null)
    {
        this.model = model;
        mip = new(whole, CoverageGrain.LeastPrice(model), perStart);
        classes = [.. LikeAgents.Of(model).Select(like => ClassRows.Write(mip, model, like))];
        foreach (var counts in classes)
            Collect(counts.Like.Set, counts.Heads);
        AddCoverage();
        AddHeads();
        AddSeats();
        AddStarts();
    }

    /// <summary>The bound; zero when nothing was proven in the time.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="time">Wall time allowed; null asks for the linear relaxation only, which is repeatable.</param>
    public static Money Bound(RosterModel model, TimeSpan? time)
    {
        using var aggregate = new AggregateModel(model, whole: time is not null);
        return aggregate.InWholeGrains(aggregate.mip.Solve(time).Bound);
    }

    /// <summary>The bound that whole numbers prove, and their counts when the solver has found some, in the time.</summary>
    public static (Money Bound, IReadOnlyList<HeadCounts>? Plan) Whole(
        RosterModel model,
        TimeSpan time,
        double gap
    )
    {
        using var aggregate = new AggregateModel(model, whole: true);
        var result = aggregate.mip.Solve(time, gap);
        return (aggregate.InWholeGrains(result.Bound), result.HasValues ? aggregate.Counts() : null);
    }

    /// <summary>Whether the linear relaxation has no solution, as its solver claims; then no roster keeps what must hold.</summary>
    public static bool IsImpossible(RosterModel model, TimeSpan? time)
    {
        using var aggregate = new AggregateModel(model, whole: false);
        return aggregate.mip.Solve(time).IsImpossible;
    }

    /// <summary>
    /// A plan in whole numbers, found by diving: day after day the counts that the linear relaxation makes nearly whole are
    /// fixed, and it is solved anew, until all are. No search, so it takes seconds whatever the size, and always the same
    /// plan comes out. Null when it was cancelled.
    /// </summary>
    public static IReadOnlyList<HeadCounts>? Plan(RosterModel model, CancellationToken cancellation)
    {
        using var aggregate = new AggregateModel(model, whole: false, CoverageGrain.PriceOfStart(model));
        aggregate.mip.StartFromLast();
        for (var day = 0; day < model.Brief.Horizon.Days; day++)
        {
            if (!aggregate.Dive(day, cancellation))
                return null;
        }

        return aggregate.mip.Solve(time: null).HasValues ? aggregate.Counts() : null;
    }

    /// <summary>Every cost is a multiple of a grain, so a bound between two of them is the higher one.</summary>
    private Money InWholeGrains(Money bound)
    {
        var grain = CostRange.Grain(model);
        return new((bound.Units + grain - 1) / grain * grain);
    }

    private IReadOnlyList<HeadCounts> Counts() => [.. classes.Select(HeadCounts.Read)];

    private bool Dive(int day, CancellationToken cancellation)
    {
        var open = classes
            .SelectMany(counts => counts.Heads)
            .Where(pair => pair.Key.Item1 == day)
            .Select(pair => pair.Value)
            .ToList();
        while (open.Count > 0)
        {
            if (cancellation.IsCancellationRequested || !mip.Solve(time: null).HasValues)
                return false;
            var values = open.Select(count => (Count: count, People: count.SolutionValue()))
                .OrderBy(pair => FromWhole(pair.People))
                .ToList();
            var near = Math.Max(1, values.FindLastIndex(pair => FromWhole(pair.People) < NearlyWhole) + 1);
            foreach (var (count, people) in values.Take(near))
                count.SetBounds(Math.Round(people), Math.Round(people));
            open = values.Skip(near).Select(pair => pair.Count).ToList();
        }

        return true;
    }

    private static double FromWhole(double people) => Math.Abs(people - Math.Round(people));

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
        new AttendanceRows(mip, model, present).Write();
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

    private void AddHeads()
    {
        foreach (var limit in model.Limits.OfType<HeadsLimit>())
        {
            var starting = limit
                .Shifts.SelectMany(shift =>
                    Enumerable
                        .Range(0, model.SkillSets.Count)
                        .SelectMany(set => heads.GetValueOrDefault((set, limit.Day, shift)) ?? [])
                )
                .ToList();
            mip.Cover([.. starting.Select(count => (count, 1.0))], limit);
        }
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
            mip.AtMost([.. seated], limit.AtMost - limit.Past, limit.Price);
        }
    }

    /// <summary>Of some people only there are no head counts, so limits on them are left out.</summary>
    private void AddStarts()
    {
        foreach (var limit in model.Limits.OfType<StartsLimit>().Where(limit => limit.Agents is null))
        {
            var used = limit.Alike.Select(shifts => (Shifts: shifts, Is: mip.Between(0, 1))).ToList();
            foreach (var (shifts, isUsed) in used)
            {
                var starting =
                    from shift in shifts
                    from set in Enumerable.Range(0, model.SkillSets.Count)
                    from count in heads.GetValueOrDefault((set, limit.Day, shift)) ?? []
                    select (count, 1.0);
                mip.AtMost([.. starting, (isUsed, -model.Brief.Agents.Count)], 0, price: null);
            }

            mip.AtMost([.. used.Select(time => (time.Is, 1.0))], limit.AtMost, limit.Price);
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
        var start = brief.Shifts[shift].On(day).Start;
        var slots = brief.Shifts[shift].Breaks;
        var breaks = slots
            .Select(slot => slot.Starts().Select(offset => (Start: offset, Count: mip.Count())).ToList())
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

        foreach (var row in mip.IsWhole ? [] : SpacingRow.Of(slots))
            mip.AtMost(
                [.. UpTo(row.Fewer, row.FewerUpTo, 1), .. UpTo(row.More, row.MoreUpTo, -1)],
                0,
                price: null
            );

        IEnumerable<(Variable, double)> UpTo(int place, int time, double sign) =>
            breaks[place].Where(pair => pair.Start <= time).Select(pair => (pair.Count, sign));
    }
}
