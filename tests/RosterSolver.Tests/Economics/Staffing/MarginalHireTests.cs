using System.Globalization;
using System.Text.Json;
using CsCheck;
using RosterSolver.Economics;
using RosterSolver.Tests.Demand;

namespace RosterSolver.Tests.Economics.Staffing;

public sealed class MarginalHireTests
{
    /// <summary>
    /// The hire of the reference: 40 h at 40, 30 of them productive, 6,000 to hire, four weeks of training.
    /// </summary>
    private static MarginalHire Hire(double attrition) => new(6000, 1600, 30, 4, attrition);

    private static readonly Gen<MarginalHire> hires = Gen.Select(
        Gen.Double[0, 20_000],
        Gen.Double[100, 3000],
        Gen.Double[5, 40],
        Gen.Int[0, 12],
        Gen.OneOf(Gen.Const(0.0), Gen.Double[1e-9, 0.05]),
        (once, week, hours, training, attrition) => new MarginalHire(once, week, hours, training, attrition)
    );

    [Fact]
    public void Break_even_is_that_of_the_reference_to_all_its_digits()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(VectorFile.PathOf("breakeven.json")));
        var rows = file.RootElement.EnumerateArray().ToList();
        Assert.Equal(18, rows.Count);
        Assert.All(
            rows,
            row =>
            {
                var weeks = Hire(Number(row, "q")!.Value).BreakEvenWeeks(Number(row, "v")!.Value);
                var known = Number(row, "Dstar_weeks");
                Assert.Equal(known is null, weeks is null);
                // The file has twelve digits.
                if (known is { } exact)
                    Assert.Equal(exact, weeks!.Value, exact * 5e-12);
            }
        );
    }

    [Fact]
    public void An_hour_for_ever_costs_what_the_reference_says() =>
        Assert.Equal(57.60, Hire(0.01).PermanentCost, 0.005);

    [Theory]
    [InlineData(76.7263427, 29.3, 25.2)]
    [InlineData(90, 25.0, 21.5)]
    [InlineData(150, 15.0, 12.9)]
    public void The_gap_to_fill_is_that_of_the_reference(double alternative, double half, double year)
    {
        Assert.Equal(half, Hire(0.01).BreakEvenGap(alternative, 26), 0.05);
        Assert.Equal(year, Hire(0.01).BreakEvenGap(alternative, 52), 0.05);
    }

    [Fact]
    public void Cost_and_output_are_sums_over_the_weeks() =>
        Gen.Select(hires, Gen.Int[0, 150])
            .Sample(
                (hire, weeks) =>
                {
                    var (cost, output) = Summed(hire, weeks);
                    Assert.Equal(cost, hire.Cost(weeks), cost * 1e-10);
                    Assert.Equal(output, hire.Output(weeks), 1e-8 + (output * 1e-9));
                }
            );

    [Fact]
    public void At_break_even_the_hire_and_the_alternative_cost_the_same() =>
        Gen.Select(hires, Gen.Double[20, 400])
            .Sample(
                (hire, alternative) =>
                {
                    if (hire.BreakEvenWeeks(alternative) is not { } weeks || weeks > 2000)
                        return;
                    var (less, more) = ((int)Math.Floor(weeks * 0.9999), (int)Math.Ceiling(weeks * 1.0001));
                    Assert.True(Saved(hire, alternative, less) <= 1e-6, $"{hire} at {less}");
                    Assert.True(Saved(hire, alternative, more) >= -1e-6, $"{hire} at {more}");
                }
            );

    [Fact]
    public void Never_means_that_no_number_of_weeks_is_enough() =>
        Gen.Select(hires, Gen.Double[20, 400])
            .Sample(
                (hire, alternative) =>
                {
                    if (hire.BreakEvenWeeks(alternative) is null)
                        Assert.True(Saved(hire, alternative, 3000) <= 1e-6);
                    else
                        Assert.True(alternative > hire.PermanentCost * (1 - 1e-9));
                }
            );

    [Fact]
    public void A_gap_of_break_even_costs_the_same_either_way() =>
        Gen.Select(hires, Gen.Double[20, 400], Gen.Int[1, 100])
            .Sample(
                (hire, alternative, weeks) =>
                {
                    var gap = hire.BreakEvenGap(alternative, weeks);
                    var (cost, output) = Summed(hire, weeks);
                    if (weeks <= hire.Training)
                        Assert.Equal(double.PositiveInfinity, gap);
                    else
                        Assert.Equal(cost, gap * alternative * output / hire.Hours, cost * 1e-8);
                }
            );

    private static double Saved(MarginalHire hire, double alternative, int weeks)
    {
        var (cost, output) = Summed(hire, weeks);
        return (alternative * output) - cost;
    }

    /// <summary>Week by week: who is there is paid, and works once training is over.</summary>
    private static (double Cost, double Output) Summed(MarginalHire hire, int weeks)
    {
        var (cost, output, there) = (hire.Fixed, 0.0, 1.0);
        for (var week = 0; week < weeks; week++)
        {
            cost += there * hire.WeekCost;
            if (week >= hire.Training)
                output += there * hire.Hours;
            there *= 1 - hire.Attrition;
        }

        return (cost, output);
    }

    private static double? Number(JsonElement row, string name) =>
        row.GetProperty(name).GetString() is { } text
            ? double.Parse(text, CultureInfo.InvariantCulture)
            : null;
}
