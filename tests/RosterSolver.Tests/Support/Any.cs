using CsCheck;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Support;

/// <summary>
/// Random briefs and rosters: few agents and shifts, but shifts of any length at any hour, leave, exemptions,
/// contracts, history, and a horizon that may begin on any day of the week.
/// </summary>
internal static class Any
{
    private static readonly string[] Names = ["Ann", "Ben", "Cem", "Dia"];

    private static readonly ShiftFamily[] Families = Enum.GetValues<ShiftFamily>();

    private static readonly BreakRule Lunch = Some.Break("lunch", 30, window: new(11 * 60, 14 * 60));

    private static readonly BreakRule Meal = Some.Break("meal", 45, after: new(120, 240));

    private static readonly BreakRule Rest = Some.Break("rest", 10, spacing: 60) with { Paid = true };

    private static readonly Gen<BreakRule[]> Breaks = Gen.OneOf<BreakRule[]>(
        [],
        [Lunch],
        [Lunch, Rest with { Count = 2 }],
        [Meal, Rest]
    );

    /// <summary>
    /// A shift of 1 to 16 hours at any quarter of an hour, with up to three breaks and sometimes a longest stretch between
    /// them; it lacks a name.
    /// </summary>
    public static readonly Gen<Shift> Shift =
        from family in Gen.Enum<ShiftFamily>()
        from start in Gen.Int[0, 95]
        from length in Gen.Int[4, 64]
        from breaks in Breaks
        from longest in Gen.OneOf<int?>(null, null, 100, 150, 210)
        let placed = BreakOrder.Arrange(start * 15, length * 15, breaks, longest)
        select new Shift("", family, start * 15, length * 15, placed ?? [])
        {
            LongestStretch = placed is null ? null : longest,
        };

    /// <summary>Any roster, with at most so many different shifts an agent and day.</summary>
    public static Gen<Roster> Roster(int shiftsADay = 1) =>
        Brief(15).SelectMany(brief => Roster(brief, shiftsADay));

    /// <summary>Any brief of 3 to so many days, with 1 to 4 shifts; work that can wait only where there may be several queues.</summary>
    public static Gen<Brief> Brief(
        int mostDays,
        int mostAgents = 4,
        int mostShifts = 4,
        int mostQueues = 3
    ) =>
        from days in Gen.Int[3, mostDays]
        from start in Gen.Int[0, 6]
        from interval in Gen.OneOf(15, 30, 60)
        from shifts in Shift.Array[1, mostShifts]
        from historyDays in Gen.Int[0, 8]
        let named = shifts.Select((shift, index) => shift with { Template = $"s{index}" }).ToList()
        from clock in Clocks(Some.Monday.AddDays(start), days)
        let horizon = new Horizon(Some.Monday.AddDays(start), days, interval) { Clock = clock }
        from agents in Agents(named, days, historyDays, mostAgents)
        from queues in Queues(horizon, mostQueues)
        from skills in Gen.Int[1, (1 << queues.Count) - 1].Array[mostAgents]
        from heads in Heads(named, days)
        from special in Gen.Int[0, 9].Array[30]
        select new Brief(
            horizon,
            named,
            [.. agents.Select((agent, index) => agent with { Skills = Skilled(queues, skills[index]) })],
            queues,
            historyDays
        )
        {
            Heads = heads,
            Calendar = Special(horizon, special),
        };

    /// <summary>Mostly a clock that never changes; else one that does on a day in or near the horizon.</summary>
    private static Gen<Clock> Clocks(DateOnly start, int days) =>
        from changes in Gen.Int[0, 2]
        from day in Gen.Int[-4, days + 1]
        from minute in Gen.Int[0, 95]
        from forward in Gen.OneOf(-60, 60, -30, 45)
        select changes == 0 ? new Clock([new(start.AddDays(day), minute * 15, forward)]) : Clock.Steady;

    /// <summary>Now and then, from a week before the horizon, a holiday, by statute or in exchange, or a day worked in place of one.</summary>
    private static Calendar Special(Horizon horizon, int[] rolls) =>
        new(
            rolls
                .Index()
                .Where(day => day.Item < 3)
                .Select(day => new SpecialDay(
                    horizon.DateOf(day.Index - 7),
                    day.Item == 1 ? DayKind.MakeUpWorkday : DayKind.Holiday
                )
                {
                    IsStatutory = day.Item == 0,
                })
        );

