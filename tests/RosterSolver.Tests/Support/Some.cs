using RosterSolver.Domain;

namespace RosterSolver.Tests.Support;

/// <summary>Plain things to test with; a test names only what it is about.</summary>
internal static class Some
{
    /// <summary>A Monday.</summary>
    public static readonly DateOnly Monday = new(2026, 12, 7);

    /// <summary>06:00-14:00.</summary>
    public static readonly Shift Early = Shift("early", ShiftFamily.Early, 6);

    /// <summary>10:00-18:00.</summary>
    public static readonly Shift Mid = Shift("mid", ShiftFamily.Mid, 10);

    /// <summary>14:00-22:00.</summary>
    public static readonly Shift Late = Shift("late", ShiftFamily.Late, 14);

    /// <summary>22:00-06:00.</summary>
    public static readonly Shift Night = Shift("night", ShiftFamily.Night, 22);

    /// <summary>Eight paid hours each, without breaks.</summary>
    public static readonly IReadOnlyList<Shift> Shifts = [Early, Mid, Late, Night];

    /// <summary>All shifts allowed; 40 hours a week, at least 32, at most 48; 20 an hour.</summary>
    public static readonly Contract FullTime = new(
        "full",
        40 * 60,
        32 * 60,
        48 * 60,
        Enum.GetValues<ShiftFamily>().ToHashSet(),
        Shifts.Select(shift => shift.Template).ToHashSet(),
        PricePerHour.Of(20),
        8 * 60
    );

    public static Shift Shift(string template, ShiftFamily family, int hour, int hours = 8) =>
        new(template, family, hour * 60, hours * 60, []);

    public static Agent Agent(string id = "Ann", Contract? contract = null, IEnumerable<int>? leave = null) =>
        new(
            id,
            id,
            contract ?? FullTime,
            new HashSet<ShiftFamily>(),
            (leave ?? []).ToHashSet(),
            [],
            new("some.yaml", 1, 1)
        );

    public static BreakRule Break(
        string id,
        int minutes,
        TimeWindow? window = null,
        MinuteRange? after = null,
        int count = 1,
        int spacing = 0
    ) => new(id, minutes, Paid: false, window, after, count, spacing);

    /// <summary>A brief of hourly intervals that requires nobody.</summary>
    public static Brief Brief(int days = 7, DateOnly? start = null, params IReadOnlyList<Agent> agents) =>
        new(
            new(start ?? Monday, days, 60),
            Shifts,
            agents.Count == 0 ? [Agent()] : agents,
            [new("voice", new int[days * 24])],
            0
        );

    /// <summary>The brief with so many agents required from one hour of the horizon to another.</summary>
    public static Brief Requiring(this Brief brief, int agents, int fromHour, int toHour) =>
        brief with
        {
            Queues =
            [
                .. brief.Queues.Select(need =>
                    need with
                    {
                        Required =
                        [
                            .. need.Required.Select(
                                (required, interval) =>
                                    interval * brief.Horizon.IntervalMinutes >= fromHour * 60
                                    && interval * brief.Horizon.IntervalMinutes < toHour * 60
                                        ? agents
                                        : required
                            ),
                        ],
                    }
                ),
            ],
        };

    /// <summary>The brief with every agent changed.</summary>
    public static Brief Each(this Brief brief, Func<Agent, Agent> change) =>
        brief with
        {
            Agents = [.. brief.Agents.Select(change)],
        };
}
