using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// One hire with everything that a closed form leaves out, week by week: faster attrition in training, and the ramp
/// after it.
/// </summary>
public static class HireReturn
{
    private const int Forever = 52 * 40;

    /// <summary>
    /// Weeks from the start of training until a hire has saved what it cost so far, every hour of its output
    /// replacing the alternative; null when that does not come within forty years.
    /// </summary>
    /// <param name="group">The group; it hires.</param>
    /// <param name="alternative">Cost of a productive hour otherwise.</param>
    /// <param name="useful">Share of the output that falls where hours are missing, 0 to 1.</param>
    public static int? Weeks(StaffGroup group, double alternative, double useful = 1)
    {
        var hire = new HiredClass(group.Hiring!, 1);
        var sum = -group.Hiring!.Costs.PerHire;
        for (var week = 1; week <= Forever; week++)
        {
            var output = hire.Heads * hire.Output * group.ProductiveHours * useful;
            sum += (alternative * output) - (hire.Heads * group.WeekCost);
            if (sum >= 0)
                return week;
            hire.Age(group.Attrition);
        }

        return null;
    }
}
