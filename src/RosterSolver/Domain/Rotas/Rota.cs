namespace RosterSolver.Domain;

/// <summary>One repeating pattern: week after week, the last followed by the first.</summary>
/// <param name="Brief">What it answers to.</param>
/// <param name="Days">The shift of each day, as its index in the brief, or null for a day off; day 0 is a Monday.</param>
public sealed record Rota(RotaBrief Brief, IReadOnlyList<int?> Days)
{
    /// <summary>The shift of a day; days before the first and after the last go round.</summary>
    public int? On(int day) => Days[((day % Days.Count) + Days.Count) % Days.Count];

    /// <summary>Whether Saturday and Sunday of a week, counted from 0, are off.</summary>
    public bool IsWeekendOff(int week) =>
        On(week * RotaBrief.Week + RotaBrief.Saturday) is null
        && On(week * RotaBrief.Week + RotaBrief.Sunday) is null;

    /// <summary>Most weeks from one weekend off to the next; null where there is none.</summary>
    public int? LongestWait
    {
        get
        {
            var free = Enumerable.Range(0, Days.Count / RotaBrief.Week).Where(IsWeekendOff).ToList();
            return free.Count == 0
                ? null
                : free.Zip(
                        free.Skip(1).Append(free[0] + Days.Count / RotaBrief.Week),
                        (week, next) => next - week
                    )
                    .Max();
        }
    }
}
