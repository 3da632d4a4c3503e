using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Minutes that the agents of one skill set are at work and off their breaks, interval by interval: heads put minutes
/// in, breaks take them out.
/// </summary>
internal sealed class PresentTime
{
    private readonly Horizon horizon;
    private readonly int[] settled;
    private readonly List<(LinearExpr Count, long Minutes, long Most)>[] decided;

    /// <summary>Collects what the past settles; counts are added next.</summary>
    public PresentTime(Brief brief, SkillSet set)
    {
        horizon = brief.Horizon;
        settled = PhoneTime.OfThePast(brief, set);
        decided = new List<(LinearExpr, long, long)>[settled.Length];
        for (var interval = 0; interval < decided.Length; interval++)
            decided[interval] = [];
    }

    /// <summary>Adds the people of a shift on a day.</summary>
    public void Add(Shift shift, int day, ShiftCounts counts)
    {
        var range = shift.On(day);
        Add(range, counts.Heads, 1);
        for (var place = 0; place < shift.Breaks.Count; place++)
        {
            var slot = shift.Breaks[place];
            foreach (var (start, count) in slot.Starts().Zip(counts.Breaks[place]))
                Add(new(range.Start + start, range.Start + start + slot.Break.Minutes), count, -1);
        }
    }

    /// <summary>Whether anything is to be decided about the interval.</summary>
    public bool Moves(int interval) => decided[interval].Count > 0;

    /// <summary>The most minutes there can be in the interval.</summary>
    public long Most(int interval) => settled[interval] + decided[interval].Sum(term => term.Most);

    /// <summary>Every number of minutes that is counted with.</summary>
    public IEnumerable<long> Numbers =>
        settled
            .Select(minutes => (long)minutes)
            .Concat(decided.SelectMany(terms => terms.Select(term => term.Minutes)));

    /// <summary>Adds the minutes of the interval, in grains, to an expression.</summary>
    public void AddTo(LinearExprBuilder expression, int interval, long grain)
    {
        expression.Add(settled[interval] / grain);
        foreach (var (count, minutes, _) in decided[interval])
            expression.AddTerm(count, minutes / grain);
    }

    private void Add(TimeRange range, Count count, int sign)
    {
        foreach (var (interval, minutes) in PhoneTime.Of(range, horizon))
        {
            if (count.Decided is { } expression)
                decided[interval].Add((expression, sign * minutes, sign > 0 ? minutes * count.Most : 0));
            else
                settled[interval] += sign * minutes * (int)count.Fixed;
        }
    }
}
