using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>A shift that begins earlier or ends later, or earlier, than its template says, breaks as they are.</summary>
internal static class LongerShift
{
    /// <summary>The shift with its end moved; null where a break would lie outside, or nothing would be left.</summary>
    /// <param name="worked">The shift as it is.</param>
    /// <param name="minutes">Minutes that it ends later; below zero for earlier.</param>
    public static Assignment? EndingLater(Assignment worked, int minutes)
    {
        var end = worked.Range.End + minutes;
        return end > worked.Range.Start && worked.Breaks.All(taken => taken.Range.End <= end)
            ? worked with
            {
                Shift = worked.Shift with { LengthMinutes = worked.Shift.LengthMinutes + minutes },
            }
            : null;
    }

    /// <summary>The shift that begins earlier on the same day; null where it would begin the day before.</summary>
    /// <param name="worked">The shift as it is.</param>
    /// <param name="minutes">Minutes that it begins earlier.</param>
    public static Assignment? StartingEarlier(Assignment worked, int minutes) =>
        worked.Shift.StartMinute >= minutes
            ? worked with
            {
                Shift = worked.Shift with
                {
                    StartMinute = worked.Shift.StartMinute - minutes,
                    LengthMinutes = worked.Shift.LengthMinutes + minutes,
                },
            }
            : null;
}
