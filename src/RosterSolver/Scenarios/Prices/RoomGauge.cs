using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>
/// Which of two rules gives more room, seen from rosters drawn at random: no rule has to say which way its numbers loosen it.
/// </summary>
internal sealed class RoomGauge(Scenario scenario)
{
    private const int Rosters = 12;
    private const int Seed = 1;
    private const double LeastBusy = 0.05;
    private const double Busier = 0.08;

    private readonly List<Roster> drawn = Drawn(scenario);

    /// <summary>Whether the other rule is never broken by more, and in some roster by less.</summary>
    public bool HasMoreRoom(Rule rule, Rule other)
    {
        var pairs = drawn.ConvertAll(roster => (Here: Breach(rule, roster), There: Breach(other, roster)));
        return pairs.TrueForAll(pair => pair.There <= pair.Here)
            && pairs.Exists(pair => pair.There < pair.Here);
    }

    /// <summary>Units of breach that matter: one that costs nothing does not.</summary>
    private static long Breach(Rule rule, Roster roster) =>
        rule.Price == Money.Zero ? 0 : rule.Check(roster).Sum(violation => violation.Amount);

    private static List<Roster> Drawn(Scenario scenario)
    {
        var random = new Random(Seed);
        var brief = scenario.BriefFor(scenario.Requirements());
        return
        [
            .. Enumerable
                .Range(0, Rosters)
                .Select(number => new Roster(brief, Assignments(brief, random, LeastBusy + Busier * number))),
        ];
    }

    /// <summary>Shifts given at random, more or fewer of the days; nobody takes a break.</summary>
    private static List<Assignment> Assignments(Brief brief, Random random, double busy) =>
        [
            .. from agent in brief.Agents
            from day in Enumerable.Range(0, brief.Horizon.Days)
            where random.NextDouble() < busy
            select new Assignment(agent.Id, day, brief.Shifts[random.Next(brief.Shifts.Count)], []),
        ];
}
