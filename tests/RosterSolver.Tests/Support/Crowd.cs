using RosterSolver.Domain;

namespace RosterSolver.Tests.Support;

/// <summary>
/// Sixty people for two weeks, few of them quite alike: full-timers and part-timers who work no nights and are paid by the
/// hour, some exempt from nights, with leave, wishes and a week of history.
/// </summary>
internal static class Crowd
{
    private const int People = 60;
    private const int FullTimers = 40;
    private const int Days = 14;

    private static readonly IReadOnlyList<Shift> shifts =
    [
        .. Some.Shifts.Select(shift =>
            shift with
            {
                Breaks = BreakOrder.Arrange(
                    shift.StartMinute,
                    shift.LengthMinutes,
                    [Some.Break("meal", 30, after: new(150, 270)) with { Paid = true }]
                )!,
            }
        ),
    ];

    private static readonly Contract partTime = Some.FullTime with
    {
        Id = "part",
        WeeklyMinutes = 24 * 60,
        AtLeastMinutes = 16 * 60,
        AtMostMinutes = 32 * 60,
        Families = new HashSet<ShiftFamily> { ShiftFamily.Early, ShiftFamily.Mid, ShiftFamily.Late },
        IsPaidByTheHour = true,
    };

    /// <summary>Who is there and what is asked for, round the clock with a peak in the afternoon.</summary>
    public static Brief Brief { get; } =
        new(
            new(Some.Monday, Days, 60),
            shifts,
            [.. Enumerable.Range(0, People).Select(Agent)],
            [new("voice", [.. Enumerable.Range(0, Days * 24).Select(hour => Required(hour % 24))])],
            HistoryDays: 7
        );

    /// <summary>The same people, of whom so many are asked for by shift and day.</summary>
    public static Brief WithHeads { get; } =
        Brief with
        {
            Queues = [],
            Heads =
            [
                .. from day in Enumerable.Range(0, Days)
                from asked in new[] { ("early", 9), ("mid", 7), ("late", 11), ("night", 4) }
                select new HeadsNeed(day, asked.Item1, asked.Item2, null, null),
            ],
        };

    /// <summary>
    /// The roster of somebody who has heard of no rule: half of the people work every day, steadily nights or each day an
    /// earlier family; the others work twice every second day.
    /// </summary>
    public static Roster Careless(Brief brief) =>
        new(
            brief,
            from agent in Enumerable.Range(0, brief.Agents.Count)
            from day in Enumerable.Range(0, brief.Horizon.Days)
            from shift in Carelessly(agent, day)
            select new Assignment(
                brief.Agents[agent].Id,
                day,
                brief.Shifts[shift],
                [
                    .. brief
                        .Shifts[shift]
                        .Breaks.Select(slot =>
                        {
                            var start = brief.Shifts[shift].On(day).Start + slot.Earliest;
                            return new BreakTaken(slot.Break.Id, new(start, start + slot.Break.Minutes));
                        }),
                ]
            )
        );

    private static int[] Carelessly(int agent, int day) =>
        (agent % 4, day % 2) switch
        {
            (0, _) => [3],
            (2, _) => [3 - day % 4],
            (_, 1) => [0, 3],
            _ => [],
        };

    private static int Required(int hour) =>
        hour switch
        {
            < 6 or >= 22 => 4,
            < 10 => 10,
            < 14 => 18,
            < 18 => 20,
            _ => 14,
        };

    private static Agent Agent(int place)
    {
        var id = $"agent {place}";
        return Some.Agent(id, place < FullTimers ? Some.FullTime : partTime, Leave(place)) with
        {
            Group = place < FullTimers ? "full-timers" : "part-timers",
            Exempt = place % 7 == 0 ? new HashSet<ShiftFamily> { ShiftFamily.Night } : [],
            Wishes = Wishes(place),
            History = [.. Past(place).Select(past => new Assignment(id, past.Day, shifts[past.Shift], []))],
        };
    }

    private static int[] Leave(int place) =>
        (place % 10) switch
        {
            4 => [2, 3],
            7 => [8],
            _ => [],
        };

    private static IReadOnlyList<Wish> Wishes(int place) =>
        (place % 4) switch
        {
            0 => [new(5, Works: false, null, 1)],
            1 => [new(1, Works: true, "early", 2)],
            _ => [],
        };

    private static IEnumerable<(int Day, int Shift)> Past(int place) =>
        (place % 3) switch
        {
            0 => [(-4, 2), (-3, 2), (-2, 2), (-1, 2)],
            2 when place < FullTimers => [(-3, 3), (-2, 3), (-1, 3)],
            _ => [(-7, 0), (-6, 0), (-5, 0), (-4, 0), (-3, 0)],
        };
}
