using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

/// <summary>For every rule, rosters at both edges of the horizon.</summary>
/// <param name="Rule">The rule.</param>
internal sealed record RuleEdges(Rule Rule)
{
    private static readonly DateOnly thursday = Some.Monday.AddDays(3);
    private static readonly DateOnly sunday = Some.Monday.AddDays(6);
    private static readonly Shift untilEleven = Some.Shift("long", ShiftFamily.Night, 22, 13);

    private static readonly Dictionary<string, RuleEdges> edges = new RuleEdges[]
    {
        new(new Allowances(Night: Money.Of(60))) { Past = Ignored("N | ."), End = (Ann("."), Ann(". N")) },
        new(new Attendance())
        {
            Past = (
                Trained("E . . | . . . .", thursday, at: null),
                Trained("E . . | . . . .", thursday, at: -3)
            ),
            End = (Trained("E", Some.Monday, at: null), Trained("E . . . . . .", Some.Monday, at: null)),
        },
        new(new Availability(new Dictionary<WeekdayRange, WorkWindow> { [Daily] = new(6 * 60, 14 * 60) }))
        {
            Past = Ignored("L | E"),
            End = (Ann("E"), Ann("E L")),
        },
        new(new BreakAfter(TimeLength.OfHours(4), new(20)))
        {
            Past = Ignored("E | ."),
            End = (Ann("."), Ann(". E")),
        },
        new(new Coverage())
        {
            Past = (Ann(". | .", Asked(0, 6)), Ann("N | .", Asked(0, 6))),
            End = (Ann("N", Asked(22, 24)), Ann(".", Asked(22, 24))),
        },
        new(new DaysOff(2))
        {
            Past = (Ann("E E E | E E E .", start: thursday), Ann(". . . | E E E .", start: thursday)),
            End = (Ann("E E E E E"), Ann("E E E E E E")),
        },
        new(new Eligibility())
        {
            Past = Ignored("N | E", NoNights),
            End = (Ann("E", NoNights), Ann("E N", NoNights)),
        },
        new(new Fair([Burden.Nights]))
        {
            Past = (Two("N | N", ". | ."), Two(". | N", ". | .")),
            End = (Two("N", "."), Two("N N", ". .")),
        },
        new(new ForbiddenSuccessions(LateEarly))
        {
            Past = (Ann("L | E"), Ann(". | E")),
            End = (Ann("E L"), Ann("E L E")),
        },
        new(new ForwardRotation()) { Past = (Ann("L | E"), Ann(". | E")), End = (Ann("E L"), Ann("E L E")) },
        new(new Frame()) { Past = Ignored("L | E", Framed), End = (Ann("E", Framed), Ann("E L", Framed)) },
        new(new Heads())
        {
            Past = Ignored("E | E", OneEarly),
            End = (Ann("E", OneEarly), Ann(".", OneEarly)),
        },
        new(new KeepApart())
        {
            Past = (null, Two("E | E", "E | L")),
            End = (Two("E", "L"), Two("E E", "L E")),
        },
        new(new KeepTogether())
        {
            Past = (null, Two("E | E", "L | E")),
            End = (Two("E", "E"), Two("E E", "E L")),
        },
        new(new Leave())
        {
            Past = Ignored("E | E", OnLeave(-1)),
            End = (Ann("E", OnLeave(1)), Ann("E E", OnLeave(1))),
        },
        new(new MaxConsecutiveDays(2))
        {
            Past = (Ann("E E | E"), Ann(". E | E")),
            End = (Ann("E E"), Ann("E E E")),
        },
        new(new MaxConsecutiveDaysOff(2))
        {
            Past = (Ann("E . . | ."), Ann(". E . | .")),
            End = (Ann("E . ."), Ann("E . . .")),
        },
        new(new MaxConsecutiveNights(2))
        {
            Past = (Ann("N N | N"), Ann("E N | N")),
            End = (Ann("N N"), Ann("N N N")),
        },
        new(new MaxHours(TimeLength.OfHours(16)))
        {
            Past = (Ann("E E . | E", start: thursday), Ann(". E . | E", start: thursday)),
            End = (Ann("E E"), Ann("E E E")),
        },
        new(new MaxShifts(2, Per: CountingPeriod.Week))
        {
            Past = (Ann("E E . | E", start: thursday), Ann(". E . | E", start: thursday)),
            End = (Ann("E E"), Ann("E E E")),
        },
        new(new MaxStarts(1))
        {
            Past = (null, Two("E | E", "L | E")),
            End = (Two("E", "E"), Two("E E", "E L")),
        },
        new(new MaxWeekends(1))
        {
            Past = (Ann("E | . . . . . . E", start: sunday), Ann(". | . . . . . . E", start: sunday)),
            End = (Ann(". . . . . E"), Ann(". . . . . E . . . . . . . E")),
        },
        new(new MeanHours(TimeLength.OfHours(24), 1))
        {
            Past = (Ann("E E E | E . . .", start: thursday), Ann("E E . | E . . .", start: thursday)),
            End = (Ann("E E E . . . ."), Ann("E E E E . . .")),
        },
        new(new MeanNightHours(TimeLength.OfHours(7)))
        {
            Past = Ignored("N | ."),
            End = (Ann("."), Ann(". N")),
        },
        new(new Mentor(["Ben"]) { For = ["Ann"], Share = new(0.1m) })
        {
            Past = (Two(". | M", ". | ."), Two(". | M", ". | .", History("Ben", untilEleven))),
            End = (Two("E", "E"), Two("E E", "E .")),
        },
        new(new MinConsecutiveDays(2))
        {
            Past = (Ann(". E | ."), Ann("E E | .")),
            End = (Ann(". E"), Ann(". E .")),
        },
        new(new MinConsecutiveDaysOff(2))
        {
            Past = (Ann("E . | E"), Ann(". . | E")),
            End = (Ann("E ."), Ann("E . E")),
        },
        new(new MinConsecutiveNights(2))
        {
            Past = (Ann(". N | E"), Ann("N N | E")),
            End = (Ann(". N"), Ann(". N .")),
        },
        new(new MinRest(11)) { Past = (Ann("L | E"), Ann(". | E")), End = (Ann("E L"), Ann("E L E")) },
        new(new MinShifts(2, Per: CountingPeriod.Week))
        {
            Past = (Ann("E . . | . . . .", start: thursday), Ann("E E . | . . . .", start: thursday)),
            End = (Ann("E . . . . ."), Ann("E . . . . . .")),
        },
        new(new Changes(Price: Money.Of(15)))
        {
            Past = Ignored("L | E", Told),
            End = (Ann("E", Told), Ann("L", Told)),
        },
        new(new Notice(2)) { Past = Ignored("L | E", Told), End = (Ann("E", Told), Ann("E L", Told)) },
        new(new OneShiftADay()) { Past = Ignored("EL | E"), End = (Ann("E"), Ann("E EL")) },
        new(new OvertimeCap(TimeLength.OfHours(2), CountingPeriod.Week))
        {
            Past = (Ann("E E E | E E E .", start: thursday), Ann(". E E | E E E .", start: thursday)),
            End = (Ann("E E E E E"), Ann("E E E E E E")),
        },
        new(new OvertimePay(new(1.5m)))
        {
            Past = (Ann("E E E | E E E .", start: thursday), Ann(". E E | E E E .", start: thursday)),
            End = (Ann("E E E E E"), Ann("E E E E E E")),
        },
        new(new Pins("early")) { Past = Ignored("L | E"), End = (Ann("E"), Ann("E L")) },
        new(new RequiredSuccessions(new Dictionary<string, IReadOnlyList<string>> { ["mid"] = ["late"] }))
        {
            Past = (Ann("M | E"), Ann(". | E")),
            End = (Ann("M"), Ann("M E")),
        },
        new(new RestAfterNights(Days: 1))
        {
            Past = (Ann("N | L"), Ann(". | L")),
            End = (Ann("N"), Ann("N L")),
        },
        new(new Rotation(RotationBlock.Week))
        {
            Past = (Ann("E E E | L", start: thursday), Ann(". . . | L", start: thursday)),
            End = (Ann("E"), Ann("E L")),
        },
        new(new Seats(1))
        {
            Past = (Two(". | .", ". | E", History("Ann", untilEleven)), Two(". | .", ". | E")),
            End = (Two("E", "."), Two("E E", ". E")),
        },
        new(new StableStarts(60, StartSpan.Day))
        {
            Past = (Ann("E | L"), Ann(". | L")),
            End = (Ann("E"), Ann("E L")),
        },
        new(new TotalHours(new(0, 8 * 60))) { Past = Ignored("E | E"), End = (Ann("E"), Ann("E E")) },
        new(new Wages())
        {
            Past = Ignored("E | .", ByTheHour),
            End = (Ann(".", ByTheHour), Ann(". E", ByTheHour)),
        },
        new(new WeeklyHours())
        {
            Past = (Ann("E E E | E E E E", start: thursday), Ann("E . . | E E E E", start: thursday)),
            End = (Ann("E E E E E"), Ann("E E E E E E E")),
        },
        new(new WeeklyRest(TimeLength.OfHours(60)))
        {
            Past = (Ann("E E E | E E E .", start: thursday), Ann(". . . | E E E .", start: thursday)),
            End = (Ann("E E E E"), Ann("E E E E E E .")),
        },
        new(new WeekendsOff(2))
        {
            Past = (Ann("E . | . . . . . E ."), Ann(". . | . . . . . E .")),
            End = (Ann(". . . . . E"), Ann(". . . . . E . . . . . . . E")),
        },
        new(new WholeWeekends())
        {
            Past = (Ann("E | .", start: sunday), Ann("E | E", start: sunday)),
            End = (Ann(". . . . . E"), Ann(". . . . . E .")),
        },
        new(new Wishes())
        {
            Past = Ignored("E | E", Wishing(-1)),
            End = (Ann("E", Wishing(1)), Ann("E E", Wishing(1))),
        },
    }.ToDictionary(each => each.Rule.Id);

