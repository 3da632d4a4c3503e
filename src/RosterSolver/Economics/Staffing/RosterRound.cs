using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>A plan, and the roster of some of its weeks with its people.</summary>
/// <param name="Brief">What the plan answers to.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Heads">People of the roster, a number a linked group.</param>
/// <param name="Roster">The roster.</param>
/// <param name="Link">Who of the plan is who of the roster.</param>
public sealed record RosterRound(
    StaffingBrief Brief,
    StaffingCase Plan,
    IReadOnlyList<int> Heads,
    Variant Roster,
    RosterLink Link
)
{
    /// <summary>By how much the useful share of plan and roster may differ.</summary>
    public const double ShareTolerance = 0.005;

    /// <summary>By how much their overtime may differ, as a share of regular hours.</summary>
    public const double OvertimeTolerance = 0.01;

    private const double DaysOfWeek = 7;
    private const double LeastShare = 0.01;

    /// <summary>What the roster makes of its people's hours.</summary>
    public RosterUse Use => RosterUse.Of(Roster);

    /// <summary>Productive share of regular hours that the plan counts on, the linked groups together.</summary>
    public double Planned =>
        Groups.Sum(pair => pair.Heads * pair.Group.ProductiveHours)
        / Groups.Sum(pair => pair.Heads * pair.Group.Hours);

    /// <summary>Useful share of regular hours in the roster.</summary>
    public double Useful => Use.Useful(Yield, Need);

    /// <summary>Paid hours of overtime that the plan has in the weeks of the roster, a week.</summary>
    public double PlannedOvertime =>
        Weeks.Average(week =>
            Link.Groups.Sum(group => Plan.Ledger.Plan.Cover[week].Overtime[group.Staff].Sum())
        );

    /// <summary>Productive hours that the plan asks of the linked groups' sites in the weeks of the roster, a week.</summary>
    public double Need =>
        Weeks.Average(week =>
            Link.Groups.Select(linked => Brief.NeedOf(Brief.Groups[linked.Staff]))
                .Distinct()
                .Sum(need => Brief.Needs[need].Hours[week])
        );

    /// <summary>Whether the roster has as much overtime as the plan.</summary>
    public bool OvertimeAgrees => Math.Abs(Use.Overtime - PlannedOvertime) <= OvertimeTolerance * Use.Regular;

    /// <summary>Whether plan and roster agree on the useful share.</summary>
    public bool ShareAgrees => Math.Abs(Useful - Planned) <= ShareTolerance;

    /// <summary>Whether plan and roster agree on the useful share and on overtime.</summary>
    public bool Agrees => ShareAgrees && OvertimeAgrees;

    /// <summary>Whether the next plan would be the same: only overtime that a roster could not use changes it then.</summary>
    public bool IsSettled => ShareAgrees && (OvertimeAgrees || Use.Overtime >= PlannedOvertime);

    /// <summary>What the next plan answers to: the useful share of the roster, and no more overtime than it could use.</summary>
    public StaffingBrief Next()
    {
        var share = Math.Max(LeastShare, Useful / Planned);
        var overtime = OvertimeAgrees || Use.Overtime >= PlannedOvertime ? 1 : Use.Overtime / PlannedOvertime;
        return Brief with
        {
            Groups =
            [
                .. Brief.Groups.Select(
                    (group, place) =>
                        Link.Groups.All(linked => linked.Staff != place)
                            ? group
                            : group with
                            {
                                Productive = Math.Min(1, group.Productive * share),
                                Overtime =
                                [
                                    .. group.Overtime.Select(band =>
                                        band with
                                        {
                                            HoursPerWeek = band.HoursPerWeek * overtime,
                                        }
                                    ),
                                ],
                            }
                ),
            ],
        };
    }

    private IEnumerable<(int Heads, StaffGroup Group)> Groups =>
        Heads.Zip(Link.Groups, (heads, linked) => (heads, Brief.Groups[linked.Staff]));

    private IEnumerable<int> Weeks
    {
        get
        {
            var weeks = (int)Math.Ceiling(Roster.Plan.Scenario.Horizon.Days / DaysOfWeek);
            return Enumerable.Range(Link.Week, Math.Min(weeks, Brief.Weeks - Link.Week));
        }
    }

    /// <summary>Productive hours of an hour of overtime, by the bands in the order in which they are used up.</summary>
    private double Yield =>
        Groups.SelectMany(pair => pair.Group.Overtime).Select(band => band.Yield).DefaultIfEmpty(0).First();
}
