using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Support;

/// <summary>A rule without sense: any weighted sum over any choices of some agents, hard or priced; by turn agents differ.</summary>
[Rule("arbitrary", Says = "Nothing.", AtTheEdges = "Nothing.")]
internal sealed record ArbitraryLimit(
    IReadOnlyList<int> AgentsConcerned,
    IReadOnlyList<int> Weights,
    int Turn,
    int Once,
    int AtMost,
    Money? Price
) : Rule(Price)
{
    public static readonly Gen<ArbitraryLimit> Any =
        from agents in Gen.OneOf<int[]>([0], [1], [0, 1])
        from lowest in Gen.OneOf(-3, 0, 1)
        from weights in Gen.Int[lowest, 3].Array[2, 6]
        from turn in Gen.Int[0, 1]
        from once in Gen.OneOf(0, 0, -2, 1, 3)
        from atMost in Gen.Int[-2, 6]
        from price in Gen.Int[0, 500]
        select new ArbitraryLimit(
            agents,
            weights,
            turn,
            once,
            atMost,
            price > 100 ? new Money(price * 60) : null
        );

    public override void Encode(RosterModel model)
    {
        foreach (var agent in AgentsConcerned)
        {
            var sum = model.Sum(
                agent,
                Enumerable.Range(0, model.Brief.Horizon.Days),
                choice => Weights[(choice.Day * 2 + choice.Index + agent * Turn) % Weights.Count]
            );
            model.AtMost(this, sum with { Occasions = Occasions(model) }, AtMost);
        }
    }

    /// <summary>
    /// Two days in a row, of which some shifts count once together; the days differ by turn. Beside it another that shares
    /// days and choices with it, and takes back some of what it adds.
    /// </summary>
    private IReadOnlyList<Occasion> Occasions(RosterModel model) =>
        Once == 0 || Turn >= model.Brief.Horizon.Days
            ? []
            :
            [
                new(
                    [
                        .. from day in new[] { Turn, Turn + 1 }
                        from shift in Enumerable.Range(0, model.Brief.Shifts.Count)
                        where day == Turn || (shift == 0 && day < model.Brief.Horizon.Days)
                        select (day, shift),
                    ],
                    Once
                ),
                new([.. Enumerable.Range(0, model.Brief.Horizon.Days).Select(day => (day, 0))], 1 - Once),
            ];

    public override IEnumerable<Violation> Check(Roster roster) => [];
}
