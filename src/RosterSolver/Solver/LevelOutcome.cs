using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>What a solve reached on one level of several.</summary>
/// <param name="Rules">Ids of its rules.</param>
/// <param name="Cost">What the roster costs on this level.</param>
/// <param name="Bound">
/// No roster that keeps the hard rules, and costs no more than this one on every level before, costs less on this one.
/// </param>
public sealed record LevelOutcome(IReadOnlyList<string> Rules, Money Cost, Money Bound)
{
    /// <summary>The rules in one line: <c>fair + weekly-hours</c>.</summary>
    public string Name => string.Join(" + ", Rules);

    /// <summary>Whether nothing can be saved here without costing more on a level before.</summary>
    public bool IsProven => Bound == Cost;

    /// <summary>How a solve by levels ended, as a sentence for planners.</summary>
    internal static string InWords(IReadOnlyList<LevelOutcome> levels, SolveStatus status)
    {
        var open = levels.Where(level => !level.IsProven).Select(level => level.Name).ToList();
        var proven = levels.Count - open.Count;
        if (open.Count == 0)
            return "proven best, level after level: none can be cheaper unless one before it is dearer";
        var found = status == SolveStatus.Interrupted ? "before the interruption" : "in the time given";
        return $"best found {found}, level after level; {proven} of {levels.Count} levels proven best, "
            + $"not proven: {string.Join(", ", open)}";
    }
}
