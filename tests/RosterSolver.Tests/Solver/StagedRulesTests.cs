using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;
using Xunit.Abstractions;

namespace RosterSolver.Tests.Solver;

/// <summary>
/// Every rule holds in every stage from its one file: sixty people are solved in stages under each rule of the catalogue,
/// hard where it can be, and under options that are written in a way of their own, beside those that always hold; and the independent audit is asked.
/// </summary>
public sealed class StagedRulesTests(ITestOutputHelper output)
{
    /// <summary>Seconds of a solve; more only where the machine was too busy for a roster by way of the stages.</summary>
    private static readonly int[] seconds = [2, 8, 32];

    /// <summary>The rule of each case, by its name, and what else the brief must have for it to bind.</summary>
    private static readonly Dictionary<string, Case> cases = new Case[]
    {
        new(new Allowances(Night: Money.Of(60))),
        new(
            FourHours,
            brief => brief with { Shifts = [.. brief.Shifts.Select(shift => FourHours.Keeping(shift)!)] }
        ),
        new(new Attendance(), brief => brief with { Activities = [Training] }),
        new(
            new Availability(new Dictionary<WeekdayRange, WorkWindow> { [EveryDay] = new(6 * 60, 18 * 60) })
            {
                For = ["part"],
            }
        ),
        new(
            new Changes(FrozenUntil: new(Some.Monday.AddDays(3), 0), Price: Money.Of(20)),
            brief => brief with { Agents = [.. brief.Agents.Select(Told)] },
            AgainstCareless: true
        ),
        new(new Coverage(Floor: new(0.5m))),
        new(new DaysOff(3)),
        new(new Eligibility()),
        new(new Fair(Spread: 4)),
        new(
            new ForbiddenSuccessions(
                new Dictionary<string, IReadOnlyList<string>>
                {
                    ["late"] = ["early", "mid"],
                    ["night"] = ["early", "mid", "late"],
                }
            )
        ),
        new(new ForwardRotation()),
        new(new Frame(), brief => brief with { Agents = [.. brief.Agents.Select(Framed)] }),
        new(new Heads(), brief => brief with { Heads = [.. HeadsAsked] }),
        new(new KeepApart(SameTime.Day, 8) { For = ["part"] }),
        new(new KeepTogether(SameTime.Day) { For = ["agent 5", "agent 11"] }),
        new(new Leave()),
        new(new MaxConsecutiveDays(3)),
        new(new MaxConsecutiveDaysOff(2)),
        new(new MaxConsecutiveNights(1)),
        new(new MaxHours(TimeLength.OfHours(32)) { For = ["full"] }),
        new(new MaxShifts(1) { Families = [ShiftFamily.Night] }),
        new(new MaxStarts(3)),
        new(new MaxWeekends(1)),
        new(new MeanHours(TimeLength.OfHours(36), 2)),
        new(new MeanNightHours(TimeLength.OfHours(7))),
        new(new Mentor(["agent 3", "agent 6"], new(0.75m)) { For = ["agent 45"] }),
        new(new MinConsecutiveDays(3)),
        new(new MinConsecutiveDaysOff(2)),
        new(new MinConsecutiveNights(2)),
        new(new MinRest(13)),
        new(new MinShifts(2) { Families = [ShiftFamily.Early], For = ["part"] }),
        new(
            new Notice(3),
            brief => brief with { Agents = [.. brief.Agents.Select(Told)] },
            AgainstCareless: true
        ),
        new(new OneShiftADay()),
        new(
            new Pins("early")
            {
                For = ["agent 1", "agent 5", "agent 8"],
                Dates = [new(Some.Monday, Some.Monday.AddDays(2))],
            }
        ),
        new(
            new RequiredSuccessions(
                new Dictionary<string, IReadOnlyList<string>> { ["late"] = ["late", "night"] },
                DayOff: true
            )
        ),
        new(new RestAfterNights(Hours: 48)),
        new(new OvertimeCap(TimeLength.OfHours(2)), AgainstCareless: true),
        new(new OvertimePay(new(1.5m), CountingPeriod.Quarter), AgainstCareless: true),
        new(new Rotation(RotationBlock.Week, Forward: true)),
        new(new Seats(16)),
        new(new StableStarts(4 * 60)),
        new(new TotalHours(new(64 * 60, 72 * 60)) { For = ["full"] }),
        new(new Wages()),
        new(
            new WeeklyHours(RestDay: new(2), Holiday: new(3)),
            brief => brief with { Calendar = new([new(Some.Monday.AddDays(2), DayKind.Holiday)]) }
        ),
        new(new WeekendsOff(2)),
        new(new WholeWeekends()),
        new(new WeeklyRest(TimeLength.OfHours(60))),
        new(new Wishes(Money.Of(40))),
        new(new StableStarts(4 * 60, StartSpan.Run)) { Variant = "per run" },
        new(new Seats(9) { For = ["full"], Dates = FewDays }) { Variant = "of some" },
        new(
            new MaxStarts(2)
            {
                For = ["part"],
                Families = [ShiftFamily.Early, ShiftFamily.Mid, ShiftFamily.Late],
            }
        )
        {
            Variant = "of some",
        },
        new(new WeeklyRest(TimeLength.OfHours(40), Times: 2)) { Variant = "twice" },
        new(new WeeklyRest(TimeLength.OfHours(40), Times: 2, Price: Money.Of(30)))
        {
            Variant = "twice, priced",
        },
        new(
            new ForbiddenSuccessions(
                new Dictionary<string, IReadOnlyList<string>> { ["night"] = ["early", "mid"] },
                OverDaysOff: 1
            )
        )
        {
            Variant = "over days off",
        },
        new(
            new RequiredSuccessions(
                new Dictionary<string, IReadOnlyList<string>> { ["late"] = ["late", "night"] },
                DayOff: true,
                OverDaysOff: 1
            )
        )
        {
            Variant = "over days off",
        },
    }.ToDictionary(each => each.Name);

