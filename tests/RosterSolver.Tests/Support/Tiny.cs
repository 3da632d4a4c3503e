using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Support;

/// <summary>Models so small that every roster can be looked at: the judge of the solver and of its bounds.</summary>
internal static class Tiny
{
    /// <summary>Two agents, three days, two shifts without breaks, under labour rules.</summary>
    public static readonly Gen<RosterModel> WithRules =
        from brief in Any.Brief(3, mostAgents: 2, mostShifts: 2, mostQueues: 1)
        from rest in Gen.OneOf<Rule>(
            new MinRest(11),
            new MinRest(14, Money.Of(30)),
            new ForwardRotation(Money.Of(9)),
            new Rotation(RotationBlock.Week, Forward: true),
            new Rotation(RotationBlock.Week, Forward: true, Price: Money.Of(9))
        )
        from row in Gen.OneOf<Rule>(
            new DaysOff(6),
            new MaxConsecutiveDays(1, Money.Of(22)),
            new Seats(1),
            new Seats(1, Money.Of(7)),
            new Eligibility()
        )
        from share in Gen.OneOf<Rule>(
            new Fair(Price: Money.Of(70)),
            new WeeklyHours(),
            new Leave(Money.Of(11))
        )
        select RosterModel.Of(WithoutBreaks(brief), [new OneShiftADay(), new Coverage(), rest, row, share]);

    /// <summary>As <see cref="WithRules"/>, under arbitrary limits that no rule has thought of yet.</summary>
    public static readonly Gen<RosterModel> WithLimits =
        from brief in Any.Brief(3, mostAgents: 2, mostShifts: 2, mostQueues: 1)
        from limits in ArbitraryLimit.Any.Array[1, 6]
        select RosterModel.Of(
            WithoutBreaks(brief) with
            {
                HistoryDays = 0,
            },
            [new OneShiftADay(), new Coverage(), .. limits]
        );

    /// <summary>Two agents, two days, a shift with two paid rests beside the meal and no long stretch without one.</summary>
    public static readonly Gen<RosterModel> WithRests =
        from start in Gen.Int[0, 40]
        from stretch in Gen.OneOf(75, 80, 90)
        from required in Gen.Int[0, 2].Array[24 * 8]
        let meal = Some.Break("meal", 30, after: new(90, 150))
        let rest = Some.Break("rest", 15, count: 2, spacing: 30) with
        {
            Paid = true,
        }
        let slots = BreakOrder.Arrange(start * 15, 300, [rest, meal], stretch)!
        let shift = new Shift("rests", ShiftFamily.Mid, start * 15, 300, slots) { LongestStretch = stretch }
        let brief = new Brief(
            new(Some.Monday, 1, 15),
            [shift],
            [Some.Agent("Ann"), Some.Agent("Ben")],
            [new("voice", required.Take(96).ToArray())],
            0
        )
        select RosterModel.Of(brief, [new OneShiftADay(), new Coverage()]);

    /// <summary>Two agents, three days, heads by shift and day instead of a queue, under arbitrary limits.</summary>
    public static readonly Gen<RosterModel> WithHeads =
        from brief in Any.Brief(3, mostAgents: 2, mostShifts: 2, mostQueues: 1)
        from asked in Gen.Int[0, 2].Array[3 * 2]
        from missing in Gen.OneOf(40, 100)
        from surplus in Gen.OneOf(0, 1, 30)
        from limits in ArbitraryLimit.Any.Array[1, 5]
        let heads = asked.Select(
            (heads, place) =>
                new HeadsNeed(
                    place / 2,
                    brief.Shifts[place % 2 % brief.Shifts.Count].Template,
                    heads,
                    Money.Of(missing),
                    Money.Of(surplus)
                )
        )
        select RosterModel.Of(
            WithoutBreaks(brief) with
            {
                HistoryDays = 0,
                Heads = [.. heads.DistinctBy(need => (need.Day, need.Template))],
            },
            [new OneShiftADay(), new Heads(), .. limits]
        );

    /// <summary>Two agents, two days, a shift with one break and a shift with two.</summary>
    public static readonly Gen<RosterModel> WithBreaks =
        from start in Gen.Int[0, 48]
        from apart in Gen.Int[0, 12]
        from required in Gen.Int[0, 2].Array[24 * 8]
        let meal = Some.Break("meal", 30, after: new(60, 90))
        let rest = Some.Break("rest", 15, after: new(30, 45), spacing: 15)
        let brief = new Brief(
            new(Some.Monday, 2, 15),
            [With(start * 15, [meal]), With((start + apart) * 15, [rest, meal])],
            [Some.Agent("Ann"), Some.Agent("Ben")],
            [new("voice", required)],
            0
        )
        select RosterModel.Of(brief, [new OneShiftADay(), new Coverage()]);

