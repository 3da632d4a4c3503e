using Google.OrTools.LinearSolver;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// How many members of a class meet an occasion, over the counts of the class: at least those who work on any one of its
/// days, at most all its starts together.
/// </summary>
internal sealed class OccasionCounts(
    MpModel mip,
    int members,
    IReadOnlyDictionary<(int Day, int Shift), Variable> counts
)
{
    private readonly Dictionary<string, Variable> met = new(StringComparer.Ordinal);

    /// <summary>The choices of an occasion that are open to the class, as text: equal for the same occasion.</summary>
    public string Shape(Occasion occasion) => string.Join(' ', Open(occasion));

    /// <summary>The count, or null when none of the choices is open.</summary>
    public Variable? Of(Occasion occasion)
    {
        var open = Open(occasion).ToList();
        if (open.Count == 0)
            return null;
        var shape = Shape(occasion);
        if (met.TryGetValue(shape, out var known))
            return known;
        var meeting = met[shape] = mip.Count(members);
        foreach (var day in open.GroupBy(choice => choice.Day))
            mip.AtMost([.. day.Select(choice => (counts[choice], 1.0)), (meeting, -1.0)], 0, null);
        mip.AtMost([(meeting, 1.0), .. open.Select(choice => (counts[choice], -1.0))], 0, null);
        return meeting;
    }

    private IEnumerable<(int Day, int Shift)> Open(Occasion occasion) =>
        occasion.Choices.Where(counts.ContainsKey);
}
