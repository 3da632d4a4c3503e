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
    private readonly int days;
    private readonly int shifts;

    public OpenChoices(RosterModel model)
    {
        (days, shifts) = (model.Brief.Horizon.Days, model.Brief.Shifts.Count);
        closed = new bool[model.Brief.Agents.Count, days, shifts];
        foreach (var limit in model.Limits.OfType<PersonLimit>().Where(limit => limit.IsHard))
            Close(limit);
    }

    /// <summary>Whether the agent may start the shift on the day as far as single choices go.</summary>
    public bool this[int agent, int day, int shift] => !closed[agent, day, shift];

    /// <summary>Every choice that is open to the agent, ordered by day, then by shift.</summary>
    public IReadOnlyList<(int Day, int Shift)> Of(int agent) =>
        [
            .. from day in Enumerable.Range(0, days)
            from shift in Enumerable.Range(0, shifts)
            where !closed[agent, day, shift]
            select (day, shift),
        ];

    private void Close(PersonLimit limit)
    {
        var sum = limit.Sum;
        var least = sum.Constant + sum.Terms.Sum(term => Math.Min(0, term.Weight));
        foreach (var term in sum.Terms.Where(term => term.Weight > 0 && least + term.Weight > limit.AtMost))
            closed[sum.Agent, term.Day, term.Shift] = true;
    }
}