    /// <summary>What the crowd is given where only those rules hold that always do.</summary>
    private static readonly Lazy<Roster> withoutIt = new(() =>
        Solved(
            RosterModel.Of(Crowd.Brief, RuleCatalogue.Always.Select(RuleCatalogue.WithDefaults)),
            Stages.Plan
        ).Roster!
    );

    public static TheoryData<string> Every => [.. RuleCatalogue.Types.Keys.Union(cases.Keys)];

    public static TheoryData<string> OfPeopleTogether =>
        [
            "coverage",
            "fair",
            "heads",
            "keep-apart",
            "keep-together",
            "max-starts",
            "max-starts, of some",
            "mentor",
            "rotation",
            "seats",
            "seats, of some",
        ];

    [Theory]
    [MemberData(nameof(Every))]
    public void Holds_in_a_roster_that_was_planned(string rule) => Holds(rule, Stages.Plan);

    [Theory]
    [MemberData(nameof(OfPeopleTogether))]
    public void Holds_in_a_roster_made_person_by_person(string rule) => Holds(rule, Stages.Tours);

    /// <summary>
    /// The same people, of whom heads are asked for; a rule for people together, whom tours one by one cannot say, is left to
    /// the other stages.
    /// </summary>
    [Theory]
    [MemberData(nameof(Every))]
    public void Holds_in_a_roster_of_whole_tours(string rule)
    {
        var one = cases[rule];
        var brief = one.Change?.Invoke(Crowd.WithHeads) ?? Crowd.WithHeads;
        var model = RosterModel.Of(brief, one.Rules);
        var settings = new SolveSettings(TimeSpan.FromSeconds(1), 0, 1, Repeatable: true);
        if (!ColumnRows.AreAll(model) || brief.Activities.Count > 0)
        {
            Assert.NotEqual(
                Stages.Columns,
                brief.Activities.Count > 0 ? Stages.Auto : RosterSolve.ChosenFor(model, settings)
            );
            return;
        }

        var outcome = RosterSolve.Run(model, settings);
        output.WriteLine($"{outcome.Cost}, bound {outcome.Bound}, {outcome.Solved}");
        Assert.Equal(StagesTaken.InWords(Stages.Columns, planned: false), outcome.Solved);
        var audit = Audit.Of(outcome.Roster!, one.Rules);
        Assert.Empty(audit.Hard);
        Assert.Equal(audit.Cost, outcome.Cost);
        Assert.True(outcome.Bound <= outcome.Cost, $"bound {outcome.Bound} above {outcome.Cost}");
    }

    private static IReadOnlyList<DateRange> FewDays => [new(Some.Monday.AddDays(1), Some.Monday.AddDays(4))];

