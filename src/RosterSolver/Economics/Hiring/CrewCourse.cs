namespace RosterSolver.Economics;

/// <summary>
/// The weeks from the first day of training to the end of the need: who is there, what they bring, what is bought meanwhile, and
/// what it costs against hiring nobody. A week in which hires bring a share of their output lies, in that share, between the
/// rosters without and with them, as the price of a week of full output has it; so all weeks together cost what the answer says.
/// </summary>
/// <param name="With">The cheapest roster with hires.</param>
/// <param name="Without">The cheapest without, which meets the need until there is output.</param>
/// <param name="Weeks">The weeks of the need.</param>
/// <param name="CostWithout">What a week costs if nobody is hired.</param>
public sealed record CrewCourse(
    HirePoint With,
    HirePoint Without,
    IReadOnlyList<CrewWeek> Weeks,
    double CostWithout
)
{
    /// <summary>The course of a study's best roster with hires, whether it is the answer or not.</summary>
    public static CrewCourse Of(HireStudy study)
    {
        var (with, without, prices) = (study.WithHires, study.WithoutHires, study.Prices);
        return new(
            with,
            without,
            [.. All(with, without, prices).Take(prices.Terms.Weeks)],
            prices.Cost(without)
        );
    }

    /// <summary>Weeks of full output of all the hires together, those of the ramp and of those who leave in part.</summary>
    public double FullWeeks => Weeks.Sum(week => week.Output) / With.Hires;

    /// <summary>What all weeks cost.</summary>
    public double Cost => Weeks.Sum(week => week.Cost);

    /// <summary>What all weeks save against hiring nobody; negative where they cost more.</summary>
    public double Saved => Weeks[^1].Saved;

    /// <summary>The first week by whose end no more has been spent than if nobody had been hired; null where none is within the need.</summary>
    public CrewWeek? Crossing => Weeks.FirstOrDefault(week => week.Saved >= 0);

    /// <summary>The week by whose end most has been spent beyond what hiring nobody costs.</summary>
    public CrewWeek Deepest => Weeks.MinBy(week => week.Saved)!;

    private static IEnumerable<CrewWeek> All(HirePoint with, HirePoint without, HirePrices prices)
    {
        var terms = prices.Terms;
        var hires = new HiredClass(terms.Class, with.Hires);
        var full = with.Most + prices.Tired(with) - (with.Hires * terms.WeekCost);
        var saved = 0.0;
        for (var number = 1; ; number++)
        {
            var output = hires.Heads * hires.Output;
            var share = output / with.Hires;
            var week = new CrewWeek(
                number,
                StageOf(hires),
                hires.Heads,
                output,
                Between(without.OvertimeHours, with.OvertimeHours, share),
                Between(without.MissingHours, with.MissingHours, share),
                (hires.Heads * terms.WeekCost) + (number == 1 ? with.Hires * terms.Costs.PerHire : 0),
                Between(prices.Cost(without), full, share),
                0
            );
            saved += prices.Cost(without) - week.Cost;
            yield return week with
            {
                Saved = saved,
            };
            hires.Age(terms.Attrition);
        }
    }

    private static CrewStage StageOf(HiredClass hires) =>
        hires.IsProficient ? CrewStage.Full
        : hires.IsTrained ? CrewStage.Ramp
        : CrewStage.Training;

    private static double Between(double none, double all, double share) => none + (share * (all - none));
}
