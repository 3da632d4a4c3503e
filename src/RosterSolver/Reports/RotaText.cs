using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Reports;

/// <summary>A rota in words.</summary>
public static class RotaText
{
    /// <summary>The status, one word.</summary>
    public static string Status(RotaOutcome outcome) => $"{outcome.Status}".ToLowerInvariant();

    /// <summary>The status as a sentence for planners.</summary>
    public static string InWords(RotaOutcome outcome) =>
        outcome.Status switch
        {
            SolveStatus.Optimal => $"{outcome.Points} points: proven, no rota has fewer",
            SolveStatus.Feasible =>
                $"{outcome.Points} points: best found in the time given, no rota has fewer than {outcome.Bound}",
            SolveStatus.Interrupted =>
                $"{outcome.Points} points: best found before the interruption, no rota has fewer than {outcome.Bound}",
            SolveStatus.Impossible => "impossible: no rota keeps all that is asked for",
            _ => "no rota found in the time given",
        };

    /// <summary>What stands against a rota that was neither found nor ruled out, and what to do, line by line.</summary>
    public static IEnumerable<string> Unanswered(RotaRequest request, RotaOutcome outcome) =>
        [
            .. RotaCounting.Reasons(request.Brief).Select(reason => $"By counting: {reason}."),
            $"Whether there is one was not settled in {outcome.Elapsed.TotalSeconds:0} s. Allow more (--time 120), or ask for "
                + "less choice: narrower work-block, off-block and blocks, fewer shifts.",
        ];

    /// <summary>Why a rota is impossible, line by line.</summary>
    public static IEnumerable<string> Reasons(RotaRequest request, RotaProof proof, RotaConflict conflict)
    {
        foreach (var reason in RotaCounting.Reasons(request.Brief))
            yield return $"By counting: {reason}.";
        yield return "These cannot be kept together:";
        foreach (var demand in conflict.Demands)
            yield return $"  {request.PlaceOf(demand)}: {RotaWords.Demand(request.Brief, demand)}";
        yield return Proof(proof);
        if (conflict.Positions is { } positions)
            yield return $"With {positions} positions, all else as it is, there is a rota.";
    }

    /// <summary>Blocks by their lengths: <c>10 of 5 days, 2 of 6</c>.</summary>
    public static string Blocks(IReadOnlyList<(int Days, int Blocks)> lengths) =>
        $"{lengths.Sum(each => each.Blocks)}: "
        + string.Join(
            ", ",
            lengths.Select(each => $"{each.Blocks} of {each.Days} {(each.Days == 1 ? "day" : "days")}")
        );

    /// <summary>Weekends off, and the wait for one.</summary>
    public static string Weekends(Rota rota, RotaFigures figures) =>
        $"{figures.WeekendsOff} of {rota.Brief.Positions}"
        + (figures.LongestWait is { } wait ? $", at most {Weeks(wait)} apart" : "");

    /// <summary>A number of weeks.</summary>
    public static string Weeks(int weeks) => $"{weeks} {(weeks == 1 ? "week" : "weeks")}";

    /// <summary>People in a shift on a weekday; those beyond the fewest asked for after a plus.</summary>
    public static string People(Rota rota, int shift, int weekday)
    {
        var there = Enumerable
            .Range(0, rota.Brief.Positions)
            .Count(week => rota.On(week * RotaBrief.Week + weekday) == shift);
        var beyond = there - rota.Brief.Shifts[shift].Asked[weekday].AtLeast;
        return beyond > 0 ? $"{there - beyond}+{beyond}" : $"{there}";
    }

    private static string Proof(RotaProof proof) =>
        proof switch
        {
            RotaProof.Parts =>
                "Proven, and confirmed by a method that may split people: not even parts of blocks add up.",
            RotaProof.WholeBlocks =>
                "Proven, and confirmed by a second solver: parts of blocks would add up, whole blocks do not.",
            _ => "Proven, and confirmed by a second solver: the blocks make several patterns, and never one.",
        };
}
