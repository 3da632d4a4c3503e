using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>An assumption of a staffing plan that a sweep or a tornado changes by a share.</summary>
public enum StaffingAxis
{
    /// <summary>The hours that are needed: calls, or their handle time.</summary>
    Need,

    /// <summary>How fast people leave, in training too.</summary>
    Attrition,

    /// <summary>What an hour of the staff costs; the base of overtime is not changed.</summary>
    Wages,

    /// <summary>The share of regular hours that is productive, at most all.</summary>
    Productive,

    /// <summary>The premium of every overtime band.</summary>
    OvertimePay,

    /// <summary>The output of an hour of overtime, at most that of a regular one.</summary>
    Fatigue,

    /// <summary>Recruiting, training and leaving of a hire, and the cost of a class.</summary>
    HiringCost,

    /// <summary>The price of outsourcing.</summary>
    OutsourcingPrice,

    /// <summary>The price of an hour that nobody works.</summary>
    Understaffed,
}

/// <summary>Changes of one assumption.</summary>
public static class StaffingAxes
{
    /// <summary>The question with one assumption changed.</summary>
    /// <param name="brief">The question.</param>
    /// <param name="axis">The assumption.</param>
    /// <param name="change">By what share: 0.1 for a tenth more, above -1.</param>
    public static StaffingBrief Changed(this StaffingBrief brief, StaffingAxis axis, double change)
    {
        var times = 1 + change;
        return axis switch
        {
            StaffingAxis.Need => brief with { Needs = [.. brief.Needs.Select(need => need.Times(times))] },
            StaffingAxis.OutsourcingPrice => brief with
            {
                Outsourcing = brief.Outsourcing is { } others
                    ? others with
                    {
                        Price = others.Price * times,
                    }
                    : null,
            },
            StaffingAxis.Understaffed => brief with { Understaffed = brief.Understaffed * times },
            _ => brief with { Groups = [.. brief.Groups.Select(group => Changed(group, axis, times))] },
        };
    }

    private static StaffGroup Changed(StaffGroup group, StaffingAxis axis, double times) =>
        axis switch
        {
            StaffingAxis.Attrition => group with
            {
                Attrition = group.Attrition.Times(times),
                Hiring = group.Hiring is { } hiring
                    ? hiring with
                    {
                        AttritionInTraining = hiring.AttritionInTraining.Times(times),
                    }
                    : null,
            },
            StaffingAxis.Wages => group with { Loaded = group.Loaded * times },
            StaffingAxis.Productive => group with { Productive = Math.Min(1, group.Productive * times) },
            StaffingAxis.OvertimePay => Bands(group, band => band with { Pay = band.Pay * times }),
            StaffingAxis.Fatigue => Bands(
                group,
                band => band with { Fatigue = Math.Min(1, band.Fatigue * times) }
            ),
            _ => group with
            {
                Hiring = group.Hiring is { } hiring
                    ? hiring with
                    {
                        Costs = hiring.Costs.Times(times),
                    }
                    : null,
            },
        };

    private static StaffGroup Bands(StaffGroup group, Func<OvertimeBand, OvertimeBand> changed) =>
        group with
        {
            Overtime = [.. group.Overtime.Select(changed)],
        };
}
