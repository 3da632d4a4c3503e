using RosterSolver.Domain;

namespace RosterSolver.Tests.Economics.Staffing;

/// <summary>Ten people who lack 20 hours in each of four weeks: overtime at 45 an hour covers them, or others, at least 20 a week at 90.</summary>
internal static class MonthOfFourWeeks
{
    /// <summary>The question, with so many hours of overtime a person and month.</summary>
    public static StaffingBrief Of(double month) =>
        new(
            new DateOnly(2026, 11, 2),
            [new(null, [320, 320, 320, 320])],
            [
                new(
                    "crew",
                    null,
                    10,
                    40,
                    0.75,
                    30,
                    40,
                    new(0, AttritionKind.Weekly),
                    [new("extra", 1.5, 4, 1, 1)],
                    new(month, null, 17),
                    null,
                    null
                ),
            ],
            new(90, 20, 100),
            250,
            new Dictionary<string, int>(),
            0
        );
}