    /// <summary>A roster that is broken by what came before, where that counts, and one that is not.</summary>
    public required (Roster? Broken, Roster Kept) Past { get; init; }

    /// <summary>A roster that the end leaves open, and one that is broken within the horizon.</summary>
    public required (Roster Kept, Roster Broken) End { get; init; }

    /// <summary>Those of a rule.</summary>
    public static RuleEdges Of(string id) =>
        edges.TryGetValue(id, out var found)
            ? found
            : throw new KeyNotFoundException($"{id} has no edges here");

    private static WeekdayRange Daily => new(DayOfWeek.Monday, DayOfWeek.Sunday);

    private static Dictionary<string, IReadOnlyList<string>> LateEarly => new() { ["late"] = ["early"] };

    private static Roster Ann(string days, Func<Brief, Brief>? brief = null, DateOnly? start = null) =>
        Drawn.Roster($"Ann: {days}", brief, start);

    private static Roster Two(string ann, string ben, Func<Brief, Brief>? brief = null) =>
        Drawn.Roster($"Ann: {ann}\nBen: {ben}", brief);

    /// <summary>A past that would be a breach if it counted.</summary>
    private static (Roster?, Roster) Ignored(string drawing, Func<Brief, Brief>? brief = null) =>
        (null, Ann(drawing, brief));

