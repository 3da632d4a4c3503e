using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Web.Jobs;

/// <summary>The newest that a solve has told; what nobody took before it is forgotten.</summary>
internal sealed class NewestIncumbent : IProgress<Incumbent>
{
    private readonly Lock gate = new();
    private Incumbent? newest;
    private Incumbent? taken;
    private Roster? kept;

    /// <inheritdoc/>
    public void Report(Incumbent value)
    {
        lock (gate)
            newest = value;
    }

    /// <summary>What has been told since it was last taken; null for nothing new.</summary>
    public Incumbent? Take()
    {
        lock (gate)
        {
            if (newest is null || Says(newest) == Says(taken))
                return null;
            return taken = newest;
        }
    }

    /// <summary>The best roster, where it is another than the last that was taken; null otherwise.</summary>
    public Roster? TakeRoster()
    {
        lock (gate)
        {
            return newest?.Roster is { } roster && !ReferenceEquals(roster, kept) ? kept = roster : null;
        }
    }

    private static (Money?, Money?, string?) Says(Incumbent? told) => (told?.Cost, told?.Bound, told?.Level);
}
