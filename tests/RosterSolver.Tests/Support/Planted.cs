using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Support;

/// <summary>A tiny scenario in which some rules were made to contradict each other, among others that do no harm.</summary>
/// <param name="Brief">What the roster has to answer to.</param>
/// <param name="Clashing">The rules that contradict each other.</param>
internal sealed record Planted(Brief Brief, IReadOnlyList<Rule> Clashing)
{
    private static readonly Rule full = new Coverage(Floor: new(1));
    private static readonly Brief week = Some.Brief(7);

    /// <summary>Whether the past has to do with it.</summary>
    public bool ByThePast { get; init; }

    /// <summary>Whether it has to do with one shift a day.</summary>
    public bool ByOneShift { get; init; }

    /// <summary>All rules: those planted, one shift a day, and of every other kind one that leaves plenty of room.</summary>
    public IReadOnlyList<Rule> Rules
    {
        get
        {
            Rule[] harmless =
            [
                new Eligibility(),
                new Leave(),
                new MaxConsecutiveDays(7),
                new MaxWeekends(4),
                new MinRest(1),
                new Seats(9),
                new TotalHours(new(0, 500 * 60)),
            ];
            var kinds = Clashing.Select(rule => rule.GetType()).ToHashSet();
            return
            [
                .. Clashing
                    .Concat(harmless.Where(rule => !kinds.Contains(rule.GetType())))
                    .Append(new OneShiftADay())
                    .OrderBy(rule => rule.Id, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Every kind by a name of its own.</summary>
    public static IReadOnlyDictionary<string, Planted> Kinds { get; } =
        new Dictionary<string, Planted>(StringComparer.Ordinal)
        {
            ["leave, staffing"] = new(Early(Off(0), 0), [full, new Leave()]),
            ["leave, least hours"] = new(
                week.Each(agent =>
                    agent with
                    {
                        Contract = agent.Contract with { LeaveDayMinutes = 0 },
                        Leave = new HashSet<int> { 0, 1, 2, 3 },
                    }
                ),
                [new Leave(), new WeeklyHours()]
            )
            {
                ByOneShift = true,
            },
            ["exempt from nights, staffing"] = new(
                Night(week.Each(agent => Exempt(agent, ShiftFamily.Night)), 0),
                [full, new Eligibility()]
            ),
            ["exempt from all, least hours"] = new(
                week.Each(agent => Exempt(agent, Enum.GetValues<ShiftFamily>())),
                [new Eligibility(), new WeeklyHours()]
            ),
            ["contract without family, staffing"] = new(
                Late(
                    With(contract =>
                        contract with
                        {
                            Families = new HashSet<ShiftFamily> { ShiftFamily.Early },
                        }
                    ),
                    1
                ),
                [full, new Eligibility()]
            ),
            ["contract without template, staffing"] = new(
                Night(
                    With(contract =>
                        contract with
                        {
                            Templates = new HashSet<string> { "early", "late" },
                        }
                    ),
                    2
                ),
                [full, new Eligibility()]
            ),
            ["most hours, staffing"] = new(
                Early(
                    With(contract =>
                        contract with
                        {
                            AtLeastMinutes = 0,
                            AtMostMinutes = 480,
                            WeeklyMinutes = 480,
                        }
                    ),
                    0,
                    1
                ),
                [full, new WeeklyHours()]
            ),
            ["nights in a row, staffing"] = new(Night(week, 0, 1, 2), [full, new MaxConsecutiveNights(2)]),
            ["days in a row, staffing"] = new(Early(week, 0, 1), [full, new MaxConsecutiveDays(1)]),
            ["rest, staffing"] = new(Early(Late(week, 0), 1), [full, new MinRest(11)]),
            ["days off, least hours"] = new(week, [new DaysOff(6), new WeeklyHours()]),
            ["days off, staffing"] = new(Early(week, 2, 5), [full, new DaysOff(6)]),
            ["most shifts, staffing"] = new(Early(week, 0, 3), [full, new MaxShifts(1)]),
            ["no nights at all, staffing"] = new(
                Night(week, 4),
                [full, new MaxShifts(0) { Families = [ShiftFamily.Night] }]
            ),
            ["weekends, staffing"] = new(Early(week, 5), [full, new MaxWeekends(0)]),
            ["fewest days in a row, leave, staffing"] = new(
                Early(Off(1, 3), 2),
                [full, new Leave(), new MinConsecutiveDays(3)]
            ),
            ["fewest days off in a row, leave, staffing"] = new(
                Early(Off(2), 1, 3),
                [full, new Leave(), new MinConsecutiveDaysOff(2)]
            ),
            ["fewest days, most days, staffing"] = new(
                Early(week, 3),
                [full, new MaxConsecutiveDays(2), new MinConsecutiveDays(3)]
            ),
            ["least hours in all, most shifts"] = new(
                week,
                [new MaxShifts(2), new TotalHours(new(24 * 60, 400 * 60))]
            ),
            ["most hours in all, staffing"] = new(Early(week, 0, 6), [full, new TotalHours(new(0, 8 * 60))]),
            ["most hours in all, least of the week"] = new(
                week,
                [new TotalHours(new(0, 16 * 60)), new WeeklyHours()]
            ),
            ["forbidden succession, staffing"] = new(
                Early(Late(week, 3), 4),
                [
                    full,
                    new ForbiddenSuccessions(
                        new Dictionary<string, IReadOnlyList<string>> { ["late"] = ["early"] }
                    ),
                ]
            ),
            ["forward rotation, staffing"] = new(Early(Late(week, 3), 4), [full, new ForwardRotation()]),
            ["one family a week, staffing"] = new(
                Night(Early(week, 0), 3),
                [full, new Rotation(RotationBlock.Week)]
            ),
            ["family of the next week, staffing"] = new(
                Late(Early(Some.Brief(14), 0), 8),
                [full, new Rotation(RotationBlock.Week, Forward: true)]
            ),
            ["seats, staffing"] = new(Two().Requiring(2, 6, 14), [full, new Seats(1)]),
            ["seats, least hours"] = new(
                Two() with
                {
                    Shifts = [Some.Early],
                },
                [new Seats(1), new WeeklyHours()]
            ),
            ["fairness, leave, staffing"] = new(
                Night(Two(Some.Agent("Ben", leave: [0, 1, 2, 3, 4, 5, 6])), 0, 2),
                [full, new Fair([Burden.Nights]), new Leave()]
            ),
            ["nights before the horizon, staffing"] = new(
                Night(Past(-2, -1), 0),
                [full, new MaxConsecutiveNights(2)]
            )
            {
                ByThePast = true,
            },
            ["rest after the last night, staffing"] = new(Early(Past(-1), 0), [full, new MinRest(11)])
            {
                ByThePast = true,
            },
            ["a rule for each of two, staffing"] = new(
                Early(Two(), 0, 2, 4),
                [full, new MaxShifts(1) { For = ["Ann"] }, new MaxShifts(1) { For = ["Ben"] }]
            ),
            ["kept apart, staffing"] = new(Two().Requiring(2, 6, 14), [full, new KeepApart()]),
            ["kept together, exempt, staffing"] = new(
                Early(Two(Exempt(Some.Agent("Ben"), ShiftFamily.Early)), 2),
                [full, new Eligibility(), new KeepTogether()]
            ),
            ["one start a day, staffing"] = new(Late(Early(Two(), 1), 1), [full, new MaxStarts(1)]),
            ["mentor, leave, staffing"] = new(
                Early(Two(Some.Agent("Ben", leave: [3])), 3),
                [full, new Leave(), new Mentor(["Ben"]) { For = ["Ann"] }]
            ),
            ["pinned off, staffing"] = new(
                Early(week, 1, 4),
                [full, new Pins("off") { Dates = [new(Some.Monday.AddDays(4), Some.Monday.AddDays(4))] }]
            ),
            ["rest after nights, staffing"] = new(
                Late(Night(week, 1), 3),
                [full, new RestAfterNights(Days: 2)]
            ),
            ["whole weekends, leave, staffing"] = new(
                Early(Off(6), 5),
                [full, new Leave(), new WholeWeekends()]
            ),
            ["two rests a week, staffing"] = new(
                Early(week, 0, 1, 3, 4, 5),
                [full, new WeeklyRest(TimeLength.OfHours(35), Times: 2)]
            ),
            ["seats of some, staffing"] = new(
                Two().Requiring(2, 6, 14),
                [full, new Seats(1) { For = ["Ann", "Ben"] }]
            ),
            ["one start of some, staffing"] = new(
                Late(Early(Two(), 1), 1),
                [full, new MaxStarts(1) { For = ["Ann", "Ben"] }]
            ),
            ["too few people"] = new(Two().Requiring(3, 6, 14), [full]),
            ["two shifts a day"] = new(Late(Early(week, 2), 2), [full]) { ByOneShift = true },
            ["only one who can, on leave"] = new(Skilled(), [full, new Leave()]),
        };

    private static Brief Early(Brief brief, params IEnumerable<int> days) => Asked(brief, days, 6);

    private static Brief Late(Brief brief, params IEnumerable<int> days) => Asked(brief, days, 14);

    private static Brief Night(Brief brief, params IEnumerable<int> days) => Asked(brief, days, 22);

    private static Brief Asked(Brief brief, IEnumerable<int> days, int hour) =>
        days.Aggregate(brief, (asked, day) => asked.Requiring(1, day * 24 + hour, day * 24 + hour + 8));

    private static Brief Off(params IEnumerable<int> days) => Some.Brief(7, agents: Some.Agent(leave: days));

    private static Brief With(Func<Contract, Contract> change) =>
        week.Each(agent => agent with { Contract = change(agent.Contract) });

    private static Brief Two(Agent? second = null) =>
        Some.Brief(7, null, Some.Agent(), second ?? Some.Agent("Ben"));

    private static Agent Exempt(Agent agent, params IEnumerable<ShiftFamily> families) =>
        agent with
        {
            Exempt = families.ToHashSet(),
        };

    private static Brief Past(params int[] nights) =>
        week.Each(agent =>
            agent with
            {
                History = [.. nights.Select(day => new Assignment(agent.Id, day, Some.Night, []))],
            }
        ) with
        {
            HistoryDays = -nights.Min(),
        };

    private static Brief Skilled()
    {
        var asked = Early(week, 1);
        return asked with
        {
            Agents =
            [
                Some.Agent() with
                {
                    Skills = new HashSet<string> { "voice" },
                },
                Some.Agent("Ben", leave: [1]) with
                {
                    Skills = new HashSet<string> { "chat" },
                },
            ],
            Queues = [asked.Queues[0], asked.Queues[0] with { Queue = "chat" }],
        };
    }
}