    private static Func<Brief, Brief> Asked(int from, int to) => brief => brief.Requiring(1, from, to);

    private static Func<Brief, Brief> OnLeave(int day) =>
        brief => brief.Each(agent => agent with { Leave = new HashSet<int> { day } });

    private static Func<Brief, Brief> Wishing(int day) =>
        brief => brief.Each(agent => agent with { Wishes = [new(day, Works: false, null, 1)] });

    private static Func<Brief, Brief> History(string id, Shift shift) =>
        brief =>
            brief.Each(agent => agent.Id == id ? agent with { History = [new(id, -1, shift, [])] } : agent);

    private static Brief NoNights(Brief brief) =>
        brief.Each(agent => agent with { Exempt = new HashSet<ShiftFamily> { ShiftFamily.Night } });

    private static Brief ByTheHour(Brief brief) =>
        brief.Each(agent => agent with { Contract = agent.Contract with { IsPaidByTheHour = true } });

    private static Brief Framed(Brief brief) =>
        brief.Each(agent => agent with { Frame = new Dictionary<int, string> { [0] = "early" } });

    private static Brief Told(Brief brief) =>
        brief.Each(agent =>
            agent with
            {
                Published = new Dictionary<int, string?> { [0] = Some.Early.Id, [1] = null },
            }
        );

    private static Brief OneEarly(Brief brief) => brief with { Heads = [new(0, "early", 1, null, null)] };

    /// <summary>Ann is due to be trained once a week, and may have been on a day.</summary>
    private static Roster Trained(string days, DateOnly start, int? at) =>
        Ann(
            days,
            brief =>
                brief.Each(agent =>
                    agent with
                    {
                        History =
                        [
                            .. agent.History.Select(worked =>
                                worked.Day == at
                                    ? worked with
                                    {
                                        Activities =
                                        [
                                            new("training", new(worked.Range.Start, worked.Range.Start + 60)),
                                        ],
                                    }
                                    : worked
                            ),
                        ],
                    }
                ) with
                {
                    Activities =
                    [
                        new(
                            "training",
                            60,
                            1,
                            new(1, 5),
                            Enum.GetValues<DayOfWeek>().ToHashSet(),
                            null,
                            Money.Of(50)
                        ),
                    ],
                },
            start
        );
}
