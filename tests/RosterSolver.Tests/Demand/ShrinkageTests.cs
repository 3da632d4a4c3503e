using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class ShrinkageTests
{
    [Fact]
    public void Headcount_equals_every_reference_value()
    {
        VectorFile.CheckEach(
            "shrinkage.csv",
            row =>
            {
                var shrinkage = new Shrinkage(
                    row.Decimal("planned_absence"),
                    row.Decimal("unplanned_absence"),
                    row.Decimal("in_shift_unavailability")
                );
                var headcount = shrinkage.Headcount(row.Int("required_on_phone"));
                return headcount == row.Int("headcount_correct") ? [] : [$"headcount is {headcount}"];
            }
        );
    }

    [Fact]
    public void One_agent_fewer_is_too_few() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 90], Gen.Int[0, 90], Gen.Int[0, 90])
            .Sample(
                (required, planned, unplanned, inShift) =>
                {
                    var headcount = new Shrinkage(planned / 100m, unplanned / 100m, inShift / 100m).Headcount(
                        required
                    );
                    var present = (100L - planned) * (100 - unplanned) * (100 - inShift);
                    Assert.True(headcount * present >= required * 1_000_000L);
                    Assert.True(headcount == 0 || (headcount - 1) * present < required * 1_000_000L);
                }
            );

    [Fact]
    public void Twenty_one_at_thirty_percent_are_thirty() =>
        Assert.Equal(30, new Shrinkage(0.3m, 0, 0).Headcount(21));

    [Fact]
    public void Nobody_present_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Shrinkage(0, 1, 0));
}
