using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Tests.Web;

public sealed class SolveWorkTests
{
    [Fact]
    public void A_roster_on_which_solver_and_audit_disagree_is_withheld()
    {
        var scenario = ScenarioReader.Read("six-agent-desk.yaml", Desk.Samples).Value!;
        var settings = scenario.Solve with { Time = TimeSpan.FromSeconds(1) };
        var plan = Planner.Solve(scenario, settings).Plan!;
        Assert.Equal(7, SolveWork.Of(plan, settings, Language.En, JobState.Done).Files.Count);
        var outcome = plan.Outcome! with { Cost = plan.Outcome.Cost + new Money(1) };
        var unsound = SolveWork.Of(plan with { Outcome = outcome }, settings, Language.En, JobState.Done);
        Assert.Equal(JobState.Failed, unsound.State);
        Assert.Empty(unsound.Files);
        Assert.Contains("withheld", unsound.Message);
    }

    [Fact]
    public void What_has_no_result_tells_why()
    {
        var part = new Job(
            JobId.New(),
            "north",
            "night desk",
            JobKind.Solve,
            JobState.NoRoster,
            null,
            0,
            1,
            null,
            IsCancelling: false,
            DateTimeOffset.UnixEpoch,
            null,
            null,
            ["night.yaml"],
            new(),
            null,
            null,
            "no roster in the time given"
        );
        var joined = new JoinWork(part with { Kind = JobKind.Compare }, [part], _ => null).Run();
        Assert.Equal(
            (JobState.NoRoster, "night desk: no roster in the time given"),
            (joined.State, joined.Message)
        );
    }

    [Fact]
    public void A_name_tells_when_it_was_made()
    {
        var id = new JobId("0000000003e87000a000000000000000");
        Assert.Equal(DateTimeOffset.UnixEpoch.AddSeconds(1), id.Made);
    }
}
