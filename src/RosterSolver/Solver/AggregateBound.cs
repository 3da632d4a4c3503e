using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A lower bound on the cost of any roster, from a model that counts like agents instead of naming them: every
/// limit on a person is summed up over the class, and what a person's week can look like is counted by profile.
/// All of it is a relaxation, so its dual bound holds for the roster too. Spreads between agents are left out
/// (their cost is at least 0).
/// </summary>
internal sealed class AggregateBound
{
    private readonly RosterModel model;
    private readonly MpModel mip;
    private readonly Dictionary<(int Set, int Day, int Shift), List<Variable>> heads = [];

    private AggregateBound(RosterModel model, MpModel mip)
    {
        this.model = model;
        this.mip = mip;
        foreach (var like in LikeAgents.Of(model))
            AddClass(like);
        AddCoverage();
        AddHeads();
        AddSeats();
    }

    /// <summary>The bound; zero when nothing was proven in the time.</summary>
    /// <param name="model">The limits.</param>
    /// <param name="time">Wall time allowed; null asks for the linear relaxation only, which is repeatable.</param>
    public static Money Of(RosterModel model, TimeSpan? time)
    {
        using var counts = new MpModel(whole: time is not null);
        _ = new AggregateBound(model, counts);
        return counts.Bound(time);
    }

    private void AddClass(LikeAgents like)
    {
        var counts = like.Open.ToDictionary(choice => choice, _ => mip.Count(like.Members.Count));
        foreach (var (choice, count) in counts)
        {
            var key = (like.Set, choice.Day, choice.Shift);
            if (!heads.TryGetValue(key, out var starting))
                heads[key] = starting = [];
            starting.Add(count);
        }

        var members = like.Members.ToHashSet();
        var limits = model
            .Limits.OfType<PersonLimit>()
            .Where(limit => members.Contains(limit.Sum.Agent))
            .ToList();
        var met = new OccasionCounts(mip, like.Members.Count, counts);
        var charged = WeekProfiles.Add(mip, like, limits, counts, met);
        var others = limits
            .Where(limit => !charged.Contains(limit))
            .Select(limit => SummedLimit.Of(limit, counts, met));
        foreach (
            var same in others.OfType<SummedLimit>().GroupBy(limit => limit.Shape, StringComparer.Ordinal)
        )
            SumUp([.. same], like.Members.Count);
    }

    /// <summary>
    /// The limit of every member added up, a member's strictest where there are several. Members who lack it keep
    /// it by nature, at the most their sum can reach.
    /// </summary>
    private void SumUp(IReadOnlyList<SummedLimit> same, int members)
    {
        var first = same[0];
        var strictest = same.GroupBy(limit => limit.Agent)
            .Select(own => own.Min(limit => limit.AtMost))
            .ToList();
        var atMost = strictest.Sum() + (members - strictest.Count) * first.Reach;
        mip.AtMost(first.Terms, atMost, first.Price);
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

        new AttendanceRows(mip, model, present).Write();
        foreach (var limit in model.Limits.OfType<CoverageLimit>())
            mip.Cover(
                [.. present.SelectMany(set => set.Decided[limit.Interval])],
                limit,
                present.Sum(set => set.Past[limit.Interval])
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
        var start = brief.Shifts[shift].On(day).Start;
        var slots = brief.Shifts[shift].Breaks;
        var breaks = slots
            .Select(slot => slot.Starts().Select(offset => (Start: offset, Count: mip.Amount())).ToList())
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
