using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>One shift of a roster that came from elsewhere, as it is written there.</summary>
/// <param name="Agent">The agent's name, written so that a scenario can have it.</param>
/// <param name="Date">The day on which it starts.</param>
/// <param name="Name">What the shift is called; null where only its times are known.</param>
/// <param name="Start">Start in minutes after midnight.</param>
/// <param name="Minutes">From start to end.</param>
/// <param name="Breaks">Its breaks: name, minutes after the start, minutes.</param>
/// <param name="Paid">Paid minutes; null where that is not said.</param>
internal sealed record ImportedShift(
    string Agent,
    DateOnly Date,
    string? Name,
    int Start,
    int Minutes,
    IReadOnlyList<(string Name, int After, int Minutes)> Breaks,
    int? Paid
)
{
    private const int Hour = 60;

    /// <summary>The part of the day that it belongs to, by its start: from 4, 9, 12 and 18 o'clock.</summary>
    public ShiftFamily Family =>
        Start switch
        {
            >= 18 * Hour or < 4 * Hour => ShiftFamily.Night,
            >= 12 * Hour => ShiftFamily.Late,
            >= 9 * Hour => ShiftFamily.Mid,
            _ => ShiftFamily.Early,
        };
}
