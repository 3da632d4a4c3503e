using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Reports;

/// <summary>
/// A desk of four agents from Friday to Monday, its roster drawn by hand: a letter a day, the shift's first; breaks
/// at fixed times. No solver has a hand in it.
/// </summary>
internal static class DrawnDesk
{
    private static readonly BreakRule lunch = new("lunch", 45, false, new(660, 840), null, 1, 0);
    private static readonly BreakRule rest = new("rest", 15, true, null, null, 1, 60);
    private static readonly BreakRule supper = new("supper", 60, true, null, new(120, 300), 1, 0);

    private static readonly Shift early = New("early", ShiftFamily.Early, 450, 525, lunch, rest);
    private static readonly Shift mid = New("mid", ShiftFamily.Mid, 540, 240);
    private static readonly Shift late = New("late", ShiftFamily.Late, 915, 525, rest);
    private static readonly Shift night = New("night", ShiftFamily.Night, 1320, 540, supper);

    private static readonly string[] drawn =
    [
        "ann: E E . L",
        "bob: L . V M",
        "chen-wei: . N N .",
        "dora: M E L .",
    ];

    /// <summary>The report of a solve that never took place.</summary>
    public static Report Report(bool repeatable = false, string? firstAgent = null)
    {
        var scenario = Scenario(firstAgent ?? "ann");
        Requirement requirement = new(
            [.. scenario.Queues[0].Calls.Select(_ => new IntervalRequirement(1, BindingTarget.ServiceLevel))],
            [.. scenario.Queues[0].Calls.Select(calls => (int)(calls / 10))]
        );
        var roster = new Roster(scenario.BriefFor([requirement]), drawn.SelectMany(Assignments));
        var audit = Audit.Of(roster, scenario.Rules);
        var outcome = new Outcome(
            SolveStatus.Feasible,
            roster,
            audit.Cost,
            Money.Of(1500),
            "aggregate model",
            null,
            TimeSpan.FromSeconds(12.3)
        )
        {
            Solved = "step by step: people for each shift, names, breaks, person by person, part by part",
        };
        return RosterSolver.Reports.Report.Of(
            new(scenario, [requirement], roster, audit, outcome),
            new("0.1.0", "9.15.6755", "10.0.1", scenario.Solve with { Repeatable = repeatable })
        );

        IEnumerable<Assignment> Assignments(string line)
        {
            var parts = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            var name = parts[0] == "ann" ? scenario.Agents[0].Id : parts[0];
            return parts.Skip(1).Index().SelectMany(day => Worked(name, day.Index, day.Item));
        }
    }

    /// <summary>The same roster as if it came from elsewhere.</summary>
    public static Report Checked()
    {
        var report = Report();
        return RosterSolver.Reports.Report.Of(
            report.Plan with
            {
                Outcome = null,
            },
            report.Manifest with
            {
                Settings = null,
            }
        );
    }

    /// <summary>
    /// The same roster at a desk with chats, three at a time, and mail: ann and dora take calls, bob chats, chen-wei
    /// does everything.
    /// </summary>
    public static Report WithSkills()
    {
        var plan = Report().Plan;
        var calls = plan.Scenario.Queues[0];
        var scenario = plan.Scenario with
        {
            Queues =
            [
                calls,
                calls with
                {
                    Name = "chat",
                    Calls = [.. calls.Calls.Select(offered => offered / 5)],
                    Aht = 600,
                    Concurrency = 3,
                    Target = new(0.9, 60),
                },
            ],
            BackOffice =
            [
                new("mail", [.. calls.Calls.Select(_ => 1m)], 6, 300, 1, new(12 * 60), null, calls.Shrinkage),
            ],
            Agents = [.. plan.Scenario.Agents.Select(agent => agent with { Skills = SkillsOf(agent.Id) })],
        };
        Requirement chat = new(
            plan.Requirements[0].OnPhone,
            [.. calls.Calls.Select((_, hour) => hour % 24 is >= 9 and < 21 ? 1 : 0)]
        );
        var roster = new Roster(scenario.BriefFor([plan.Requirements[0], chat]), plan.Roster.Assignments);
        return RosterSolver.Reports.Report.Of(
            new(scenario, [plan.Requirements[0], chat], roster, Audit.Of(roster, scenario.Rules), null),
            new("0.1.0", "9.15.6755", "10.0.1", null)
        );
    }

    private static HashSet<string> SkillsOf(string agent) =>
        agent switch
        {
            "ann" or "dora" => ["desk"],
            "bob" => ["chat"],
            _ => ["desk", "chat", "mail"],
        };

    private static IEnumerable<Assignment> Worked(string agent, int day, string letter)
    {
        var midnight = day * Horizon.Day;
        return letter switch
        {
            "E" => [new(agent, day, early, [Taken(rest, 570), Taken(lunch, 690)])],
            "M" => [new(agent, day, mid, [])],
            "L" => [new(agent, day, late, [Taken(rest, 1200)])],
            "N" => [new(agent, day, night, [Taken(supper, 1470)])],
            _ => [],
        };

        BreakTaken Taken(BreakRule rule, int start) =>
            new(rule.Id, new(midnight + start, midnight + start + rule.Minutes));
    }

    private static Scenario Scenario(string firstAgent) =>
        new(
            "drawn-desk",
            "scenarios/drawn-desk.yaml",
            new(new(2026, 12, 11), 4, 60),
            [
                new(
                    "desk",
                    [.. Enumerable.Range(0, 96).Select(hour => hour % 24 is >= 8 and < 22 ? 20m : 10m)],
                    100,
                    60,
                    new(0.8, 20, MaxOccupancy: 0.85m),
                    QueueModel.ErlangC,
                    double.PositiveInfinity,
                    new(0, 0.05m, 0)
                ),
            ],
            [],
            [early, mid, late, night],
            [
                Agent(firstAgent, "full-time", 4),
                Agent("bob", "full-time", 2),
                Agent("chen-wei", "full-time"),
                Agent("dora", "part-time"),
            ],
            0,
            [
                new Leave(),
                new Coverage(),
                new ForwardRotation(Money.Of(40)),
                new Fair(Spread: 1, Price: Money.Of(60)),
            ],
            new(TimeSpan.FromSeconds(20), 0, 7, false),
            "CNY",
            "c0ffee"
        );

    private static Agent Agent(string id, string contract, params int[] leave) =>
        new(
            id,
            id,
            new(
                contract,
                2400,
                0,
                2880,
                contract == "part-time"
                    ? new HashSet<ShiftFamily> { ShiftFamily.Early, ShiftFamily.Mid, ShiftFamily.Late }
                    : Enum.GetValues<ShiftFamily>().ToHashSet(),
                new HashSet<string>(StringComparer.Ordinal) { "early", "mid", "late", "night" },
                PricePerHour.Of(28.74m),
                480
            ),
            new HashSet<ShiftFamily>(),
            leave.ToHashSet(),
            [],
            new("scenarios/drawn-desk.yaml", 1, 1)
        );

    private static Shift New(
        string template,
        ShiftFamily family,
        int start,
        int length,
        params BreakRule[] breaks
    ) => new(template, family, start, length, BreakOrder.Arrange(start, length, breaks)!);
}
