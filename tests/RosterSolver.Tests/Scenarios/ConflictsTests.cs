using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Scenarios;

public sealed class ConflictsTests
{
    private const string NoLeast = "contracts: { full-time: { at-least: 0/week } }\n";
    private const string OneCallerAtTen = "demand: { queues: { voice: { volume: { csv: ten.csv } } } }\n";

    private static readonly SolveSettings settings = new(TimeSpan.FromMinutes(5), 0, 1, Repeatable: false);

    private static readonly (string, string) ten = (
        "ten.csv",
        "date,interval_start,calls\n"
            + string.Concat(
                Enumerable.Range(0, 24).Select(hour => $"2026-12-07,{hour:00}:00,{(hour == 10 ? 1 : 0)}\n")
            )
    );

    [Fact]
    public void Names_rules_with_their_options_people_and_places()
    {
        var one = Contradiction(
            NoLeast
                + "rules:\n  max-shifts: { shifts: 0, for: [ann] }\n  total-hours: { hours: 8h..20h, for: [ann] }"
        );
        Assert.Equal(
            "max-shifts (shifts: 0) for ann and total-hours (hours: 8h..20h) for ann cannot both hold",
            one.Sentence
        );
        Assert.Equal(["x.yaml:4:3", "x.yaml:5:3"], one.Parts.Select(part => $"{part.At}"));
        Assert.True(one.IsMinimal);
    }

