using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Splits the counts of a class over blocks of a few members, half by half. Counts are rounded with the rest carried on from
/// one choice to the next, day after day among shifts of equal pay; so each half gets its share of every day and of every
/// week, to within a start.
/// </summary>
internal sealed class PlanSplit(RosterModel model, int membersOfBlock)
{
    /// <summary>The blocks of a class, together exactly at the class's counts.</summary>
    public IReadOnlyList<HeadCounts> Blocks(HeadCounts whole)
    {
        if (whole.Like.Members.Count <= membersOfBlock)
            return [whole];
        var order = Sorted(whole.Like);
        var one = whole.Like.Part([.. order.Where((_, place) => place % 2 == 0)]);
        var other = whole.Like.Part([.. order.Where((_, place) => place % 2 == 1)]);
        var first = Share(whole, one);
        var second = whole.Heads.ToDictionary(
            pair => pair.Key,
            pair => pair.Value - first.GetValueOrDefault(pair.Key)
        );
        return [.. Blocks(new(one, first)), .. Blocks(new(other, second))];
    }

    /// <summary>Members who can do alike stand beside each other, so that dealing them makes halves alike.</summary>
    private List<int> Sorted(LikeAgents like) =>
        [
            .. like
                .Members.OrderBy(member => model.Brief.Agents[member].Contract.Id, StringComparer.Ordinal)
                .ThenBy(member => like.DaysOpen(member).Count)
                .ThenBy(member => string.Join(' ', like.DaysOpen(member).Order()), StringComparer.Ordinal),
        ];

    private Dictionary<(int Day, int Shift), int> Share(HeadCounts whole, LikeAgents part)
    {
        var shares = new Dictionary<(int, int), int>();
        var rest = new Dictionary<int, double>();
        foreach (var (choice, people) in whole.Heads.OrderBy(pair => pair.Key))
        {
            var pay = model.Brief.Shifts[choice.Shift].PaidMinutes;
            var exact = people * ShareOf(part, whole.Like, choice.Day) + rest.GetValueOrDefault(pay);
            shares[choice] = Math.Clamp((int)Math.Round(exact), 0, people);
            rest[pay] = exact - shares[choice];
        }

        return shares;
    }

    /// <summary>The part's share of those who can work on the day.</summary>
    private static double ShareOf(LikeAgents part, LikeAgents whole, int day) =>
        part.Members.Count(member => part.DaysOpen(member).Contains(day))
        / (double)Math.Max(1, whole.Members.Count(member => whole.DaysOpen(member).Contains(day)));
}
