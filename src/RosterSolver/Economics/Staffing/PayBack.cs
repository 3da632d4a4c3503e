using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>When a class of hires has saved what it costs, all other classes as they are.</summary>
/// <param name="Class">The class.</param>
/// <param name="Week">
/// The first week, counted from 0, at whose end it has saved at least its cost so far; null when that is after the
/// plan.
/// </param>
/// <param name="Saving">What it saves by the end of the plan, its cost taken off.</param>
public sealed record PayBack(Movement Class, int? Week, double Saving)
{
    /// <summary>The pay-back of every class of a plan.</summary>
    public static IReadOnlyList<PayBack> Of(StaffingCase plan, StaffingSettings settings) =>
        [.. plan.Ledger.Plan.Hires.Select(held => Of(plan, held, settings))];

    private static PayBack Of(StaffingCase plan, Movement held, StaffingSettings settings)
    {
        var (brief, all) = (plan.Ledger.Brief, plan.Ledger.Plan);
        var others = all with { Hires = [.. all.Hires.Where(other => other != held)] };
        var without = StaffingCase.Of("without a class", brief, settings with { Moves = others });
        var costs = brief.Groups[held.Group].Hiring!.Costs;
        var sum = -((held.Heads * costs.PerHire) + costs.Class);
        int? paid = null;
        foreach (var (week, with) in plan.Ledger.Weeks.Index())
        {
            var less = without.Ledger.Weeks[week];
            sum += less.CoverCost + less.Wages - with.CoverCost - with.Wages;
            if (sum >= 0 && week >= held.Week)
                paid ??= week;
        }

        return new(held, paid, without.Cost - plan.Cost);
    }
}
