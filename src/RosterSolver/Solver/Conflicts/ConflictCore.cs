namespace RosterSolver.Solver;

/// <summary>
/// Claims that cannot all hold, confirmed by two models, one in which they must hold and one in which they have a price.
/// </summary>
/// <param name="Claims">The claims, in the order of the limits.</param>
/// <param name="IsMinimal">Whether a roster was found without each of them; otherwise the time ended before.</param>
/// <param name="NeedsPast">Whether they could hold if nothing had been worked before the horizon.</param>
/// <param name="NeedsOneShift">Whether they could hold if an agent could start several shifts a day.</param>
public sealed record ConflictCore(
    IReadOnlyList<Claim> Claims,
    bool IsMinimal,
    bool NeedsPast,
    bool NeedsOneShift
)
{
    /// <summary>
    /// Whether a roster was found without each of its rules, though not without each of its days and people: these may be
    /// more than need be.
    /// </summary>
    public bool NeedsAllRules { get; init; }

    /// <summary>Whether there are several claims none of which can hold even alone.</summary>
    public bool IsEachAlone { get; init; }

    /// <summary>Whether it is the same conflict of several agents, each of whom has it alone.</summary>
    public bool IsOfEachAgent { get; init; }
}
