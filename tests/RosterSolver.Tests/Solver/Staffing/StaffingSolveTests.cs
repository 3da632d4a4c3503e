using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Staffing;

public sealed class StaffingSolveTests
{
    private static readonly StaffingSettings exactly = new(TimeSpan.FromSeconds(60));

    [Fact]
    public void The_worked_plan_is_found_to_the_last_digit()
    {
        var outcome = StaffingSolve.Of(Outlook.Worked(), exactly);
        Assert.Equal(Outlook.Known("optimum", "total_cost"), outcome.Cost, 1e-4);
        Assert.Equal([new(0, 2, 10), new(0, 7, 15)], outcome.Plan.Hires);
        Assert.True(outcome.IsProven);
    }

    [Fact]
    public void Its_audit_finds_nothing()
    {
        var brief = Outlook.Worked();
        var outcome = StaffingSolve.Of(brief, exactly);
        Assert.Empty(StaffingAudit.Faults(StaffingLedger.Of(brief, outcome.Plan), outcome));
    }
}
