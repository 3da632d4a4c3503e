using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Support;

/// <summary>A rule without sense: everybody works one shift of the brief at most so often.</summary>
[Rule("arbitrary-cap", Says = "Nothing.", AtTheEdges = "Nothing.")]
internal sealed record ArbitraryCap(int Shift, int Most) : Rule((Money?)null)
{
    public override void Encode(RosterModel model)
    {
        foreach (var agent in model.Agents)
        {
            var days = Enumerable.Range(0, model.Brief.Horizon.Days);
            model.AtMost(this, model.Sum(agent, days, choice => choice.Index == Shift ? 1 : 0), Most);
        }
    }

    public override IEnumerable<Violation> Check(Roster roster) => [];
}
