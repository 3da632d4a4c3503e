using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Splits the counts of a class over blocks of a few members, half by half. Of each kind of work in a week a half gets what
/// its members are to do, so that nobody has to work more for others to work less; within the week, and for choices that
/// no kind covers, its share of every day. Counts are rounded with the rest carried on from one choice to the next.
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
        return [.. Blocks(new(one, first, whole.Kinds)), .. Blocks(new(other, second, whole.Kinds))];
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
        var open = whole.Heads.Keys.Order().ToList();
        foreach (var kind in whole.Kinds)
        {
            var own = open.Where(kind.Choices.Contains).ToList();
            open.RemoveAll(kind.Choices.Contains);
            Deal(
                own,
                choice =>
                    whole[choice] * Quotient(kind.Of(part, choice.Day), kind.Of(whole.Like, choice.Day)),
                (int)Math.Round(kind.Of(part))
            );
        }

        foreach (var alike in open.GroupBy(choice => model.Brief.Shifts[choice.Shift].PaidMinutes))
            Deal([.. alike], choice => whole[choice] * ShareOf(part, whole.Like, choice.Day), total: null);
        return shares;

        void Deal(
            IReadOnlyList<(int Day, int Shift)> choices,
            Func<(int Day, int Shift), double> exact,
            int? total
        )
        {
            var rounded = Rounded([.. choices.Select(choice => (exact(choice), whole[choice]))], total);
            foreach (var (choice, people) in choices.Zip(rounded))
                shares[choice] = people;
        }
    }

    /// <summary>
    /// Whole numbers near to others, each at most its own most and the rest carried on; they come to the total, if one is
    /// given and the mosts allow it.
    /// </summary>
    internal static int[] Rounded(IReadOnlyList<(double Exact, int Most)> numbers, int? total)
    {
        var sum = numbers.Sum(number => number.Exact);
        var scale = total is { } asked && sum > 0 ? asked / sum : 1;
        var rounded = new int[numbers.Count];
        var rest = 0.0;
        foreach (var (place, (exact, most)) in numbers.Index())
        {
            rounded[place] = Math.Clamp((int)Math.Round(exact * scale + rest), 0, most);
            rest += exact * scale - rounded[place];
        }

        for (var place = 0; total is not null && place < rounded.Length; place++)
        {
            var missing = Math.Clamp(
                total.Value - rounded.Sum(),
                -rounded[place],
                numbers[place].Most - rounded[place]
            );
            rounded[place] += missing;
        }

        return rounded;
    }

    /// <summary>The part's share of those who can work on the day.</summary>
    private static double ShareOf(LikeAgents part, LikeAgents whole, int day) =>
        Quotient(
            part.Members.Count(member => part.DaysOpen(member).Contains(day)),
            whole.Members.Count(member => whole.DaysOpen(member).Contains(day))
        );

    private static double Quotient(double part, double whole) => whole > 0 ? part / whole : 0;
}
