using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// A staffing plan held against real rosters: plan, roster with its people, the plan again with what the roster made of their
/// hours, and so on until both agree, or another round would be the same.
/// </summary>
/// <param name="Rounds">The rounds; the last is the one that holds.</param>
/// <param name="Most">Most rounds that were allowed.</param>
public sealed record RosteredPlan(IReadOnlyList<RosterRound> Rounds, int Most)
{
    /// <summary>The round that holds.</summary>
    public RosterRound Last => Rounds[^1];

    /// <summary>Whether plan and roster agree.</summary>
    public bool Agrees => Last.Agrees;

    /// <summary>Goes round; null where a roster could not be had.</summary>
    /// <param name="scenario">The question.</param>
    /// <param name="link">The scenario of the roster.</param>
    /// <param name="most">Most rounds, at least 1.</param>
    /// <param name="roster">Solves the scenario with so many people of each linked group; null where it cannot.</param>
    /// <param name="told">Told of each round when it has ended.</param>
    public static RosteredPlan? Of(
        StaffingScenario scenario,
        RosterLink link,
        int most,
        Func<IReadOnlyList<int>, Plan?> roster,
        Action<RosterRound>? told = null
    )
    {
        var rounds = new List<RosterRound>();
        var brief = scenario.Brief;
        Variant? known = null;
        while (rounds.Count < most)
        {
            var plan = StaffingCase.Of($"round {rounds.Count + 1}", brief, scenario.Solve);
            var heads = HeadsOf(brief, plan, link);
            // The same people need no second roster.
            if (known is null || !heads.SequenceEqual(rounds[^1].Heads))
            {
                if (roster(heads) is not { } solved)
                    return null;
                known = Variant.Of(solved.Scenario.Name, solved);
            }

            rounds.Add(new(brief, plan, heads, known, link));
            told?.Invoke(rounds[^1]);
            if (rounds[^1].IsSettled)
                break;
            brief = rounds[^1].Next();
        }

        return new(rounds, most);
    }

    /// <summary>People with their output in the week of the roster; those who learn count in part.</summary>
    private static List<int> HeadsOf(StaffingBrief brief, StaffingCase plan, RosterLink link) =>
        [
            .. link.Groups.Select(linked =>
            {
                var week = plan.Ledger.Weeks[link.Week].Groups[linked.Staff];
                var heads = (week.TodayHours + week.HiredHours) / brief.Groups[linked.Staff].ProductiveHours;
                return Math.Max(1, (int)Math.Round(heads));
            }),
        ];
}
