using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Rotas;

public sealed class RotaSolveTests
{
    private static readonly TimeSpan time = TimeSpan.FromMinutes(10);

    /// <summary>Every pattern of a tiny brief is tried: the fewest points are those found, or there is no rota.</summary>
    [Fact]
    public void Finds_the_fewest_points_of_all_patterns() =>
        AnyRota.Brief.Sample(
            brief =>
            {
                var fewest = AnyRota.Fewest(brief, Judge);
                var outcome = RotaSolve.Run(brief, time);
                Assert.Equal(fewest is null ? SolveStatus.Impossible : SolveStatus.Optimal, outcome.Status);
                if (outcome.Rota is { } rota)
                    Assert.Equal(
                        (fewest, fewest, fewest),
                        (outcome.Points, Judge(rota), FewestBlockByBlock(brief))
                    );
            },
            iter: 20,
            threads: 1
        );

    private static long? FewestBlockByBlock(RotaBrief brief)
    {
        var graph = new StintGraph(brief, mostStints: 0);
        var model = new RotaModel(graph, brief);
        model.MinimizePoints();
        var times = new RotaSearch(graph, model, time, seed: 1).Run(CancellationToken.None).Times;
        var asked = brief.Points.Surplus * brief.Shifts.Sum(shift => shift.FewestDays);
        return times is null
            ? null
            : graph.Edges.Zip(times, (edge, each) => (long)edge.Points * each).Sum() - asked;
    }

    /// <summary>What counting alone rules out has no pattern.</summary>
    [Fact]
    public void Reasons_by_counting_hold() =>
        AnyRota.Brief.Sample(
            brief => !RotaCounting.Reasons(brief).Any() || AnyRota.Fewest(brief, Judge) is null,
            iter: 150,
            threads: 1
        );

    [Fact]
    public void Thousands_of_stints_are_walked_block_by_block()
    {
        var early = Shift("early", [2, 2, 2, 2, 2, 2, 2], 1, 7);
        var brief = new RotaBrief(
            7,
            [early, early with { Name = "late" }, Shift("night", [1, 1, 1, 1, 1, 1, 1], 1, 7)],
            new(2, 7),
            new(1, 4),
            [new(2, 1, 0), new(2, 0, 0)],
            WeekendsOff: 1
        )
        {
            Points = RotaPoints.None,
        };
        Assert.Null(Stint.All(brief, 1_000));
        Assert.Empty(RotaAudit.Of(RotaSolve.Run(brief, time).Rota!).Breaches);
    }

    /// <summary>Five shifts in blocks of any length, work blocks of two to seven days: 97,650 stints.</summary>
    [Fact]
    public void A_large_graph_has_its_first_counts_from_a_linear_solver()
    {
        var brief = new RotaBrief(20, [.. "abcde".Select(Any)], new(2, 7), new(1, 4), []);
        var graph = new StintGraph(brief);
        Assert.Null(Stint.All(brief, 90_000));
        var times = FirstRota.Of(graph, brief, time, CancellationToken.None)!;
        Assert.Empty(ConnectivityCut.Of(graph, times));
        Assert.Empty(RotaAudit.Of(EulerCircuit.Unrolled(brief, EulerCircuit.Of(graph, times))).Breaches);
        Assert.Null(FirstRota.Of(graph, brief, time, new(canceled: true)));

        static RotaShift Any(char name) => Shift($"{name}", [3, 3, 3, 2, 3, 2, 2], 1, 7);
    }

    /// <summary>
    /// Two pairs of shifts that follow each other by way of a fifth only, which nobody has to work: the solver's own counts
    /// fall into two patterns, so that they have to be cut apart.
    /// </summary>
    [Fact]
    public void First_counts_of_a_large_graph_hang_together()
    {
        List<int> daysOff = [0, 2, 3, 4];
        int[] people = [3, 3, 3, 3, 3, 2, 2];
        var bridge = new RotaShift("e", [.. people.Select(_ => new CountRange(0, 9))], new(1, 7));
        var brief = new RotaBrief(
            20,
            [.. "abcd".Select(name => Shift($"{name}", people, 1, 7)), bridge],
            new(2, 7),
            new(2, 4),
            [
                .. from off in daysOff
                from first in Enumerable.Range(0, 4)
                from then in Enumerable.Range(0, 4)
                where first / 2 != then / 2
                select new ForbiddenSequence(first, off, then),
            ]
        );
        var graph = new StintGraph(brief);
        var times = FirstRota.Of(graph, brief, time, CancellationToken.None)!;
        Assert.Empty(ConnectivityCut.Of(graph, times));
        Assert.Empty(RotaAudit.Of(EulerCircuit.Unrolled(brief, EulerCircuit.Of(graph, times))).Breaches);
    }

    [Fact]
    public void A_small_graph_is_left_to_CP_SAT() =>
        Assert.Null(FirstRota.Of(new(Broken("sound")), Broken("sound"), time, CancellationToken.None));

    /// <summary>Of all circuits over the same edges none spreads weekends off more evenly; days and points stay.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Weekends_off_are_spread_as_evenly_as_the_edges_allow(int seed)
    {
        var brief = Broken("sound");
        var graph = new StintGraph(brief);
        var times = new RotaSearch(graph, new(graph, brief), time, seed).Run(CancellationToken.None).Times!;
        var walk = EulerCircuit.Of(graph, times);
        var (before, after) = (
            EulerCircuit.Unrolled(brief, walk),
            EulerCircuit.Unrolled(brief, KindestCircuit.Of(brief, walk, seed))
        );
        Assert.Empty(RotaAudit.Of(after).Breaches);
        Assert.Equal(RotaAudit.Of(before).Points, RotaAudit.Of(after).Points);
        var least = Circuits([walk[0]], [.. walk.Skip(1)])
            .Min(circuit => Unevenness(EulerCircuit.Unrolled(brief, circuit)));
        Assert.Equal(least, Unevenness(after));
    }

