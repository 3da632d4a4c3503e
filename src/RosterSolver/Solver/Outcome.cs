using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>What a solve brought.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Roster">The best roster, or null when there is none.</param>
/// <param name="Cost">The cost of the roster as the limits evaluate it; zero without a roster.</param>
/// <param name="Bound">No roster that keeps the hard rules costs less.</param>
/// <param name="BoundBy">What proved the bound, in words.</param>
/// <param name="Conflict">When impossible: a roster that breaks as little as possible, to show what clashes.</param>
/// <param name="Elapsed">Wall time of the solve.</param>
public sealed record Outcome(
    SolveStatus Status,
    Roster? Roster,
    Money Cost,
    Money Bound,
    string BoundBy,
    Roster? Conflict,
    TimeSpan Elapsed
)
{
    /// <summary>What each level cost, where levels were asked for; empty for one sum of money.</summary>
    public IReadOnlyList<LevelOutcome> Levels { get; init; } = [];

    /// <summary>The stages it went through, to follow the word "solved"; empty where no solve took place.</summary>
    public string Solved { get; init; } = "";

    /// <summary>Distance from the cost down to the bound, as a share of the cost; 0 when both are 0.</summary>
    public double Gap => GapBetween(Cost, Bound);

    /// <summary>
    /// Whether nothing is known of what a better roster could cost: nothing costs less than nothing. The gap is then no figure to tell.
    /// </summary>
    public bool ProvesNothing => Bound <= Money.Zero && Cost > Money.Zero;

    /// <summary>The status as a sentence for planners.</summary>
    public string InWords =>
        Status switch
        {
            SolveStatus.Optimal or SolveStatus.Feasible or SolveStatus.Interrupted when Levels.Count > 0 =>
                LevelOutcome.InWords(Levels, Status),
            SolveStatus.Optimal when Bound == Cost =>
                "proven best: no roster that keeps the rules is cheaper",
            SolveStatus.Optimal =>
                $"good enough: within the gap asked for, at most {Gap:P1} of its cost can be saved",
            SolveStatus.Feasible when ProvesNothing =>
                "best found in the time given; nothing is proven of what could still be saved",
            SolveStatus.Interrupted when ProvesNothing =>
                "best found before the interruption; nothing is proven of what could still be saved",
            SolveStatus.Feasible =>
                $"best found in the time given; no roster can save more than {Gap:P1} of its cost",
            SolveStatus.Interrupted =>
                $"best found before the interruption; no roster can save more than {Gap:P1} of its cost",
            SolveStatus.Impossible => "impossible: the rules that must hold contradict each other",
            _ => "no roster found in the time given",
        };

    /// <summary>The share of the cost that lies above the bound.</summary>
    public static double GapBetween(Money cost, Money bound) =>
        cost <= bound ? 0 : (cost - bound).Units / (double)cost.Units;
}
