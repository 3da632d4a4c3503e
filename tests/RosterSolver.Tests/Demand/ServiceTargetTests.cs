using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class ServiceTargetTests
{
    [Fact]
    public void Usable_targets_have_no_faults()
    {
        Assert.Empty(new ServiceTarget(ServiceLevel: 0.8, Threshold: 20).Faults());
        Assert.Empty(
            new ServiceTarget(ServiceLevel: 0, MaxAsa: 0, MaxOccupancy: 1, MaxAbandonment: 1).Faults()
        );
        Assert.Empty(new ServiceTarget(MinimumAgents: 0).Faults());
    }

    [Fact]
    public void A_target_of_nothing_is_a_fault() =>
        Assert.Equal(["a service target needs at least one bound"], new ServiceTarget().Faults());

    [Fact]
    public void Every_fault_is_told()
    {
        var target = new ServiceTarget(
            ServiceLevel: 1,
            Threshold: double.NaN,
            MaxAsa: -1,
            MaxOccupancy: 0,
            MaxAbandonment: 1.01,
            MinimumAgents: 20_001
        );
        Assert.Equal(6, target.Faults().Count());
    }
}
