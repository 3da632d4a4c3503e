using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Rests that are due as literals: each that may be had, and each that is missing. Rests and shifts are stretches of time,
/// so those that share a moment are told apart there, once for as many as share it.
/// </summary>
internal sealed class RestLiterals(
    CpModel model,
    WorkLiterals works,
    Neighbourhood? around,
    bool oneShiftADay
)
{
    /// <summary>How many of the rests are certainly missing, and a literal for each that may be.</summary>
    public (int Certain, IReadOnlyList<BoolVar> Open) Missing(int agent, RestsDue due)
    {
        var open = due.Choices.Where(choice => works[agent, choice.Day, choice.Shift] is not null).ToList();
        var fixedOn = due.Choices.Where(choice => works.IsFixedOn(agent, choice.Day, choice.Shift)).ToList();
        var left = due with
        {
            Rests = [.. due.Rests.Where(rest => !fixedOn.Exists(choice => choice.Range.Overlap(rest) > 0))],
            Choices = open,
        };
        var most = left.Had([]).Count();
        if (open.Count == 0)
            return (Math.Max(0, due.Due - most), []);
        var had = left.Rests.Select(rest => (Range: rest, Literal: model.NewBoolVar(""))).ToList();
        foreach (var moment in Moments(left))
            Share(agent, moment, had, open);
        var missing = Enumerable.Range(0, due.Due).Select(_ => model.NewBoolVar("")).ToList();
        model.Add(LinearExpr.Sum(had.Select(rest => rest.Literal).Concat(missing)) >= due.Due);
        if (around is not null)
            Hint(agent, left, had, missing, around.Chosen);
        return (0, missing);
    }

    /// <summary>The moments that as many stretches of time share as any around them.</summary>
    private static IEnumerable<int> Moments(RestsDue due)
    {
        var ranges = due.Rests.Concat(due.Choices.Select(choice => choice.Range)).ToList();
        var starts = ranges.Select(range => range.Start).Distinct().Order().ToList();
        var before = int.MinValue;
        foreach (var end in ranges.Select(range => range.End).Distinct().Order())
        {
            if (starts.Exists(start => start >= before && start < end))
                yield return end - 1;
            before = end;
        }
    }

    /// <summary>Of what takes a moment one is had or worked; shifts of two days are told apart by other rules, if any.</summary>
    private void Share(
        int agent,
        int moment,
        IReadOnlyList<(TimeRange Range, BoolVar Literal)> had,
        IReadOnlyList<WorkedTime> open
    )
    {
        var rests = had.Where(rest => Holds(rest.Range, moment)).Select(rest => rest.Literal).ToList();
        if (rests.Count == 0)
            return;
        if (rests.Count > 1)
            model.AddAtMostOne(rests);
        var shifts = open.Where(choice => Holds(choice.Range, moment))
            .ToLookup(choice => choice.Day, choice => works[agent, choice.Day, choice.Shift]!);
        foreach (var day in shifts)
        {
            if (oneShiftADay)
                model.AddAtMostOne(rests.Concat(day));
            else
                model.Add(LinearExpr.Sum(day) + day.Count() * LinearExpr.Sum(rests) <= day.Count());
        }
    }

    private void Hint(
        int agent,
        RestsDue left,
        IReadOnlyList<(TimeRange Range, BoolVar Literal)> had,
        IReadOnlyList<BoolVar> missing,
        Choices chosen
    )
    {
        var taken = left.Had([
                .. left.Choices.Where(choice => chosen.Contains(agent, choice.Day, choice.Shift)),
            ])
            .ToHashSet();
        foreach (var (range, literal) in had)
            model.AddHint(literal, taken.Contains(range));
        foreach (var (place, literal) in missing.Index())
            model.AddHint(literal, place < left.Due - taken.Count);
    }

    private static bool Holds(TimeRange range, int moment) => range.Start <= moment && moment < range.End;
}
