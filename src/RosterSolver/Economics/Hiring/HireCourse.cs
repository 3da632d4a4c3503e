using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// One hire from the first day of training to the end of the need, week by week: expected weeks there, expected weeks of full
/// output, and what they cost. Who leaves is not replaced; the cost of one week of full output says what a head costs.
/// </summary>
/// <param name="Cost">Recruiting, training, leaving, and the wages of the weeks there.</param>
/// <param name="PresentWeeks">Weeks there, each weighed by the chance to be there.</param>
/// <param name="FullWeeks">Of these, weeks of output, those of the ramp in part.</param>
public sealed record HireCourse(double Cost, double PresentWeeks, double FullWeeks)
{
    private const int Longest = 52 * 20;

    /// <summary>What a week of full output costs; infinite where there is none.</summary>
    public double PerFullWeek => FullWeeks > 0 ? Cost / FullWeeks : double.PositiveInfinity;

    /// <summary>The course of so many weeks.</summary>
    public static HireCourse Of(HiringTerms terms, int weeks) => All(terms).ElementAt(weeks - 1);

    /// <summary>
    /// The first number of weeks by whose end a hire has brought more than it has cost; null where that does not come within
    /// twenty years.
    /// </summary>
    /// <param name="terms">The terms.</param>
    /// <param name="worth">What a week of full output is worth.</param>
    public static int? PaysAfter(HiringTerms terms, double worth)
    {
        foreach (var (place, course) in All(terms).Take(Longest).Index())
        {
            if (course.FullWeeks * worth >= course.Cost)
                return place + 1;
        }

        return null;
    }

    /// <summary>The courses of one week, two weeks and so on.</summary>
    public static IEnumerable<HireCourse> All(HiringTerms terms)
    {
        var hire = new HiredClass(terms.Class, 1);
        var (present, full) = (0.0, 0.0);
        while (true)
        {
            present += hire.Heads;
            full += hire.Heads * hire.Output;
            hire.Age(terms.Attrition);
            yield return new(terms.Costs.PerHire + (terms.WeekCost * present), present, full);
        }
    }
}
