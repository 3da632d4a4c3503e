using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public sealed class ForcedCellTests
{
    private static readonly SolveSettings OneSecond = new(TimeSpan.FromSeconds(1), 0, 1, Repeatable: false);

    [Fact]
    public void Whatever_else_changes_is_needed_or_worth_the_price_of_a_change()
    {
        var (pinned, replan) = Late("bob", 4);
        var (known, near) = (SixAgents.Desk, pinned.Under(replan.After!.Roster));
        Assert.Empty(near.Audit.Hard);
        var forced = ForcedCell.Of(("bob", 4), known, near, near);
        foreach (var (agent, day) in Changed(known.Roster, near.Roster).Where(cell => cell != ("bob", 4)))
        {
            var back = near.With(
                near.Roster.Assignments.Where(worked => (worked.Agent, worked.Day) != (agent, day))
                    .Concat(
                        known.Roster.Assignments.Where(worked => (worked.Agent, worked.Day) == (agent, day))
                    )
            );
            Assert.True(
                back.Audit.Hard.Any() || back.Audit.Cost > near.Audit.Cost + replan.PriceOfChange,
                $"{agent} on day {day} could have stayed"
            );
        }

        Assert.Equal(
            Changed(known.Roster, near.Roster).Count(cell => cell != ("bob", 4)),
            forced.OtherChanges.Sum(one => one.Days)
        );
        Assert.True(forced.OtherChanges.Sum(one => one.Days) <= 4, "far from the roster that there is");
    }

    [Fact]
    public void What_the_agent_alone_may_not_needs_no_roster_to_be_refused_in_a_month_too()
    {
        var month = Files.Shipped("telecom-month.yaml").Value!;
        var pin = new Pins("night") { For = ["bo"], Dates = [Only(new(2026, 12, 16))] };
        var pinned = month with { Rules = [.. month.Rules, pin], RuleOrigins = [.. month.RuleOrigins, null] };
        var nobody = Planner.Check(pinned, "r.csv", _ => "agent,date,shift\n"u8.ToArray()).Value!;
        var outcome = Replan.Around(nobody, 9, OneSecond with { Time = TimeSpan.FromSeconds(16) }).Outcome;
        Assert.Equal(SolveStatus.Impossible, outcome.Status);
        Assert.Null(outcome.Conflict);
    }

    [Theory]
    [InlineData("night", true)]
    [InlineData("early", false)]
    public void What_the_agent_alone_may_not_is_told_before_anything_is_searched(
        string shift,
        bool isImpossible
    )
    {
        var month = Files.Shipped("telecom-month.yaml").Value!;
        var pinned = PinnedScenario
            .Of(
                month,
                "bo",
                new(2026, 12, 16),
                shift,
                path => Disk.Read(GoldenFile.PathOf("scenarios", path))
            )
            .Value!;
        var conflict = Conflicts.OfAgent(
            pinned.Scenario,
            "bo",
            OneSecond with
            {
                Time = TimeSpan.FromSeconds(6),
            },
            pinned.Read
        );
        Assert.Equal(isImpossible, conflict is not null);
        if (conflict is null)
            return;
        Assert.StartsWith(
            "that bo may not work night and what was asked (night for bo on Wed 12-16) cannot both hold",
            Assert
                .Single(PinnedScenario.AsAsked(conflict, "night for bo on Wed 12-16").Contradictions)
                .Sentence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void That_the_pin_gives_way_is_no_change_whatever_it_is_called()
    {
        Relaxation pin = new("no shift", Patch.Map(), null) { Rules = [PinnedScenario.RuleId] };
        Relaxation other = new($"about {PinnedScenario.RuleId}", Patch.Map(), null) { Rules = ["min-rest"] };
        Assert.Equal(
            [other],
            PinnedScenario.AsAsked(new([], [pin, other], 0, TimeSpan.Zero), "").Relaxations
        );
    }

    [Fact]
    public void What_could_be_saved_around_the_day_anyway_is_not_laid_to_the_forced_shift()
    {
        var (pinned, replan) = Late("bob", 4);
        var (known, near) = (SixAgents.Desk, pinned.Under(replan.After!.Roster));
        var due = near.Audit.Cost - known.Audit.Cost;
        Assert.True(due > Money.Zero);
        var cell = ForcedCell.Of(("bob", 4), near, near, near, eased: known);
        Assert.Equal((Money.Zero, due, due), (cell.Found, cell.SavedAnyway, cell.DueToTheDay));
        Assert.Contains(
            $"the cheapest repair around that day costs no more; no other shift changes; repaired without it the roster saves {due}",
            SaidPart.Written(ForcedWords.Verdict(cell, "late")),
            StringComparison.Ordinal
        );
        var plain = ForcedCell.Of(("bob", 4), known, near, near, eased: known);
        Assert.Equal((due, Money.Zero, due), (plain.Found, plain.SavedAnyway, plain.DueToTheDay));
    }

    [Theory]
    [InlineData("100 100 100 100 | 40 60 60 60", true)] // as good on the first, proven dearer on the second
    [InlineData("100 100 100 90 | 40 60 60 60", false)] // on the first it might be better
    [InlineData("100 100 100 100 | 40 60 60 40", false)] // nothing is proven on the second
    [InlineData("100 120 110 105 | 40 40 40 40", true)]
    [InlineData("100 100 100 100 | 40 40 40 40", false)]
    public void Worse_by_levels_is_proven_on_the_first_level_that_cannot_be_kept(
        string levels,
        bool isProven
    ) =>
        Assert.Equal(
            isProven,
            ForcedLevel.IsProvenWorse([
                .. levels
                    .Split('|')
                    .Select(level => level.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .Select(level => level.Select(cost => Money.Of(int.Parse(cost))).ToArray())
                    .Select(cost => new ForcedLevel("level", cost[0], cost[1], cost[2], cost[3])),
            ])
        );

    private static ((Scenario Scenario, Func<Roster, Plan> Under) Pinned, Replan Replan) Late(
        string agent,
        int day
    )
    {
        var desk = SixAgents.Desk;
        var pin = new Pins("late") { For = [agent], Dates = [Only(desk.Scenario.Horizon.DateOf(day))] };
        var scenario = desk.Scenario with
        {
            Rules = [.. desk.Scenario.Rules, pin],
            RuleOrigins = [.. desk.Scenario.RuleOrigins, null],
        };
        var replan = Replan.Around(desk.Under(scenario, desk.Roster.Assignments), day, OneSecond);
        return ((scenario, roster => desk.Under(scenario, roster.Assignments)), replan);
    }

    private static DateRange Only(DateOnly date) => new(date, date);

    private static IEnumerable<(string, int)> Changed(Roster before, Roster after) =>
        Cells(before)
            .Except(Cells(after))
            .Concat(Cells(after).Except(Cells(before)))
            .Select(cell => (cell.Agent, cell.Day))
            .Distinct();

    private static IEnumerable<(string Agent, int Day, string Shift)> Cells(Roster roster) =>
        roster.Assignments.Select(worked => (worked.Agent, worked.Day, worked.Shift.Id));
}
