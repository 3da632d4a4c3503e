using CsCheck;
using RosterSolver.Demand;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public class ActualsStudyTests
{
    private static readonly Gen<ActualInterval> AnyInterval =
        from interval in Gen.Int[0, SixAgents.Desk.Scenario.Horizon.Intervals - 1]
        from offered in Gen.Int[0, 30]
        from inTime in Gen.Int[0, 30]
        from aht in Gen.Int[30, 900]
        from timed in Gen.Bool
        from onPhone in Gen.Int[0, 60]
        from absent in Gen.Int[0, 3]
        select new ActualInterval(
            0,
            interval,
            offered,
            timed ? aht : null,
            Math.Min(offered, inTime),
            onPhone / 10m,
            absent
        );

    [Fact]
    public void Parts_of_any_day_add_up_exactly_from_the_promise_to_what_came() =>
        AnyInterval
            .Array[1, 60]
            .Sample(
                rows =>
                {
                    var study = Of([.. rows.DistinctBy(row => row.Interval)]);
                    foreach (var waterfall in study.Days.Select(day => day.Waterfall).Append(study.Whole))
                    {
                        Assert.Equal(waterfall.Promised, waterfall.Begin);
                        Assert.Equal(
                            waterfall.Observed - waterfall.Promised,
                            waterfall.Parts.Sum(part => part.Share)
                        );
                    }
                },
                iter: 60
            );

    [Fact]
    public void Where_all_went_as_planned_only_the_roster_and_chance_remain()
    {
        var waterfall = Of([.. AsPlanned()]).Whole;
        foreach (
            var cause in new[]
            {
                MissCause.Forecast,
                MissCause.HandleTime,
                MissCause.Shrinkage,
                MissCause.Adherence,
            }
        )
            Assert.Equal(0, Share(waterfall, cause), 9);
        Assert.NotEqual(0, Share(waterfall, MissCause.ScheduleFit));
    }

    [Theory]
    [InlineData(MissCause.Forecast)]
    [InlineData(MissCause.HandleTime)]
    [InlineData(MissCause.Shrinkage)]
    [InlineData(MissCause.Adherence)]
    public void What_alone_went_wrong_is_what_costs(MissCause wrong)
    {
        var waterfall = Of([
            .. AsPlanned()
                .Select(row =>
                    wrong switch
                    {
                        MissCause.Forecast => row with { Offered = row.Offered * 1.3m },
                        MissCause.HandleTime => row with { HandleTime = row.HandleTime * 1.3m },
                        MissCause.Shrinkage when row.OnPhone >= 2 => row with
                        {
                            OnPhone = row.OnPhone - 1,
                            Absent = 1,
                        },
                        MissCause.Adherence => row with { OnPhone = row.OnPhone * 0.8m },
                        _ => row,
                    }
                ),
        ]).Whole;
        Assert.True(Share(waterfall, wrong) < -0.01m, $"{wrong}: {Share(waterfall, wrong)}");
        foreach (
            var other in new[]
            {
                MissCause.Forecast,
                MissCause.HandleTime,
                MissCause.Shrinkage,
                MissCause.Adherence,
            }.Where(cause => cause != wrong)
        )
            Assert.Equal(0, Share(waterfall, other), 9);
    }

    [Fact]
    public void All_as_it_was_is_the_model_of_who_was_counted_on_the_phone()
    {
        var row = new ActualInterval(0, 3 * 48 + 20, 12, 250, 9, 3.5m, 1);
        var waterfall = Of([row]).Whole;
        var queue = SixAgents.Desk.Scenario.Queues[0];
        double At(int agents) => ErlangC.Of(new(12, 250, 1800), agents).ServiceLevel(queue.Target.Threshold);
        var byModel = (decimal)((At(3) + At(4)) / 2);
        Assert.Equal(0.75m - byModel, Share(waterfall, MissCause.Model), 9);
    }

    [Fact]
    public void No_sentence_of_the_page_in_Chinese_stays_english() =>
        Assert.Empty(EnglishLeft.On(new ActualsPage(Of([.. AsPlanned()]), Language.Zh).Text));

    /// <summary>Every interval with calls as it was planned and rostered.</summary>
    private static IEnumerable<ActualInterval> AsPlanned()
    {
        var queue = SixAgents.Desk.Scenario.Queues[0];
        var minutes = SixAgents.Desk.Roster.PhoneMinutes();
        return from interval in Enumerable.Range(0, queue.Calls.Count)
            where queue.Calls[interval] > 0
            select new ActualInterval(
                0,
                interval,
                queue.Calls[interval],
                queue.Aht,
                Math.Floor(queue.Calls[interval] * 0.8m),
                minutes[interval] / 30m,
                0
            );
    }

    private static ActualsStudy Of(IReadOnlyList<ActualInterval> rows) =>
        ActualsStudy.Of(SixAgents.Desk, rows);

    private static decimal Share(MissWaterfall waterfall, MissCause cause) =>
        waterfall.Parts.First(part => part.Cause == cause).Share;
}
