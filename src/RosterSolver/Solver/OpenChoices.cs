using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Which choices the hard limits leave open at all. A choice whose weight alone breaks a limit (leave, a shift
/// that the contract does not allow) never becomes a variable. An agent is looked at when first asked for.
/// </summary>
internal sealed class OpenChoices(RosterModel model)
{
    private readonly int days = model.Brief.Horizon.Days;
    private readonly int shifts = model.Brief.Shifts.Count;
    private readonly bool[]?[] closed = new bool[model.Brief.Agents.Count][];

    /// <summary>Whether the agent may start the shift on the day as far as single choices go.</summary>
    public bool this[int agent, int day, int shift] => !(closed[agent] ??= Close(agent))[Place(day, shift)];

    /// <summary>Every choice that is open to the agent, ordered by day, then by shift.</summary>
    public IReadOnlyList<(int Day, int Shift)> Of(int agent) =>
        [
            .. from day in Enumerable.Range(0, days)
            from shift in Enumerable.Range(0, shifts)
            where this[agent, day, shift]
            select (day, shift),
        ];

    private int Place(int day, int shift) => day * shifts + shift;

    private bool[] Close(int agent)
    {
        var without = new bool[days * shifts];
        foreach (var limit in model.LimitsOf(agent).Where(limit => limit.IsHard))
        {
            var sum = limit.Sum;
            var least = sum.Constant - sum.Reach().Falls;
            foreach (
                var term in sum.Terms.Where(term => term.Weight > 0 && least + term.Weight > limit.AtMost)
            )
                without[Place(term.Day, term.Shift)] = true;
            foreach (
                var choice in sum
                    .Occasions.Where(occasion =>
                        occasion.Weight > 0 && least + occasion.Weight > limit.AtMost
                    )
                    .SelectMany(occasion => occasion.Choices)
            )
                without[Place(choice.Day, choice.Shift)] = true;
        }

        return without;
    }
}
