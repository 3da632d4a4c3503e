using CsCheck;
using RosterSolver.Economics;

namespace RosterSolver.Tests.Economics;

public sealed class PeriodTests
{
    /// <summary>Every second time everybody is answered everywhere.</summary>
    private static readonly Gen<(decimal Calls, double Share)[]> intervals =
        from all in Gen.Bool
        from drawn in Gen.Select(Gen.Int[0, 10_000], Gen.Double[0, 1]).Array[1, 100]
        select drawn.Select(one => (one.Item1 / 100m, all ? 1 : one.Item2)).ToArray();

    /// <summary>Sums of parts may round to a hair more than the whole; a share may not.</summary>
    [Fact]
    public void A_share_of_calls_lies_between_those_of_the_intervals() =>
        intervals.Sample(
            drawn =>
            {
                var period = new Period([
                    .. drawn.Select(one => new IntervalResult(
                        0,
                        one.Calls,
                        0,
                        0,
                        0,
                        one.Share,
                        one.Share,
                        0
                    )),
                ]);
                Assert.InRange(period.AnswerRate, drawn.Min(one => one.Share) - 1e-12, 1);
                Assert.Equal(period.AnswerRate, period.ServiceLevel);
            },
            iter: 2000
        );
}