    /// <summary>On some days people are asked for in some templates, sometimes at prices of their own.</summary>
    private static Gen<HeadsNeed[]> Heads(List<Shift> shifts, int days) =>
        from asked in Gen.Select(
            Gen.Int[0, days - 1],
            Gen.Int[0, shifts.Count - 1],
            Gen.Int[0, 3],
            Gen.Int[-50, 50]
        ).Array[0, days]
        select asked
            .DistinctBy(one => (one.Item1, one.Item2))
            .Select(one => new HeadsNeed(
                one.Item1,
                shifts[one.Item2].Template,
                one.Item3,
                one.Item4 < 0 ? null : Money.Of(one.Item4),
                one.Item4 < 0 ? Money.Of(-one.Item4) : null
            ))
            .ToArray();

    /// <summary>Wishes for days in and around the horizon.</summary>
    private static Gen<Wish[]> Wishes(List<Shift> shifts, int days) =>
        from wishes in Gen.Select(
            Gen.Int[-3, days + 3],
            Gen.Bool,
            Gen.Int[-1, shifts.Count - 1],
            Gen.Int[1, 4]
        ).Array[0, 4]
        select wishes
            .Select(wish => new Wish(
                wish.Item1,
                wish.Item2,
                wish.Item3 < 0 ? null : shifts[wish.Item3].Template,
                wish.Item4
            ))
            .ToArray();

    /// <summary>Most often one queue, sometimes up to three, the last with work that can wait.</summary>
    private static Gen<List<QueueNeed>> Queues(Horizon horizon, int most) =>
        from drawn in Gen.OneOf(1, 1, 1, 2, 2, 3)
        let count = Math.Min(drawn, most)
        from required in Gen.Int[0, 2].Array[31].Array[count]
        from weight in Gen.Int[1, 2]
        from lost in Gen.Int[0, 9000].Array[2]
        from waits in Gen.Int[0, 3]
        from work in Work(horizon)
        select Enumerable
            .Range(0, count)
            .Select(index => new QueueNeed(
                $"queue {index}",
                [
                    .. Enumerable
                        .Range(0, horizon.Intervals)
                        .Select(interval => required[index][(interval + index) % 31]),
                ],
                index == 1 ? weight : 1
            ))
            .Select(need => need with { Losses = Losses(need.Required, lost) })
            .Select(
                (need, index) =>
                    waits == 0 && most > 1 && index == count - 1
                        ? new QueueNeed(need.Queue, new int[horizon.Intervals], 1, work)
                        : need
            )
            .ToList();

    /// <summary>Thousandths of a call that the first missing agent costs, and how many more each further one does.</summary>
    private static IReadOnlyList<IReadOnlyList<decimal>> Losses(IReadOnlyList<int> required, int[] lost) =>
        [
            .. required.Select(
                IReadOnlyList<decimal> (agents) =>
                    [.. Enumerable.Range(0, agents).Select(place => (lost[0] + (place * lost[1])) / 1000m)]
            ),
        ];

    /// <summary>Work that arrives now and then and is due some intervals later, or after the horizon.</summary>
    public static Gen<DeferrableWork> Work(Horizon horizon) =>
        from arriving in Gen.OneOf(0, 0, 0, 15, 40, 90).Array[29]
        from lag in Gen.Int[0, horizon.IntervalsPerDay]
        from most in Gen.OneOf<int?>(null, horizon.IntervalMinutes)
        let minutes = Enumerable
            .Range(0, horizon.Intervals)
            .Select(interval => arriving[interval % arriving.Length])
            .ToList()
        select new DeferrableWork(
            minutes,
            [.. Enumerable.Repeat(0, lag).Concat(minutes).Take(horizon.Intervals)],
            most
        );

    private static HashSet<string> Skilled(List<QueueNeed> queues, int bits) =>
        [.. queues.Where((_, index) => (bits & (1 << index)) != 0).Select(need => need.Queue)];

