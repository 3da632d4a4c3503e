using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// A rule that no roster could break, as far as rosters tell that are drawn at random: nobody at work, everybody on all days,
/// and all between. Rules that always hold, and those of laws, are left aside.
/// </summary>
internal sealed class RuleThatNeverBinds : LintCheck
{
    private const int Rosters = 40;
    private const int Seed = 1;
    private const double AnyShift = 1;
    private const double HardlyAnother = 0.1;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var scenario = linted.Scenario;
        var asked = scenario
            .Rules.Zip(scenario.RuleOrigins)
            .Where(rule =>
                rule.Second is not null && rule.First.Law is null && rule.First.Price != Money.Zero
            )
            .Where(rule => !RuleCatalogue.Describe(rule.First.GetType()).Always)
            .ToList();
        foreach (var roster in Drawn(linted))
        {
            asked.RemoveAll(rule => rule.First.Check(roster).Any());
            if (asked.Count == 0)
                break;
        }

        return asked.Select(rule =>
            Finding(
                rule.Second!.At,
                $"{rule.First.Id} was broken in none of {Rosters} rosters drawn at random",
                "with these shifts, people and days it probably says nothing",
                "check its options, or take it out"
            )
        );
    }

    private static IEnumerable<Roster> Drawn(LintedScenario linted)
    {
        var random = new Random(Seed);
        var brief = linted.Scenario.BriefFor(linted.Requirements);
        var open = brief
            .Agents.Select(agent => (agent.Id, Shifts: brief.Shifts.Where(agent.MayWork).ToList()))
            .Where(agent => agent.Shifts.Count > 0)
            .ToList();
        for (var number = 0; number < Rosters; number++)
        {
            var busy = (Rosters - 1 - number) / (double)(Rosters - 1);
            var restless = number % 2 == 0 ? AnyShift : HardlyAnother;
            yield return new(
                brief,
                open.SelectMany(agent =>
                    Worked(agent.Id, agent.Shifts, brief.Horizon.Days, random, busy, restless)
                )
            );
        }
    }

    /// <summary>One agent's shifts: on so many of the days, another shift than the day before so often.</summary>
    private static IEnumerable<Assignment> Worked(
        string agent,
        List<Shift> shifts,
        int days,
        Random random,
        double busy,
        double restless
    )
    {
        var shift = shifts[random.Next(shifts.Count)];
        for (var day = 0; day < days; day++)
        {
            if (random.NextDouble() < restless)
                shift = shifts[random.Next(shifts.Count)];
            if (random.NextDouble() < busy)
                yield return new(agent, day, shift, []);
        }
    }
}
