using System.Diagnostics;
using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>Mending a roster when somebody is absent, beside solving it anew.</summary>
internal sealed class Replan : Study
{
    private const int DaysAbsent = 2;

    /// <summary>What a changed day costs: an hour of a missing agent.</summary>
    private static readonly Money PriceOfChange = Money.Of(120);

    public override string Name => "replan";

    public override string Asks =>
        "How many days change, and how long does it take, when somebody is absent for two days? Arguments: agents, weeks, "
        + "seconds of a cold solve, absences one after the other, first seed";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var numbers = arguments.Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToList();
        int Number(int place, int otherwise) => numbers.Count > place ? numbers[place] : otherwise;
        var settings = new SolveSettings(TimeSpan.FromSeconds(Number(2, 20)), 0, 1, Repeatable: false);
        var centre = new Centre(Number(0, 60), Number(1, 4), Seed: Number(4, 1));
        var known = RosterSolve.Run(centre.Model(), settings).Roster!;
        var table = new StudyTable(
            "absent",
            "by",
            "changed days",
            "agents",
            "seconds",
            "as cheap at s",
            "cost without changes",
            "broken"
        );
        var random = new Random(Number(4, 1));
        foreach (var _ in Enumerable.Range(0, Number(3, 1)))
            Row(table, known, Absence(known, random), settings);
        return table;
    }

    /// <summary>Somebody who works on both of two days, in the middle of the horizon.</summary>
    private static (int Agent, int Day) Absence(Roster known, Random random)
    {
        while (true)
        {
            var agent = random.Next(known.Brief.Agents.Count);
            var day = random.Next(3, known.Brief.Horizon.Days - 3);
            var worked = known.Of(known.Brief.Agents[agent]).Select(one => one.Day).ToHashSet();
            if (Enumerable.Range(day, DaysAbsent).All(worked.Contains))
                return (agent, day);
        }
    }

    private static void Row(
        StudyTable table,
        Roster known,
        (int Agent, int Day) absence,
        SolveSettings settings
    )
    {
        var days = Enumerable.Range(absence.Day, DaysAbsent).ToList();
        var brief = Disturbed(known, absence.Agent, days);
        var rules = new Centre(1, 1).Model().Rules;
        var name = $"{brief.Agents[absence.Agent].Id}, day {absence.Day}";
        var left = new Roster(
            brief,
            known.Assignments.Where(worked =>
                worked.Agent != brief.Agents[absence.Agent].Id || !days.Contains(worked.Day)
            )
        );
        var clock = Stopwatch.StartNew();
        var mended = ReplanSolve.Run(
            RosterModel.Of(brief, [.. rules, new Changes(Price: PriceOfChange)]),
            left,
            days,
            settings with
            {
                Time = settings.Time / 2,
            }
        );
        Told(table, name, "replan", left, mended.Roster!, rules, clock.Elapsed.TotalSeconds, null);
        var cost = CostOf(mended.Roster!, rules);
        clock.Restart();
        double? reached = null;
        var cold = RosterSolve.Run(
            RosterModel.Of(brief, rules),
            settings,
            new Progress(state => reached ??= state.Cost <= cost ? clock.Elapsed.TotalSeconds : null)
        );
        Told(table, name, "cold", left, cold.Roster!, rules, clock.Elapsed.TotalSeconds, reached);
    }

    /// <summary>The centre with one agent on leave, and all others told what they work.</summary>
    private static Brief Disturbed(Roster known, int absent, IReadOnlyList<int> days) =>
        known.Brief with
        {
            Agents =
            [
                .. known.Brief.Agents.Select(
                    (agent, place) =>
                        agent with
                        {
                            Leave = place == absent ? agent.Leave.Concat(days).ToHashSet() : agent.Leave,
                            Published = Enumerable
                                .Range(0, known.Brief.Horizon.Days)
                                .ToDictionary(
                                    day => day,
                                    day => known.Of(agent).FirstOrDefault(one => one.Day == day)?.Shift.Id
                                ),
                        }
                ),
            ],
        };

    private static void Told(
        StudyTable table,
        string name,
        string by,
        Roster left,
        Roster found,
        IReadOnlyList<Rule> rules,
        double seconds,
        double? reached
    )
    {
        var changes = new Changes(Price: PriceOfChange)
            .Check(new Roster(left.Brief, found.Assignments))
            .ToList();
        table.Row(
            name,
            by,
            $"{changes.Count}",
            $"{changes.Select(change => change.Agent).Distinct().Count()}",
            $"{seconds:0.0}",
            reached is { } at ? $"{at:0.0}" : "",
            $"{CostOf(found, rules)}",
            $"{Audit.Of(found, rules).Hard.Count()}"
        );
    }

    private static Money CostOf(Roster roster, IReadOnlyList<Rule> rules) => Audit.Of(roster, rules).Cost;

    private sealed class Progress(Action<Incumbent> tell) : IProgress<Incumbent>
    {
        public void Report(Incumbent value) => tell(value);
    }
}
