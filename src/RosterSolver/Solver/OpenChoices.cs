using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Which choices the hard limits leave open at all. A choice whose weight alone breaks a limit (leave, a shift
/// that the contract does not allow) never becomes a variable.
/// </summary>
internal sealed class OpenChoices
{
    private readonly bool[,,] closed;

    public OpenChoices(RosterModel model)
    {
        closed = new bool[model.Brief.Agents.Count, model.Brief.Horizon.Days, model.Brief.Shifts.Count];
        foreach (var limit in model.Limits.OfType<PersonLimit>().Where(limit => limit.IsHard))
            Close(limit);
    }

    /// <summary>Whether the agent may start the shift on the day as far as single choices go.</summary>
    public bool this[int agent, int day, int shift] => !closed[agent, day, shift];

    private void Close(PersonLimit limit)
    {
        var sum = limit.Sum;
        var least = sum.Constant + sum.Terms.Sum(term => Math.Min(0, term.Weight));
        foreach (var term in sum.Terms.Where(term => term.Weight > 0 && least + term.Weight > limit.AtMost))
            closed[sum.Agent, term.Day, term.Shift] = true;
    }
}
