using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Calendar weeks, Monday to Sunday, for the checkers.</summary>
internal static class Week
{
    /// <summary>The day of the Monday of the week that holds the day.</summary>
    public static int MondayOf(int day, Horizon horizon) =>
        day - (((int)horizon.DateOf(day).DayOfWeek + 6) % 7);
}