    private static Gen<List<Agent>> Agents(List<Shift> shifts, int days, int historyDays, int most) =>
        from contracts in Contract(shifts).Array[2]
        from count in Gen.Int[2, most]
        from agents in Agent(contracts, days).Array[count]
        from wishes in Wishes(shifts, days).Array[count]
        from history in Cells(count * historyDays, shifts.Count)
        select agents
            .Select(
                (agent, index) =>
                    agent with
                    {
                        Id = Names[index],
                        Group = Names[index],
                        Wishes = wishes[index],
                        History =
                        [
                            .. Worked(
                                    Names[index],
                                    shifts,
                                    history.AsSpan(index * historyDays, historyDays).ToArray(),
                                    day => day - historyDays
                                )
                                .Select(worked => worked with { Breaks = [] }),
                        ],
                    }
            )
            .ToList();

    private static Gen<Contract> Contract(List<Shift> shifts) =>
        from families in Subset(Families, 85)
        from templates in Subset([.. shifts.Select(shift => shift.Template)], 85)
        from weekly in Gen.Int[10, 40]
        from less in Gen.Int[0, 12]
        from more in Gen.Int[0, 12]
        from leaveDay in Gen.Int[0, 9]
        select new Contract(
            $"{weekly}h+{more}-{less}",
            weekly * 60,
            Math.Max(0, weekly - less) * 60,
            (weekly + more) * 60,
            families,
            templates,
            PricePerHour.Of(20.33m),
            leaveDay * 60
        )
        {
            IsPaidByTheHour = less > 8,
            OnCost = new(more / 40m),
        };

    private static Gen<Agent> Agent(Contract[] contracts, int days) =>
        from contract in Gen.OneOf(contracts)
        from exempt in Subset(Families, 10)
        from leave in Subset([.. Enumerable.Range(-7, days + 14)], 10)
        select Some.Agent(contract: contract, leave: leave) with
        {
            Exempt = exempt,
            Absent = leave.Where(day => day % 2 != 0).ToHashSet(),
        };

    /// <summary>Any roster that answers to the brief in structure; it keeps no other rule on purpose.</summary>
    public static Gen<Roster> Roster(Brief brief, int shiftsADay = 1)
    {
        var days = brief.Horizon.Days;
        return Cells(brief.Agents.Count * days * shiftsADay, brief.Shifts.Count)
            .Select(cells => new Roster(
                brief,
                brief.Agents.SelectMany(
                    (agent, index) =>
                        Worked(
                                agent.Id,
                                brief.Shifts,
                                cells.AsSpan(index * days * shiftsADay, days * shiftsADay).ToArray(),
                                cell => cell / shiftsADay
                            )
                            .DistinctBy(worked => (worked.Day, worked.Shift.Id))
                )
            ));
    }

    private static IEnumerable<Assignment> Worked(
        string agent,
        IReadOnlyList<Shift> shifts,
        IEnumerable<int?> cells,
        Func<int, int> day
    ) =>
        cells.SelectMany<int?, Assignment>(
            (cell, index) => cell is { } shift ? [Assignment(agent, day(index), shifts[shift])] : []
        );

    /// <summary>The shift with each break at its earliest, which is always allowed.</summary>
    private static Assignment Assignment(string agent, int day, Shift shift) =>
        new(
            agent,
            day,
            shift,
            [
                .. shift.Breaks.Select(slot =>
                {
                    var start = shift.On(day).Start + slot.Earliest;
                    return new BreakTaken(slot.Break.Id, new(start, start + slot.Break.Minutes));
                }),
            ]
        );

    private static Gen<int?[]> Cells(int count, int shifts) =>
        from worked in Gen.Int[20, 100]
        from rolls in Gen.Int[0, 99].Array[count]
        from picks in Gen.Int[0, shifts - 1].Array[count]
        select rolls.Zip(picks, (roll, pick) => roll < worked ? pick : (int?)null).ToArray();

    private static Gen<HashSet<T>> Subset<T>(T[] of, int percent) =>
        Gen.Int[0, 99]
            .Array[of.Length]
            .Select(rolls => of.Where((_, index) => rolls[index] < percent).ToHashSet());
}
