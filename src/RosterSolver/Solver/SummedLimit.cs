using Google.OrTools.LinearSolver;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>One member's limit, written over the counts of the class, ready to be added to the other members'.</summary>
/// <param name="Agent">Index of the member.</param>
/// <param name="Shape">Equal for limits that may be added up: same terms, same price.</param>
/// <param name="Terms">Counts of the class with the limit's weights.</param>
/// <param name="AtMost">The member's own bound, the past taken off.</param>
/// <param name="Reach">The most that the sum can come to for one member, whatever the limit, at one shift a day.</param>
/// <param name="Price">Price of a unit of breach; null when hard.</param>
internal sealed record SummedLimit(
    int Agent,
    string Shape,
    IReadOnlyList<(Variable Count, double Weight)> Terms,
    long AtMost,
    long Reach,
    Money? Price
)
{
    /// <summary>The limit over the counts, or null when none of its choices is open.</summary>
    public static SummedLimit? Of(
        PersonLimit limit,
        IReadOnlyDictionary<(int Day, int Shift), Variable> counts,
        OccasionCounts met
    )
    {
        var open = limit.Sum.Terms.Where(term => counts.ContainsKey((term.Day, term.Shift))).ToList();
        var occasions = limit
            .Sum.Occasions.Select(occasion => (Of: occasion, Count: met.Of(occasion)!))
            .Where(occasion => occasion.Count is not null)
            .ToList();
        if (open.Count == 0 && occasions.Count == 0)
            return null;
        return new(
            limit.Sum.Agent,
            $"{limit.Price?.Units} {string.Join(' ', open.Select(term => $"{term.Day}.{term.Shift}.{term.Weight}"))}"
                + string.Concat(occasions.Select(one => $"; {met.Shape(one.Of)} {one.Of.Weight}")),
            [
                .. open.Select(term => (counts[(term.Day, term.Shift)], (double)term.Weight)),
                .. occasions.Select(one => (one.Count, (double)one.Of.Weight)),
            ],
            limit.AtMost - limit.Sum.Constant,
            open.GroupBy(term => term.Day).Sum(day => Math.Max(0, day.Max(term => term.Weight)))
                + occasions.Sum(one => Math.Max(0, one.Of.Weight)),
            limit.Price
        );
    }
}
