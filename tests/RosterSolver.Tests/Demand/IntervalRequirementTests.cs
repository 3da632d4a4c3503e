using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class IntervalRequirementTests
{
    private static readonly Gen<ServiceTarget> Target = Gen.Select(
        Gen.Double[0, 0.99],
        Gen.Double[0, 60],
        Gen.Enum<ServiceLevelDefinition>(),
        Gen.Double[1, 120].Nullable(),
        Gen.Int[50, 99].Nullable(),
        Gen.Double[0.01, 0.5].Nullable(),
        (level, threshold, definition, asa, occupancy, abandonment) =>
            new ServiceTarget(level, threshold, definition, asa, occupancy / 100m, abandonment)
    );

    [Fact]
    public void Agents_and_binding_targets_equal_every_reference_value()
    {
        VectorFile.CheckEach(
            "required_agents.csv",
            row =>
            {
                var traffic = new Traffic(row.Decimal("calls_per_30min"), row.Decimal("aht_s"), 1800);
                var model = row.Text("model") == "C" ? QueueModel.ErlangC : QueueModel.ErlangA;
                var patience = row.DoubleOrNull("mean_patience_s") ?? double.PositiveInfinity;
                var needed = IntervalRequirement.For(traffic, TargetOf(row), model, patience);
                return Faults(row, needed).Concat(FaultsAt(row, traffic, patience, needed.Agents));
            }
        );
    }

    [Theory]
    [InlineData(100, 180, .80, 20, "0.85", 14, .888350, .174132, 7.8359, .7143)]
    [InlineData(200, 240, .80, 20, null, 32, .848512, .236264, 10.6319, .8333)]
    [InlineData(250, 300, .80, 20, "0.88", 48, .834927, .251793, 11.9270, .8681)]
    [InlineData(50, 300, .90, 10, null, 13, .915605, .098599, 6.3385, .6410)]
    [InlineData(10, 180, .80, 20, null, 3, .927206, .090909, 8.1818, .3333)]
    [InlineData(1000, 300, .80, 20, null, 176, .802831, .367339, 11.8073, .9470)]
    [InlineData(1000, 300, .80, 20, "0.88", 190, .989663, .048973, .6297, .8772)]
    public void Golden_values_hold(
        int calls,
        int aht,
        double level,
        double threshold,
        string? occupancyCap,
        int agents,
        double reached,
        double waiting,
        double asa,
        double occupancy
    )
    {
        var traffic = new Traffic(calls, aht, 1800);
        var cap = occupancyCap is null ? (decimal?)null : decimal.Parse(occupancyCap);
        var target = new ServiceTarget(level, threshold, MaxOccupancy: cap);
        Assert.Equal(agents, IntervalRequirement.For(traffic, target, QueueModel.ErlangC).Agents);
        var queue = ErlangC.Of(traffic, agents);
        Assert.Equal(reached, queue.ServiceLevel(threshold), 0.000_000_6);
        Assert.Equal(waiting, queue.WaitingProbability, 0.000_000_6);
        Assert.Equal(asa, queue.Asa, 0.000_06);
        Assert.Equal(occupancy, queue.Occupancy, 0.000_06);
    }

    [Fact]
    public void Erlang_c_needs_the_fewest_agents_that_meet_all() =>
        Gen.Select(Traffics.Any, Target)
            .Sample(
                (at, target) =>
                {
                    var needed = IntervalRequirement.For(at.Traffic, target, QueueModel.ErlangC);
                    BindingTarget Unmet(int n) => target.UnmetBy(ErlangC.Of(at.Traffic, n), at.Traffic, n);
                    Assert.Equal(BindingTarget.None, Unmet(needed.Agents));
                    var fewer = needed.Agents - 1;
                    var unstable = fewer <= at.Traffic.WholeErlangs;
                    Assert.Equal(unstable ? BindingTarget.Stability : Unmet(fewer), needed.Binding);
                    Assert.NotEqual(BindingTarget.None, needed.Binding);
                }
            );

    [Fact]
    public void Erlang_a_needs_the_fewest_agents_that_meet_all() =>
        Gen.Select(Traffics.Any, Target, Gen.Double[5, 3600])
            .Sample(
                (at, target, patience) =>
                {
                    var needed = IntervalRequirement.For(at.Traffic, target, QueueModel.ErlangA, patience);
                    BindingTarget Unmet(int n) => target.UnmetBy(ErlangA.Of(at.Traffic, patience, n), n);
                    Assert.Equal(BindingTarget.None, Unmet(needed.Agents));
                    Assert.Equal(needed.Agents == 0, needed.Binding == BindingTarget.None);
                    for (var fewer = 0; fewer < needed.Agents; fewer++)
                        Assert.NotEqual(BindingTarget.None, Unmet(fewer));
                },
                iter: 30
            );

    [Theory]
    [InlineData("60", 300, "0.8", 13)]
    [InlineData("60", 288, "0.8", 12)]
    [InlineData("0", 300, "0.8", 0)]
    [InlineData("5.7", 1800, "0.57", 10)]
    public void A_workload_needs_its_hours_at_its_utilisation(
        string items,
        int aht,
        string utilisation,
        int agents
    )
    {
        var target = new ServiceTarget(MaxOccupancy: decimal.Parse(utilisation));
        var needed = IntervalRequirement.For(
            new Traffic(decimal.Parse(items), aht, 1800),
            target,
            QueueModel.Workload
        );
        Assert.Equal(agents, needed.Agents);
        Assert.Equal(agents > 0 ? BindingTarget.Workload : BindingTarget.None, needed.Binding);
    }

    [Theory]
    [InlineData(QueueModel.ErlangC)]
    [InlineData(QueueModel.ErlangA)]
    [InlineData(QueueModel.Workload)]
    public void The_minimum_holds_without_a_call(QueueModel model) =>
        Assert.Equal(
            new IntervalRequirement(2, BindingTarget.MinimumAgents),
            IntervalRequirement.For(new Traffic(0, 180, 1800), new ServiceTarget(MinimumAgents: 2), model, 60)
        );

    [Fact]
    public void Callers_who_never_leave_need_erlang_c()
    {
        var (traffic, target) = (new Traffic(100, 180, 1800), new ServiceTarget(MaxAbandonment: 0.05));
        Assert.Equal(
            new IntervalRequirement(11, BindingTarget.Stability),
            IntervalRequirement.For(traffic, target, QueueModel.ErlangA)
        );
    }

    [Theory]
    [InlineData(ServiceLevelDefinition.Offered, 12)]
    [InlineData(ServiceLevelDefinition.Virtual, 11)]
    [InlineData(ServiceLevelDefinition.OfServed, 10)]
    public void The_definition_of_the_service_level_decides_agents(
        ServiceLevelDefinition definition,
        int agents
    ) =>
        Assert.Equal(
            new IntervalRequirement(agents, BindingTarget.ServiceLevel),
            IntervalRequirement.For(
                new Traffic(100, 180, 1800),
                new ServiceTarget(0.8, 20, definition),
                QueueModel.ErlangA,
                60
            )
        );

    [Fact]
    public void An_occupancy_alone_needs_somebody() =>
        Assert.Equal(
            1,
            IntervalRequirement
                .For(new Traffic(1, 180, 1800), new ServiceTarget(MaxOccupancy: 0.9m), QueueModel.ErlangA, 60)
                .Agents
        );

    [Fact]
    public void A_faulty_target_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            IntervalRequirement.For(new Traffic(1, 180, 1800), new ServiceTarget(), QueueModel.ErlangC)
        );

    private static ServiceTarget TargetOf(VectorRow row) =>
        new(
            row.DoubleOrNull("SL_target"),
            row.Double("T_s"),
            DefinitionOf(row),
            row.DoubleOrNull("ASA_max_s"),
            row.Has("occupancy_max") ? row.Decimal("occupancy_max") : null,
            row.DoubleOrNull("abandon_max"),
            row.Int("min_agents")
        );

    private static ServiceLevelDefinition DefinitionOf(VectorRow row) =>
        row.Text("SL_definition") switch
        {
            "" or "offered" => ServiceLevelDefinition.Offered,
            "served" => ServiceLevelDefinition.OfServed,
            var other => throw new InvalidDataException($"{row}: unknown definition {other}"),
        };

    private static IEnumerable<string> Faults(VectorRow row, IntervalRequirement needed)
    {
        var binding = row.Text("binding")
            .Split('+')
            .Aggregate(BindingTarget.None, (all, name) => all | Named(name));
        if (needed != new IntervalRequirement(row.Int("n_required"), binding))
            yield return $"is {needed}";
    }

    private static BindingTarget Named(string name) =>
        name switch
        {
            "" => BindingTarget.None,
            "stability" => BindingTarget.Stability,
            "SL" => BindingTarget.ServiceLevel,
            "ASA" => BindingTarget.Asa,
            "occupancy" => BindingTarget.Occupancy,
            "abandon" => BindingTarget.Abandonment,
            "minimum staffing" or "zero volume" => BindingTarget.MinimumAgents,
            _ => throw new InvalidDataException($"unknown bound {name}"),
        };

    private static IEnumerable<string> FaultsAt(VectorRow row, Traffic traffic, double patience, int agents)
    {
        if (agents == 0 || traffic.Calls == 0)
            return [];
        var (at, fewer) = (ErlangA.Of(traffic, patience, agents), ErlangA.Of(traffic, patience, agents - 1));
        var (definition, threshold) = (DefinitionOf(row), row.Double("T_s"));
        return
        [
            .. row.Fault("SL_at_n", at.ServiceLevel(definition, threshold)),
            .. row.Fault("ASA_at_n_s", at.Asa),
            .. row.Fault("occupancy_at_n", at.Occupancy),
            .. row.Fault("abandon_at_n", at.Abandonment),
            .. row.Fault("SL_at_n_minus_1", double.MaxNumber(0, fewer.ServiceLevel(definition, threshold))),
            .. row.Fault("ASA_at_n_minus_1_s", double.IsNaN(fewer.Asa) ? double.PositiveInfinity : fewer.Asa),
            .. row.Fault("abandon_at_n_minus_1", fewer.Abandonment),
        ];
    }
}