    /// <summary>Every way to walk some edges from the end of a walk back to its beginning.</summary>
    private static IEnumerable<IReadOnlyList<RotaEdge>> Circuits(List<RotaEdge> walk, List<RotaEdge> left) =>
        left.Count == 0
            ? walk[^1].To == walk[0].From
                ? [walk]
                : []
            : from next in left.Where(edge => edge.From == walk[^1].To).Distinct().ToList()
            let others = left.ToList()
            where others.Remove(next)
            from circuit in Circuits([.. walk, next], others)
            select circuit;

    private static List<int> Weekends(Rota rota) =>
        [.. Enumerable.Range(0, rota.Brief.Positions).Where(rota.IsWeekendOff)];

    private static int Unevenness(Rota rota)
    {
        var off = Weekends(rota);
        return off.Zip(
                off.Skip(1).Append(off[0] + rota.Brief.Positions),
                (week, next) => (next - week) * (next - week)
            )
            .Sum();
    }

    [Fact]
    public void Two_patterns_that_never_meet_are_no_rota()
    {
        var brief = Apart([new(0, 2, 1), new(1, 2, 0)]);
        var outcome = RotaSolve.Run(brief, time);
        Assert.Equal((SolveStatus.Impossible, RotaProof.OnePattern), (outcome.Status, outcome.Proof));
        Assert.Contains(new RotaDemand(RotaDemand.Kind.Forbidden, 0), RotaConflict.Of(brief, time).Demands);
        Assert.Equal(SolveStatus.Optimal, RotaSolve.Run(Apart([]), time).Status);
    }

    /// <summary>Two people on early for a week of five days, two on late, who may not change over the weekend.</summary>
    private static RotaBrief Apart(IReadOnlyList<ForbiddenSequence> forbidden) =>
        new(
            2,
            [Shift("A", [1, 1, 1, 1, 1, 0, 0], 5, 5), Shift("B", [1, 1, 1, 1, 1, 0, 0], 5, 5)],
            new(5, 5),
            new(2, 2),
            forbidden
        );

    /// <summary>Three days of work and three off are six, and only six weeks are a multiple of that; parts of blocks would do.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Whole_blocks_that_do_not_add_up_are_no_rota(int positions)
    {
        var outcome = RotaSolve.Run(Threes(positions), time);
        Assert.Equal((SolveStatus.Impossible, RotaProof.WholeBlocks), (outcome.Status, outcome.Proof));
        Assert.Contains(
            new RotaDemand(RotaDemand.Kind.Positions),
            RotaConflict.Of(Threes(positions), time).Demands
        );
    }

    [Fact]
    public void Whole_blocks_that_add_up_are_one() =>
        Assert.Equal(SolveStatus.Optimal, RotaSolve.Run(Threes(6), time).Status);

    private static RotaBrief Threes(int positions) =>
        new(
            positions,
            [new("A", [.. Enumerable.Repeat(new CountRange(0, 99), RotaBrief.Week)], new(3, 3))],
            new(3, 3),
            new(3, 3),
            []
        );

    public static TheoryData<string, RotaDemand, RotaProof> Planted =>
        new()
        {
            { "nights in blocks of 4, asked for 3 days", new(RotaDemand.Kind.Blocks, 1), RotaProof.Parts },
            { "ten positions for nine", new(RotaDemand.Kind.Positions), RotaProof.Parts },
            { "all weekends off", new(RotaDemand.Kind.WeekendsOff), RotaProof.Parts },
            { "long blocks off", new(RotaDemand.Kind.OffBlock), RotaProof.Parts },
        };

    [Theory]
    [MemberData(nameof(Planted))]
    public void What_stands_in_the_way_is_named_and_nothing_else(
        string what,
        RotaDemand planted,
        RotaProof proof
    )
    {
        var brief = Broken(what);
        var outcome = RotaSolve.Run(brief, time);
        Assert.Equal(SolveStatus.Impossible, outcome.Status);
        Assert.Equal(proof, outcome.Proof);
        var demands = RotaConflict.Of(brief, time).Demands;
        Assert.Contains(planted, demands);
        var others = RotaDemand.All(brief).Except(demands).ToList();
        Assert.True(RotaConflict.IsImpossible(RotaDemand.Without(brief, others), time));
        Assert.All(
            demands,
            one => Assert.False(RotaConflict.IsImpossible(RotaDemand.Without(brief, [.. others, one]), time))
        );
    }

    private static RotaBrief Broken(string what)
    {
        var sound = new RotaBrief(
            5,
            [Shift("day", [2, 2, 2, 2, 2, 1, 1], 1, 5), Shift("night", [1, 1, 1, 1, 1, 1, 1], 1, 4)],
            new(2, 6),
            new(1, 4),
            [new(1, 0, 0)]
        );
        return what switch
        {
            "ten positions for nine" => sound with { Positions = 10 },
            "all weekends off" => sound with { WeekendsOff = 5 },
            "long blocks off" => sound with { OffBlock = new(7, 9) },
            "sound" => sound,
            _ => sound with { Shifts = [sound.Shifts[0], Shift("night", [1, 1, 1, 0, 0, 0, 0], 4, 4)] },
        };
    }

    private static long? Judge(Rota rota) =>
        RotaAudit.Of(rota) is { Breaches.Count: 0 } audit ? audit.Points : null;

    private static RotaShift Shift(string name, int[] people, int least, int most) =>
        new(name, [.. people.Select(each => new CountRange(each, each))], new(least, most), name == "night");
}
