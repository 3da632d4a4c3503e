using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class RosterMergeTests
{
    /// <summary>Three rosters of one brief.</summary>
    private static readonly Gen<(Roster From, Roster One, Roster Other)> Rosters = Any.Brief(
            6,
            mostAgents: 3,
            mostShifts: 2
        )
        .SelectMany(brief => Gen.Select(Any.Roster(brief), Any.Roster(brief), Any.Roster(brief)))
        .Where(all => new[] { all.Item1, all.Item2, all.Item3 }.All(IsOneShiftADay));

    [Fact]
    public void What_only_one_has_changed_is_as_that_one_has_it() =>
        Rosters.Sample(
            (from, one, _) =>
            {
                Assert.Equal(Drawn.Text(one), Drawn.Text(RosterMerge.Of(from, one, from)));
                Assert.Equal(Drawn.Text(one), Drawn.Text(RosterMerge.Of(from, from, one)));
            }
        );

    [Fact]
    public void Each_day_of_an_agent_is_as_one_of_them_has_it_and_changed_where_either_changed_it() =>
        Rosters.Sample(
            (from, one, other) =>
            {
                var merged = RosterMerge.Of(from, one, other);
                foreach (var agent in from.Brief.Agents)
                {
                    for (var day = 0; day < from.Brief.Horizon.Days; day++)
                    {
                        var (was, first, second, now) = (
                            Shift(from, agent, day),
                            Shift(one, agent, day),
                            Shift(other, agent, day),
                            Shift(merged, agent, day)
                        );
                        Assert.Equal(first != was ? first : second, now);
                    }
                }
            }
        );

    private static bool IsOneShiftADay(Roster roster) =>
        roster.Assignments.DistinctBy(one => (one.Agent, one.Day)).Count() == roster.Assignments.Count;

    private static string? Shift(Roster roster, Agent agent, int day) =>
        roster.Of(agent).FirstOrDefault(assignment => assignment.Day == day)?.Shift.Id;
}
