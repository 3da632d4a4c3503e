using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Activities;

public sealed class ActivityPlacementTests
{
    private static readonly Rule[] Rules = [new Coverage(), new Attendance()];

    private static readonly string[] Names = ["Ann", "Ben", "Cem"];

    [Fact]
    public void Nobody_attends_outside_the_shift_on_a_break_or_in_too_small_a_group_and_it_never_costs()
    {
        var attended = 0;
        Rosters.Sample(
            roster =>
            {
                var model = RosterModel.Of(roster.Brief, Rules);
                var placed = ActivityPlacement.Placed(model, roster, 1, CancellationToken.None);
                Assert.Empty(Structure.Check(placed));
                Assert.DoesNotContain(new Attendance().Check(placed), violation => violation.IsHard);
                Assert.Equal(Shifts(roster), Shifts(placed));
                Assert.True(RosterSolve.CostOf(model, placed) <= RosterSolve.CostOf(model, roster));
                Interlocked.Add(ref attended, placed.Assignments.Sum(worked => worked.Activities.Count));
            },
            iter: 200,
            print: Drawn.Text
        );
        Assert.True(attended > 100, $"{attended} attended");
    }

    /// <summary>The placement is a search: it may miss the least now and then, and must never claim less.</summary>
    [Fact]
    public void A_few_people_attend_where_it_costs_least_but_for_one_time_in_ten()
    {
        var missed = 0;
        FewPeople.Sample(
            roster =>
            {
                var model = RosterModel.Of(roster.Brief, Rules);
                var placed = ActivityPlacement.Placed(model, roster, 1, CancellationToken.None);
                var (least, cost) = (Least(model, roster), RosterSolve.CostOf(model, placed));
                Assert.True(cost >= least);
                if (cost > least)
                    Interlocked.Increment(ref missed);
            },
            iter: 30,
            print: Drawn.Text
        );
        Assert.InRange(missed, 0, 3);
    }

    [Fact]
    public void Everybody_comes_where_only_one_time_lets_all()
    {
        // From 8, 9 and 10 for four hours: all three are there from 10 to 12 only, and a group is three.
        var roster = new Roster(
            Brief([8, 9, 10], 3, new(3, 3), new int[96]),
            Names.Select((name, place) => Worked(name, Shift(8 + place, 240)))
        );
        var placed = ActivityPlacement.Placed(RosterModel.Of(roster.Brief, Rules), roster, 1, default);
        Assert.All(placed.Assignments, worked => Assert.Single(worked.Activities));
    }

    [Fact]
    public void What_was_done_can_be_taken_back_to_the_unit() =>
        Rosters.Sample(
            roster =>
            {
                var ledger = new ActivityLedger(RosterModel.Of(roster.Brief, Rules), roster);
                var (mark, cost, text) = (ledger.Mark, ledger.Cost, Drawn.Text(ledger.Written()));
                foreach (var (agent, person) in roster.Brief.Agents.Index())
                {
                    foreach (var worked in roster.Of(person))
                    {
                        var time = new TimeRange(worked.Range.Start, worked.Range.Start + 60);
                        if (ledger.DayAround(agent, time) == worked.Day)
                            ledger.Attend(agent, worked.Day, 0, time);
                    }
                }

                ledger.Undo(mark);
                Assert.Equal(cost, ledger.Cost);
                Assert.Equal(text, Drawn.Text(ledger.Written()));
            },
            iter: 100,
            print: Drawn.Text
        );

    /// <summary>Calls only, for work that can wait is not judged exactly on the way.</summary>
    private static readonly Gen<Roster> Rosters =
        from roster in Any.Roster()
        from activity in AnyActivity.One
        select new Roster(
            roster.Brief with
            {
                Activities = [activity],
                Queues = [.. roster.Brief.Queues.Select(need => need with { Work = null })],
            },
            roster.Assignments
        );

    /// <summary>Three people in one shift of two and a half hours; an hour each, in groups of one to three or two to three.</summary>
    private static readonly Gen<Roster> FewPeople =
        from required in Gen.Int[0, 4].Array[96]
        from least in Gen.Int[1, 2]
        let brief = Brief([8], 3, new(least, 3), required)
        select new Roster(brief, brief.Agents.Select(agent => Worked(agent.Id, Shift(8, 150))));

    private static Brief Brief(int[] hours, int agents, CountRange group, int[] required) =>
        new(
            new(Some.Monday, 1, 15),
            [.. hours.Select(hour => Shift(hour, hours.Length == 1 ? 150 : 240))],
            [.. Names.Take(agents).Select(name => Some.Agent(name))],
            [new("voice", required)],
            0
        )
        {
            Activities =
            [
                new(
                    "training",
                    60,
                    1,
                    group,
                    new HashSet<DayOfWeek> { DayOfWeek.Monday },
                    null,
                    Money.Of(500)
                ),
            ],
        };

    private static Shift Shift(int hour, int minutes) =>
        new($"from {hour}", ShiftFamily.Early, hour * 60, minutes, []);

    private static Assignment Worked(string agent, Shift shift) => new(agent, 0, shift, []);

    /// <summary>The cost of the cheapest way to attend or not, by looking at every one.</summary>
    private static Money Least(RosterModel model, Roster roster)
    {
        var worked = roster.Assignments;
        TimeRange?[] times =
        [
            null,
            .. Enumerable
                .Range(0, 7)
                .Select(step => (TimeRange?)new TimeRange(480 + step * 15, 540 + step * 15)),
        ];
        return (
            from first in times
            from second in times
            from third in times
            let tried = new Roster(
                roster.Brief,
                worked.Zip([first, second, third], (one, time) => Sent(one, time))
            )
            where !new Attendance().Check(tried).Any(violation => violation.IsHard)
            select RosterSolve.CostOf(model, tried)
        ).Min();
    }

    private static Assignment Sent(Assignment worked, TimeRange? time) =>
        time is { } range ? worked with { Activities = [new("training", range)] } : worked;

    private static IEnumerable<(string, TimeRange)> Shifts(Roster roster) =>
        roster.Assignments.Select(worked => (worked.Agent, worked.Range));
}