    [Fact]
    public void Names_those_whom_a_rule_on_several_people_is_meant_for()
    {
        var one = Contradiction(
            NoLeast
                + "rules:\n  pins: { shift: early, dates: 2026-12-07, for: [ann, desk-01] }\n"
                + "  seats: { at-most: 1, for: [ann, desk-01] }"
        );
        Assert.StartsWith(
            "pins (shift: early, dates: 2026-12-07) for ann and desk-01 and seats (at-most: 1) for ann and desk-01 ",
            one.Sentence,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(6, 60)]
    [InlineData(30, 60)]
    [InlineData(120, 120)]
    public void Takes_ten_times_as_long_as_the_solve_up_to_a_minute(int solve, int longest) =>
        Assert.Equal(
            TimeSpan.FromSeconds(longest),
            Conflicts.LongestTime(settings with { Time = TimeSpan.FromSeconds(solve) })
        );

    [Fact]
    public void Names_leave_by_person_and_day_with_its_place()
    {
        var one = Contradiction(
            NoLeast
                + OneCallerAtTen
                + "leave:\n  ann: 2026-12-07\n  desk-01: 2026-12-07\n  desk-02: [2026-12-03, 2026-12-06..2026-12-08]\n"
                + "rules: { coverage: { floor: 100% } }",
            ten
        );
        Assert.Equal(
            "the floor of coverage (1 at work) on Mon 12-07 10:00, ann's leave on Mon 12-07, desk-01's leave on Mon 12-07 and "
                + "desk-02's leave on Mon 12-07 cannot all hold",
            one.Sentence
        );
        Assert.Equal("x.yaml:7:25", $"{one.Parts[^1].At}");
    }

    [Fact]
    public void Names_the_queue_whose_floor_it_is() =>
        Assert.Equal(
            "the floor of coverage of chat (1 at work) on Mon 12-07 10:00 and eve's leave on Mon 12-07 cannot both hold",
            Contradiction(
                NoLeast
                    + "demand: { queues: { voice: { volume: { csv: ten.csv } }, "
                    + "chat: { volume: { csv: ten.csv }, handle-time: { talk: 180s }, target: { service-level: 80% } } } }\n"
                    + "agents: [{ id: ann, skills: voice }, { group: desk, skills: voice }, "
                    + "{ id: eve, contract: full-time, skills: chat, leave: 2026-12-07 }]\n"
                    + "rules: { coverage: { floor: 100% }, max-shifts: { shifts: 1 } }",
                ten
            ).Sentence
        );

    [Fact]
    public void Names_hours_and_shifts_of_a_contract() =>
        Assert.Equal(
            "that ann may not work early or late and at least 40 hours a week of contract full-time for ann cannot both hold",
            Contradiction(
                "contracts: { full-time: { at-least: 40/week } }\nagents: [{ id: ann, not: [early, late] }]"
            ).Sentence
        );

    [Fact]
    public void The_same_of_several_agents_is_told_once() =>
        Assert.Equal(
            "max-shifts (shifts: 0) and total-hours (hours: 8h..20h) cannot both hold for desk-01 and desk-02, each alone",
            Contradiction(
                NoLeast
                    + "rules:\n  max-shifts: { shifts: 0, for: [desk] }\n  total-hours: { hours: 8h..20h, for: [desk] }"
            ).Sentence
        );

    [Fact]
    public void What_cannot_hold_alone_is_told_so()
    {
        var one = Contradiction(
            NoLeast + OneCallerAtTen + "rules: { coverage: { floor: 100% } }",
            Calls(500)
        );
        Assert.True(one.IsAlone);
        Assert.EndsWith("on Mon 12-07 10:00 cannot hold", one.Sentence);
    }

    [Theory]
    [InlineData(
        "max-shifts: shifts 0 -> 1",
        "rules: { max-shifts: { shifts: 0 }, total-hours: { hours: 8h..20h } }",
        NoLeast
    )]
    [InlineData(
        "total-hours: hours 8h..20h -> 0m..20h",
        "rules: { max-shifts: { shifts: 0 }, total-hours: { hours: 8h..20h } }",
        NoLeast
    )]
    [InlineData(
        "max-shifts#2: price 100 a breach instead of must hold",
        "rules: { max-shifts: [{ shifts: 5, for: [desk] }, { shifts: 0 }], total-hours: { hours: 8h..20h } }",
        NoLeast
    )]
    [InlineData("contract full-time: at-least 32/week -> 0/week", "rules: { max-shifts: { shifts: 0 } }", "")]
    [InlineData("ann may work early shifts", "agents: [{ id: ann, not: [early, late] }]", "")]
    [InlineData(
        "ann works on Mon 12-07, a day of leave",
        "agents: [{ id: ann, leave: 2026-12-06..2026-12-08 }]\nrules: { coverage: { floor: 100% } }",
        NoLeast + OneCallerAtTen,
        24
    )]
    [InlineData(
        "coverage: floor 100% -> 65%",
        "agents: [{ id: ann, leave: 2026-12-06..2026-12-08 }]\nrules: { coverage: { floor: 100% } }",
        NoLeast + OneCallerAtTen,
        24
    )]
    public void Finds_the_smallest_change_and_each_change_makes_a_roster_possible(
        string change,
        string keys,
        string before,
        int calls = 1
    )
    {
        var file = Calls(calls);
        var conflict = Found(before + keys, file);
        Assert.Single(conflict.Relaxations, one => one.Words == change);
        Assert.All(
            conflict.Relaxations,
            found =>
            {
                var relaxed = Files.Read(
                    ("x-relaxed-1.yaml", found.Text("x.yaml")),
                    ("x.yaml", $"extends: base.yaml\n{before}{keys}\n"),
                    file
                );
                Assert.True(relaxed.Ok, string.Join('\n', relaxed.Errors));
                var (outcome, plan) = Planner.Solve(relaxed.Value, settings with { Gap = 1 });
                Assert.NotNull(plan);
                Assert.True(plan.IsSound, outcome.InWords);
            }
        );
    }

    [Fact]
    public void Where_no_change_is_enough_two_together_are()
    {
        var conflict = Found(
            "contracts: { full-time: { at-least: 0/week }, busy: { hours: 40/week, at-least: 40/week, pay: 25/h } }\n"
                + "agents: [{ id: emil, contract: busy, not: [early, late] }]\n"
                + "rules: { max-shifts: { shifts: 0, for: [ann] }, total-hours: { hours: 8h..20h, for: [ann] } }"
        );
        Assert.Equal(2, conflict.Contradictions.Count);
        Assert.Contains(
            "max-shifts: shifts 0 -> 1; emil may work early shifts",
            conflict.Relaxations.Select(change => change.Words)
        );
    }

    [Fact]
    public void The_cheapest_change_is_the_first()
    {
        var shifts = Found(NoLeast + "rules: { max-shifts: { shifts: 0 }, total-hours: { hours: 8h..20h } }")
            .Relaxations.Select(change => change.Minutes)
            .ToList();
        Assert.All(shifts, minutes => Assert.NotNull(minutes));
        Assert.Equal(shifts.Order(), shifts);
    }

    [Fact]
    public void A_change_is_written_beside_the_scenario() =>
        Assert.Equal(
            ("a/b-relaxed-2.yaml", "b-relaxed-1.yaml"),
            (Relaxation.FileFor("a/b.yaml", 2), Relaxation.FileFor("b.yaml", 1))
        );

    private static (string, string) Calls(int count) => (ten.Item1, ten.Item2.Replace(",1\n", $",{count}\n"));

    private static Contradiction Contradiction(string keys, params (string, string)[] files) =>
        Assert.Single(Found(keys, files).Contradictions);

    private static Conflict Found(string keys, params (string Name, string Text)[] files)
    {
        var read = Files.Over(keys, files);
        Assert.True(read.Ok, string.Join('\n', read.Errors));
        (string, string)[] all = [("x.yaml", $"extends: base.yaml\n{keys}\n"), .. files];
        return Conflicts.Of(read.Value, null, settings, Files.Reader(all));
    }
}