    private static WeekdayRange EveryDay => new(DayOfWeek.Monday, DayOfWeek.Sunday);

    /// <summary>Twenty people have been told three days: an early shift, a day off and a late one.</summary>
    private static Agent Told(Agent agent, int place) =>
        place % 3 == 1
            ? agent with
            {
                Published = new Dictionary<int, string?>
                {
                    [0] = Some.Early.Id,
                    [1] = null,
                    [2] = Some.Late.Id,
                },
            }
            : agent;

    private static BreakAfter FourHours => new(TimeLength.OfHours(4), new(20));

    private static Activity Training =>
        new(
            "training",
            60,
            1,
            new(4, 12),
            Enum.GetValues<DayOfWeek>().ToHashSet(),
            Window: null,
            Money.Of(60)
        );

    /// <summary>Ten of the full-timers work early or late from Monday to Friday.</summary>
    private static Agent Framed(Agent agent, int place) =>
        place % 3 == 1 && place < 30
            ? agent with
            {
                Frame = Enumerable
                    .Range(0, 14)
                    .Where(day => day % 7 < 5)
                    .ToDictionary(day => day, _ => place % 2 == 0 ? "early" : "late"),
            }
            : agent;

    private static IEnumerable<HeadsNeed> HeadsAsked =>
        from day in Enumerable.Range(0, Crowd.Brief.Horizon.Days)
        from asked in new[] { ("early", 9), ("late", 15) }
        select new HeadsNeed(day, asked.Item1, asked.Item2, null, null);

    private void Holds(string id, Stages stages)
    {
        Assert.True(cases.TryGetValue(id, out var one), $"the rule {id} has no case");
        var rules = one.Rules;
        var breaches = one
            .Rule.Check(one.IsAlways || one.AgainstCareless ? Crowd.Careless(one.Brief) : withoutIt.Value)
            .Count();
        var outcome = Solved(RosterModel.Of(one.Brief, rules), stages);
        output.WriteLine(
            $"{breaches} breaches without it; {outcome.Cost}, bound {outcome.Bound}, {outcome.Solved}"
        );
        Assert.True(breaches > 0, "the rule does not bind");
        Assert.NotNull(outcome.Roster);
        Assert.StartsWith(
            StagesTaken.InWords(stages, planned: true),
            outcome.Solved,
            StringComparison.Ordinal
        );
        var audit = Audit.Of(outcome.Roster, rules);
        Assert.Empty(audit.Hard);
        Assert.Equal(audit.Cost, outcome.Cost);
        Assert.True(outcome.Bound <= outcome.Cost, $"bound {outcome.Bound} above {outcome.Cost}");
    }

    private static Outcome Solved(RosterModel model, Stages stages)
    {
        Outcome? outcome = null;
        foreach (var most in seconds)
        {
            var settings = new SolveSettings(TimeSpan.FromSeconds(most), 0, 1, Repeatable: false)
            {
                Stages = stages,
            };
            outcome = RosterSolve.Run(model, settings);
            if (
                outcome.Roster is not null
                && outcome.Solved.StartsWith(
                    StagesTaken.InWords(stages, planned: true),
                    StringComparison.Ordinal
                )
            )
                break;
        }

        return outcome!;
    }

    /// <param name="Rule">The rule.</param>
    /// <param name="Change">What the brief needs beside the crowd.</param>
    /// <param name="AgainstCareless">Whether a roster that is any good keeps the rule by itself.</param>
    private sealed record Case(Rule Rule, Func<Brief, Brief>? Change = null, bool AgainstCareless = false)
    {
        /// <summary>What is told apart from the rule's other case; null for the first.</summary>
        public string? Variant { get; init; }

        public string Name => Variant is null ? Rule.Id : $"{Rule.Id}, {Variant}";

        public Brief Brief { get; } = Change?.Invoke(Crowd.Brief) ?? Crowd.Brief;

        /// <summary>The rule, and the others that always hold.</summary>
        public IReadOnlyList<Rule> Rules { get; } =
        [
            Rule,
            .. RuleCatalogue.Always.Where(type => type != Rule.GetType()).Select(RuleCatalogue.WithDefaults),
        ];

        /// <summary>Whether no roster is solved without it.</summary>
        public bool IsAlways => RuleCatalogue.Describe(Rule.GetType()).Always;
    }
}
