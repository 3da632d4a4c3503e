using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>How many of a group come, or go, in each week in which some can.</summary>
/// <param name="Group">Index of the group.</param>
/// <param name="Weeks">Those weeks, counted from 0, rising.</param>
/// <param name="Heads">How many in each; 0 for none.</param>
/// <param name="Size">Fewest and most of a week that has any.</param>
internal sealed record MovementRow(
    int Group,
    IReadOnlyList<int> Weeks,
    IReadOnlyList<int> Heads,
    CountRange Size
)
{
    /// <summary>How many weeks of the row an exchange reaches.</summary>
    private const int Reach = 2;

    /// <summary>The classes of a plan, a row for each group that hires.</summary>
    public static IEnumerable<MovementRow> Hires(StaffingBrief brief, StaffingPlan plan) =>
        from one in brief.Groups.Index()
        where one.Item.Hiring is not null
        select Of(one.Index, one.Item.Hiring!.Starts, plan.Hires, one.Item.Hiring.ClassSize);

    /// <summary>The releases of a plan, a row for each group that releases.</summary>
    public static IEnumerable<MovementRow> Releases(StaffingBrief brief, StaffingPlan plan) =>
        from one in brief.Groups.Index()
        where one.Item.Release is not null
        let terms = one.Item.Release!
        let weeks = Enumerable.Range(0, brief.Weeks).Where(week => week >= terms.Notice).ToList()
        select Of(one.Index, weeks, plan.Releases, new(0, terms.PerWeek));

    /// <summary>The row as movements.</summary>
    public IEnumerable<Movement> Movements =>
        Weeks.Zip(Heads, (week, heads) => new Movement(Group, week, heads)).Where(move => move.Heads > 0);

    /// <summary>
    /// The rows a step or an exchange away: one week has a person more or fewer, or gives one, or all, to a week near it.
    /// </summary>
    public IEnumerable<(string What, MovementRow Row)> Near() =>
        from week in Enumerable.Range(0, Weeks.Count)
        from near in Steps(week).Concat(Exchanges(week))
        where near.Row.Heads.All(IsAllowed)
        select near;

    private static MovementRow Of(
        int group,
        IReadOnlyList<int> weeks,
        IReadOnlyList<Movement> moves,
        CountRange size
    )
    {
        var heads = moves
            .Where(move => move.Group == group)
            .ToDictionary(move => move.Week, move => move.Heads);
        return new(group, weeks, [.. weeks.Select(week => heads.GetValueOrDefault(week))], size);
    }

    private IEnumerable<(string What, MovementRow Row)> Steps(int at) =>
        [
            ($"{More(at)} in week {Weeks[at] + 1}", With((at, More(at)))),
            ($"{Fewer(at)} in week {Weeks[at] + 1}", With((at, Fewer(at)))),
        ];

    private IEnumerable<(string What, MovementRow Row)> Exchanges(int at) =>
        from other in Enumerable.Range(at - Reach, (2 * Reach) + 1)
        where Heads[at] > 0 && other != at && other >= 0 && other < Weeks.Count
        from heads in new[]
        {
            (Here: Fewer(at), There: More(other)),
            (Here: 0, There: Heads[other] + Heads[at]),
        }
        select (
            $"{heads.Here} in week {Weeks[at] + 1} and {heads.There} in week {Weeks[other] + 1}",
            With((at, heads.Here), (other, heads.There))
        );

    private int More(int at) => Heads[at] == 0 ? Math.Max(1, Size.AtLeast) : Heads[at] + 1;

    private int Fewer(int at) => Heads[at] <= Size.AtLeast ? 0 : Heads[at] - 1;

    private bool IsAllowed(int heads) => heads == 0 || (heads >= Size.AtLeast && heads <= Size.AtMost);

    private MovementRow With(params (int At, int Heads)[] changes)
    {
        var heads = Heads.ToArray();
        foreach (var (at, number) in changes)
            heads[at] = number;
        return this with { Heads = heads };
    }
}
