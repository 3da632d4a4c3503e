using CsCheck;
using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics;

public class IntradayStudyTests
{
    private static readonly Horizon Horizon = SixAgents.Desk.Scenario.Horizon;

    private static readonly Gen<(int Minute, double Ratio)> AnyMoment = Gen.Select(
        Gen.Int[0, 7 * 24 * 4 - 1].Select(quarter => quarter * 15),
        Gen.Double[0.3, 2.5]
    );

    [Fact]
    public void No_break_that_has_begun_moves_and_none_moves_into_the_past() =>
        AnyMoment.Sample(
            moment =>
            {
                var study = At(moment.Minute, moment.Ratio);
                foreach (var moved in study.Breaks)
                {
                    Assert.True(moved.Before.Range.Start >= moment.Minute, $"{moved} had begun");
                    Assert.True(moved.After.Range.Start >= moment.Minute, $"{moved} is in the past");
                }

                Assert.DoesNotContain(study.After.Audit.Hard, broken => broken.Rule == Structure.Id);
                Assert.True(study.After.Audit.Cost <= study.Rescaled.Audit.Cost);
                Assert.True(
                    study.Breaks.Count == 0 || study.After.Audit.Cost < study.Rescaled.Audit.Cost,
                    "a break moves for nothing"
                );
                Assert.Equal(
                    study.Before.Roster.Assignments.Select(worked =>
                        (worked.Agent, worked.Day, worked.Shift.Id)
                    ),
                    study.After.Roster.Assignments.Select(worked =>
                        (worked.Agent, worked.Day, worked.Shift.Id)
                    )
                );
            },
            iter: 20
        );

    /// <summary>From half past twelve everybody is needed: the best lunch would have begun already.</summary>
    [Fact]
    public void A_break_moves_to_now_and_not_to_where_it_would_have_been_best()
    {
        const int Now = 3 * Horizon.Day + 12 * 60;
        var brief = SixAgents.Desk.Roster.Brief with
        {
            Queues =
            [
                SixAgents.Desk.Roster.Brief.Queues[0] with
                {
                    Required =
                    [
                        .. Enumerable
                            .Range(0, Horizon.Intervals)
                            .Select(interval => Horizon.Interval(interval).Start >= Now + 30 ? 6 : 0),
                    ],
                },
            ],
        };
        var moved = LateBreaks.Moved(
            RosterModel.Of(brief, [new Coverage()]),
            new(brief, SixAgents.Desk.Roster.Assignments),
            Now,
            4 * Horizon.Day
        );
        var lunch = moved.Of(SixAgents.Agent("li-na")).First(worked => worked.Day == 3).Breaks[0];
        Assert.Equal(Now, lunch.Range.Start);
    }

    [Fact]
    public void All_offers_together_hold_and_nobody_is_missed_for_time_off() =>
        AnyMoment.Sample(
            moment =>
            {
                var study = At(moment.Minute, moment.Ratio);
                var accepted = study.After.Roster.Assignments.ToList();
                foreach (var offer in study.TimeOff)
                    Accept(accepted, offer);
                var off = study.After.With(accepted);
                Assert.True(
                    AuditChange.Missing(off.Audit) <= AuditChange.Missing(study.After.Audit),
                    "somebody is missed"
                );
                Assert.False(NewlyBroken(study.After, off));
                foreach (var offer in study.Overtime)
                    Accept(accepted, offer);
                var all = study.After.With(accepted);
                Assert.True(all.Audit.Cost <= off.Audit.Cost);
                Assert.False(NewlyBroken(study.After, all));
                Assert.All(
                    study.TimeOff.Concat(study.Overtime),
                    offer => Assert.True(offer.Time.Start >= moment.Minute && offer.Time.Minutes >= 60)
                );
            },
            iter: 20
        );

    [Fact]
    public void More_calls_ask_for_no_fewer_agents_in_the_rest_of_the_day_only()
    {
        var study = At(2 * Horizon.Day + 12 * 60, 1.6);
        Assert.True(study.Factors[0].Volume > 1);
        Assert.All(study.Intervals, one => Assert.True(one.Required >= one.PlannedRequired));
        Assert.Contains(study.Intervals, one => one.Required > one.PlannedRequired);
        Assert.Equal(
            study.Before.Requirements[0].Rostered.Take(2 * 48 + 24),
            study.Rescaled.Requirements[0].Rostered.Take(2 * 48 + 24)
        );
        Assert.Equal(
            study.Before.Requirements[0].Rostered.Skip(3 * 48),
            study.Rescaled.Requirements[0].Rostered.Skip(3 * 48)
        );
    }

    [Fact]
    public void Nobody_is_offered_overtime_that_a_rule_forbids()
    {
        const int Noon = 2 * Horizon.Day + 12 * 60; // of Wednesday
        Assert.NotEmpty(At(Noon, 1.6).Overtime);
        var scenario = SixAgents.Desk.Scenario;
        var limited = SixAgents.Desk.Under(
            scenario with
            {
                Rules = [.. scenario.Rules, new MaxHours(TimeLength.OfHours(8), CountingPeriod.Day)],
                RuleOrigins = [.. scenario.RuleOrigins, null],
            },
            SixAgents.Desk.Roster.Assignments
        );
        Assert.Empty(limited.Audit.Hard);
        Assert.Empty(At(Noon, 1.6, limited).Overtime);
    }

    private static bool NewlyBroken(RosterSolver.Scenarios.Plan before, RosterSolver.Scenarios.Plan after) =>
        AuditChange
            .Of(before.Audit, after.Audit)
            .Broken.Any(one => !one.Sentence.EndsWith(Structure.NoSuchShift, StringComparison.Ordinal));

    private static void Accept(List<Assignment> roster, ShiftOffer offer)
    {
        roster.RemoveAll(worked => worked.Agent == offer.Agent.Id && worked.Day == offer.Shift.Day);
        roster.Add(offer.Shift);
    }

    /// <summary>Calls came at a ratio to the forecast until the minute.</summary>
    private static IntradayStudy At(int minute, double ratio, RosterSolver.Scenarios.Plan? plan = null)
    {
        var queue = SixAgents.Desk.Scenario.Queues[0];
        var day = minute / Horizon.Day;
        var passed =
            from interval in Enumerable.Range(day * 48, 48)
            where Horizon.Interval(interval).End <= minute
            select new ActualInterval(
                0,
                interval,
                Math.Round(queue.Calls[interval] * (decimal)ratio),
                null,
                null,
                null,
                0
            );
        return IntradayStudy.Of(plan ?? SixAgents.Desk, [.. passed], ClockTime.At(Horizon, minute));
    }
}
