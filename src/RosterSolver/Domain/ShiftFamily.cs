namespace RosterSolver.Domain;

/// <summary>
/// The part of the day a shift belongs to, in the forward order of rotation: from early to night the body is
/// moved forward, which is the easier direction.
/// </summary>
public enum ShiftFamily
{
    Early,
    Mid,
    Late,
    Night,
}
