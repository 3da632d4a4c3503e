using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>How much of the overtime that a limit allows is worked.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="Limit">What limits it: a month, a window of weeks, or the weeks themselves.</param>
/// <param name="Worked">Paid hours.</param>
/// <param name="Allowed">Paid hours that the limit allows.</param>
public sealed record OvertimeUse(string Group, string Limit, double Worked, double Allowed)
{
    /// <summary>The share that is worked, 0 to 1.</summary>
    public double Share => Allowed > 0 ? Worked / Allowed : 0;

    /// <summary>The limits of the bands over the whole plan, then each limit that ties weeks together.</summary>
    public static IReadOnlyList<OvertimeUse> Of(StaffingLedger ledger)
    {
        var brief = ledger.Brief;
        var order = new MeritOrder(ledger, []);
        return
        [
            .. from staff in brief.Groups.Index()
            from band in staff.Item.Overtime.Index()
            select new OvertimeUse(
                staff.Item.Name,
                $"{band.Item.Name}, {band.Item.HoursPerWeek:0.##} h a week",
                ledger.Plan.Cover.Sum(cover => cover.Overtime[staff.Index][band.Index]),
                band.Item.HoursPerWeek * ledger.Weeks.Sum(week => week.Groups[staff.Index].Proficient)
            ),
            .. brief.Spans.Select(span => new OvertimeUse(
                brief.Groups[span.Group].Name,
                span.Name,
                ledger
                    .Plan.Cover.Skip(span.First)
                    .Take(span.Weeks)
                    .Sum(cover => cover.Overtime[span.Group].Sum()),
                order.Allowed(span)
            )),
        ];
    }
}
