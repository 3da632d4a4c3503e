namespace RosterSolver.Domain;

/// <summary>A kind of shift of a rota.</summary>
/// <param name="Name">The planner's name of it.</param>
/// <param name="Asked">Fewest and most people asked for, Monday to Sunday.</param>
/// <param name="Block">Fewest and most days in a row with this shift.</param>
/// <param name="IsNight">Whether it is worked by night.</param>
public sealed record RotaShift(
    string Name,
    IReadOnlyList<CountRange> Asked,
    CountRange Block,
    bool IsNight = false
)
{
    /// <summary>Fewest days a week that must be worked with this shift, over all positions.</summary>
    public int FewestDays => Asked.Sum(asked => asked.AtLeast);
}
