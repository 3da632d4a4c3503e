using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// A staffing plan week by week with its costs, added up from who is hired and what covers each week. Knows nothing
/// of the model that found the plan.
/// </summary>
/// <param name="Brief">What the plan answers to.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Weeks">Its weeks.</param>
/// <param name="Costs">What it costs.</param>
public sealed record StaffingLedger(
    StaffingBrief Brief,
    StaffingPlan Plan,
    IReadOnlyList<StaffingWeek> Weeks,
    StaffingCosts Costs
)
{
    /// <summary>People that arithmetic may be off.</summary>
    private const double Rounding = 1e-4;

    /// <summary>The ledger of a plan.</summary>
    public static StaffingLedger Of(StaffingBrief brief, StaffingPlan plan)
    {
        var groups = brief.Groups.Select((_, place) => GroupWeek.Of(brief, plan, place)).ToList();
        var weeks = Enumerable.Range(0, brief.Weeks).Select(week => Week(brief, plan, groups, week)).ToList();
        return new(brief, plan, weeks, CostsOf(brief, plan, weeks));
    }

    /// <summary>People at a site in a week, counted from 0.</summary>
    public double Seated(int week, string site) => At(week, site).Sum(group => group.Today + group.Hired);

    /// <summary>Whether a week's people have seats at a site; where nobody came, more may sit there than there are.</summary>
    public bool HasSeats(int week, string site) =>
        Seated(week, site) <= Brief.Seats[site] + Rounding || At(week, site).All(group => group.Hired <= 0);

    /// <summary>Whether all people have seats.</summary>
    public bool HasSeats() =>
        Brief.Seats.Keys.All(site => Enumerable.Range(0, Brief.Weeks).All(week => HasSeats(week, site)));

    private IEnumerable<GroupWeek> At(int week, string site) =>
        Weeks[week].Groups.Where((_, place) => Brief.Groups[place].Site == site);

    private static StaffingWeek Week(
        StaffingBrief brief,
        StaffingPlan plan,
        List<IReadOnlyList<GroupWeek>> groups,
        int week
    )
    {
        var cover = plan.Cover[week];
        return new(
            [.. groups.Select(group => group[week])],
            [.. brief.Bands.Select(name => Overtime(brief, cover, name, (_, band) => band.Yield))],
            [.. brief.Needs.Select((_, need) => Site(brief, cover, groups, need, week))],
            groups.Index().Sum(group => group.Item[week].Hired * brief.Groups[group.Index].WeekCost),
            brief.Bands.Sum(name => OvertimeCost(brief, cover, name))
                + (cover.Outsourced * OutsourcingPrice(brief))
                + (cover.Missing * brief.Understaffed)
                + (cover.Sent * TransferPrice(brief))
        );
    }

    private static SiteWeek Site(
        StaffingBrief brief,
        WeekCover cover,
        List<IReadOnlyList<GroupWeek>> groups,
        int need,
        int week
    )
    {
        var staff = brief.Groups.Index().Where(group => brief.NeedOf(group.Item) == need).ToList();
        return new(
            brief.Needs[need].Hours[week],
            staff.Sum(group => groups[group.Index][week].TodayHours),
            staff.Sum(group => groups[group.Index][week].HiredHours),
            staff.Sum(group =>
                group
                    .Item.Overtime.Zip(cover.Overtime[group.Index], (band, hours) => hours * band.Yield)
                    .Sum()
            ),
            cover.Sites[need]
        );
    }

    private static StaffingCosts CostsOf(StaffingBrief brief, StaffingPlan plan, List<StaffingWeek> weeks)
    {
        var last = brief.Weeks - 1;
        var released = plan.Releases.Select(move => (move, Group: brief.Groups[move.Group])).ToList();
        return new(
            weeks.Sum(week => week.Wages),
            plan.Hires.Sum(move => HiringCost(brief.Groups[move.Group].Hiring!.Costs, move.Heads)),
            [.. brief.Bands.Select(name => plan.Cover.Sum(cover => OvertimeCost(brief, cover, name)))],
            plan.Cover.Sum(cover => cover.Outsourced) * OutsourcingPrice(brief),
            plan.Cover.Sum(cover => cover.Missing) * brief.Understaffed,
            plan.Cover.Sum(cover => cover.Sent) * TransferPrice(brief),
            released.Sum(one => one.move.Heads * one.Group.Release!.Severance),
            -released.Sum(one => one.Group.WeekCost * WeeksGone(one.move, one.Group, last)),
            -brief.EndCredit * plan.Hires.Sum(move => StillTrained(brief.Groups[move.Group], move, last))
        );
    }

    private static double OutsourcingPrice(StaffingBrief brief) => brief.Outsourcing?.Price ?? 0;

    private static double TransferPrice(StaffingBrief brief) => brief.Transfer?.Price ?? 0;

    private static double OvertimeCost(StaffingBrief brief, WeekCover cover, string name) =>
        Overtime(brief, cover, name, (group, band) => group.Pay * band.Pay);

    private static double HiringCost(HiringCosts costs, int heads) => (heads * costs.PerHire) + costs.Class;

    /// <summary>Weeks in which those released would have been there.</summary>
    private static double WeeksGone(Movement move, StaffGroup group, int last)
    {
        var (heads, weeks) = ((double)move.Heads, 0.0);
        for (var week = move.Week; week <= last; week++)
        {
            weeks += heads;
            heads -= heads * group.Attrition.Weekly;
        }

        return weeks;
    }

    /// <summary>What hiring those would cost who are there in the last week and trained at its end.</summary>
    private static double StillTrained(StaffGroup group, Movement move, int last)
    {
        var one = new HiredClass(group.Hiring!, move.Heads);
        for (var week = move.Week; week < last; week++)
            one.Age(group.Attrition);
        var there = one.Heads;
        one.Age(group.Attrition);
        return one.IsTrained ? there * group.Hiring!.Costs.PerHire : 0;
    }

    /// <summary>The overtime of a band over all groups, each hour by its worth.</summary>
    private static double Overtime(
        StaffingBrief brief,
        WeekCover cover,
        string name,
        Func<StaffGroup, OvertimeBand, double> worth
    )
    {
        var sum = 0.0;
        foreach (var (place, group) in brief.Groups.Index())
        foreach (var (k, band) in group.Overtime.Index().Where(band => band.Item.Name == name))
            sum += cover.Overtime[place][k] * worth(group, band);
        return sum;
    }
}
