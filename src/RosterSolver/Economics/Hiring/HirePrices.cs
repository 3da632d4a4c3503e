using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// What is added to the cost of a roster to judge hiring: recruiting, training, ramp and attrition, spread over the weeks in
/// which a hire has full output; and the output that overtime lacks.
/// </summary>
/// <param name="Terms">The terms.</param>
/// <param name="Premium">Price of overtime against that of the scenario; 1 for the same.</param>
public sealed record HirePrices(HiringTerms Terms, double Premium = 1)
{
    /// <summary>What a week of full output of a hire costs.</summary>
    public double FullWeek => HireCourse.Of(Terms, Terms.Weeks).PerFullWeek;

    /// <summary>Of that, what goes beyond the wages of the week itself.</summary>
    public double Beyond => FullWeek - Terms.WeekCost;

    /// <summary>What a week costs with the roster that was found.</summary>
    public double Cost(HirePoint point) => point.Most + (point.Hires * Beyond) + Tired(point);

    /// <summary>Proven: the least that a week can cost.</summary>
    public double Least(HirePoint point) => point.Least + (point.Hires * Beyond);

    /// <summary>The share of the cost of a week that a longer search could save at most; 0 where a week costs nothing.</summary>
    public double Gap(HirePoint point) => Cost(point) > 0 ? 1 - (Least(point) / Cost(point)) : 0;

    /// <summary>
    /// What overtime costs beyond its pay, for an hour of it brings less than a regular one, and its price may have changed.
    /// </summary>
    public double Tired(HirePoint point) => point.OvertimeCost * ((Premium / Terms.Fatigue) - 1);

    /// <summary>The cheapest of some points.</summary>
    public HirePoint Cheapest(IEnumerable<HirePoint> points) => points.MinBy(Cost)!;

    /// <summary>
    /// What the best answer with hires saves in a week against the best without; negative where hiring costs more.
    /// </summary>
    public double Advantage(IReadOnlyList<HirePoint> points) =>
        points.Where(point => point.Hires == 0).Min(Cost) - points.Where(point => point.Hires > 0).Min(Cost);
}
