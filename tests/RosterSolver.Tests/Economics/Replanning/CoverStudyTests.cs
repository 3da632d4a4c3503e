using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public class CoverStudyTests
{
    private static readonly CoverStudy Study = CoverStudy.Of(
        SixAgents.Desk,
        SixAgents.Agent("li-na"),
        SixAgents.Desk.Roster.Of(SixAgents.Agent("li-na")).First(worked => worked.Day == 3)
    );

    [Fact]
    public void Nobody_who_is_away_or_works_the_same_shift_is_asked_to_take_it()
    {
        Assert.DoesNotContain(Study.Candidates, one => one.Agent.Id is "li-na" or "bob");
        Assert.DoesNotContain(
            Study.Candidates,
            one => one.Kind == CoverKind.Moved && one.Before!.Shift.Id == Study.Shift.Shift.Id
        );
    }

    [Fact]
    public void Who_is_never_given_the_shift_is_named_and_not_listed_as_breaking_a_rule()
    {
        var late = SixAgents.Desk.Roster.Of(SixAgents.Agent("ann")).First(worked => worked.Day == 3);
        var study = CoverStudy.Of(SixAgents.Desk, SixAgents.Agent("ann"), late);
        Assert.Equal("late", study.Shift.Shift.Template);
        Assert.Equal(["dora"], study.NeverGiven.Select(agent => agent.Id));
        Assert.DoesNotContain(
            study.Candidates,
            one => one.Agent.Id == "dora" && one.Kind != CoverKind.Extended
        );
        Assert.Equal(
            ["Away that day: bob (leave)", "Never given late, by contract or exemption: dora"],
            CoverWords.NotAsked(study).Select(SaidPart.Written)
        );
    }

    [Fact]
    public void Who_else_is_known_to_be_away_is_neither_there_nor_asked()
    {
        var first = Study.Candidates[0].Agent.Id;
        var study = CoverStudy.Of(Study.Before, Study.Absent, Study.Shift, [new(first, 2, 4)]);
        Assert.DoesNotContain(study.Candidates, one => one.Agent.Id == first);
        Assert.NotEmpty(study.Candidates);
        Assert.All(
            study.Candidates,
            one =>
                Assert.DoesNotContain(
                    one.Plan.Roster.Assignments,
                    worked => worked.Agent == first && worked.Day is >= 2 and <= 4
                )
        );
    }

    [Fact]
    public void Cost_and_rules_are_those_of_the_audit()
    {
        foreach (var one in Study.Candidates)
        {
            var audit = Audit.Of(one.Plan.Roster, one.Plan.Scenario.Rules);
            Assert.Equal(audit.Cost - Study.Alone.Audit.Cost, one.Change.Cost);
            Assert.Equal(audit.Hard.Any(broken => broken.Rule != Structure.Id), !one.Change.IsAllowed);
        }
    }

    [Fact]
    public void Who_breaks_nothing_comes_first_then_who_costs_least()
    {
        var allowed = Study.Candidates.TakeWhile(one => one.Change.IsAllowed).ToList();
        Assert.NotEmpty(allowed);
        Assert.DoesNotContain(Study.Candidates.Skip(allowed.Count), one => one.Change.IsAllowed);
        Assert.Equal(allowed.Select(one => one.Change.Cost).Order(), allowed.Select(one => one.Change.Cost));
    }

    [Fact]
    public void Longer_shifts_are_overtime_of_the_day_s_class()
    {
        var longer = Study.Candidates.Where(one => one.Kind == CoverKind.Extended).ToList();
        Assert.NotEmpty(longer);
        Assert.All(longer, one => Assert.Equal(one.MinutesMore, one.Overtime.Workday.Minutes));
    }
}