    /// <summary>
    /// Three agents of any skills, one day, a shift with a break: calls, calls or chats, and work that can wait.
    /// </summary>
    public static readonly Gen<RosterModel> WithSkills =
        from start in Gen.Int[0, 40]
        from required in Gen.Int[0, 2].Array[24 * 4].Array[2]
        from work in Any.Work(new(Some.Monday, 1, 15))
        from skills in Gen.Int[1, 7].Array[3]
        from floor in Gen.OneOf(0m, 0.5m)
        let names = new[] { "voice", "chat", "mail" }
        let brief = new Brief(
            new(Some.Monday, 1, 15),
            [With(start * 15, [Some.Break("meal", 30, after: new(60, 90))]), With(start * 15 + 120, [])],
            [
                .. new[] { "Ann", "Ben", "Cem" }.Select(
                    (agent, place) =>
                        Some.Agent(agent) with
                        {
                            Skills = names.Where((_, bit) => (skills[place] & (1 << bit)) != 0).ToHashSet(),
                        }
                ),
            ],
            [new("voice", required[0]), new("chat", required[1], 2), new("mail", new int[96], 1, work)],
            0
        )
        select RosterModel.Of(brief, [new OneShiftADay(), new Coverage(Floor: new(floor))]);

    /// <summary>The cost of the cheapest roster that keeps all hard limits, by looking at every one; null if none.</summary>
    public static Money? LeastCost(RosterModel model)
    {
        Money? least = null;
        foreach (var roster in Sound(model))
        {
            var cost = RosterSolve.CostOf(model, roster);
            least = least is { } known && known <= cost ? known : cost;
        }

        return least;
    }

    /// <summary>Every roster that keeps all hard limits.</summary>
    public static IEnumerable<Roster> Sound(RosterModel model) =>
        Every(model.Brief)
            .Where(roster =>
            {
                var chosen = new Choices(roster);
                return !model.Limits.Any(limit => limit.IsHard && limit.BreachIn(chosen) > 0);
            });

    public static string Print(RosterModel model) =>
        $"{Drawn.Text(new(model.Brief, []))}{string.Join('\n', model.Brief.Shifts)}\n"
        + string.Join(
            '\n',
            model
                .Limits.OfType<PersonLimit>()
                .Select(limit =>
                    $"{limit.Rule} {model.Brief.Agents[limit.Sum.Agent].Id}: {limit.Sum.Constant} "
                    + string.Concat(
                        limit.Sum.Terms.Select(term => $"+{term.Weight}*{term.Day}.{term.Shift} ")
                    )
                    + $"<= {limit.AtMost} price {limit.Price}"
                )
        );

    private static Brief WithoutBreaks(Brief brief) =>
        brief with
        {
            Shifts = [.. brief.Shifts.Select(shift => shift with { Breaks = [] })],
        };

    private static Shift With(int start, BreakRule[] breaks) =>
        new($"{breaks.Length} breaks", ShiftFamily.Mid, start, 240, BreakOrder.Arrange(start, 240, breaks)!);

    /// <summary>Every roster with at most one shift an agent and day, with every way to take the breaks.</summary>
    private static IEnumerable<Roster> Every(Brief brief)
    {
        var cells =
            from agent in brief.Agents
            from day in Enumerable.Range(0, brief.Horizon.Days)
            select Options(brief, agent.Id, day).ToList();
        IEnumerable<IEnumerable<Assignment>> rosters =
        [
            [],
        ];
        foreach (var options in cells.ToList())
            rosters = rosters.SelectMany(given => options.Select(option => given.Concat(option)));
        return rosters.Select(given => new Roster(brief, given));
    }

    private static IEnumerable<Assignment[]> Options(Brief brief, string agent, int day) =>
        brief
            .Shifts.SelectMany(shift =>
                Breaks(shift, 0, 0)
                    .Select<BreakTaken[], Assignment[]>(taken =>
                        [
                            new(
                                agent,
                                day,
                                shift,
                                [
                                    .. taken.Select(one =>
                                        one with
                                        {
                                            Range = From(shift.On(day).Start, one.Range),
                                        }
                                    ),
                                ]
                            ),
                        ]
                    )
            )
            .Prepend([]);

    private static TimeRange From(int start, TimeRange range) => new(start + range.Start, start + range.End);

    private static IEnumerable<BreakTaken[]> Breaks(Shift shift, int place, int free)
    {
        if (place == shift.Breaks.Count)
            return
            [
                [],
            ];
        var slot = shift.Breaks[place];
        return from start in slot.Starts()
            where place == 0 || (start >= free + slot.Gap && !(start > free + slot.MostGap))
            let taken = new BreakTaken(slot.Break.Id, new(start, start + slot.Break.Minutes))
            from others in Breaks(shift, place + 1, taken.Range.End)
            select (BreakTaken[])[taken, .. others];
    }
}
