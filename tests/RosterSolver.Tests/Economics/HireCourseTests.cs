using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public sealed class HireCourseTests
{
    /// <summary>40 paid hours a week at 40, 6,000 for each hire, four weeks of training, 1 % leave in a week.</summary>
    private static readonly HiringTerms terms = Terms(6000, 4, 0.01);

    /// <summary>Rows of the reference: weeks until a hire of 30 productive hours beats an alternative at a price per hour.</summary>
    [Theory]
    [InlineData(54.5655427, null)]
    [InlineData(76.7263427, 25)]
    [InlineData(90, 17)]
    [InlineData(150, 9)]
    [InlineData(250, 7)]
    public void A_need_must_last_as_long_as_the_reference_says(double price, int? weeks) =>
        Assert.Equal(weeks, HireCourse.PaysAfter(terms, 30 * price));

    [Fact]
    public void Without_a_ramp_the_weeks_add_up_to_the_closed_form() =>
        (
            from costs in Gen.Double[0, 20_000]
            from training in Gen.Int[0, 12]
            from attrition in Gen.Double[0, 0.05]
            from weeks in Gen.Int[1, 150]
            select (costs, training, attrition, weeks)
        ).Sample(drawn =>
        {
            var course = HireCourse.Of(Terms(drawn.costs, drawn.training, drawn.attrition), drawn.weeks);
            var closed = new MarginalHire(drawn.costs, 1600, 40, drawn.training, drawn.attrition);
            Assert.Equal(closed.Cost(drawn.weeks), course.Cost, 1e-6 * course.Cost);
            Assert.Equal(closed.Output(drawn.weeks), 40 * course.FullWeeks, 1e-6 * (1 + course.FullWeeks));
        });

    [Fact]
    public void A_ramp_costs_output_and_no_wages()
    {
        var (plain, ramped) = (
            HireCourse.Of(terms, 10),
            HireCourse.Of(terms with { Ramp = [0.5, 0.75] }, 10)
        );
        Assert.Equal(plain.Cost, ramped.Cost);
        Assert.Equal(
            (0.5 * Math.Pow(0.99, 4)) + (0.25 * Math.Pow(0.99, 5)),
            plain.FullWeeks - ramped.FullWeeks,
            1e-9
        );
    }

    [Fact]
    public void In_training_there_is_no_output_and_so_no_price_of_it() =>
        Assert.Equal(double.PositiveInfinity, HireCourse.Of(terms, 4).PerFullWeek);

    private static HiringTerms Terms(double costs, int training, double attrition) =>
        new(
            Some.FullTime with
            {
                Pay = PricePerHour.Of(40),
            },
            3,
            52,
            new(costs, 0, 0, 0),
            training,
            [],
            new(attrition, AttritionKind.Weekly),
            new(attrition, AttritionKind.Weekly),
            0.97,
            null
        );
}
