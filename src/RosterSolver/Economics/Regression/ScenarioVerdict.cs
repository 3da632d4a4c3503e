using RosterSolver.Domain;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>What a solve brought, held to what its scenario expects.</summary>
public static class ScenarioVerdict
{
    /// <summary>Everything that is expected, in the order of the keys.</summary>
    /// <param name="expect">What is expected.</param>
    /// <param name="outcome">How the solve ended.</param>
    /// <param name="plan">Its roster, judged by the rules of the scenario; null where it has none.</param>
    /// <param name="conflict">Why there is none, where that is expected and was found out.</param>
    public static IReadOnlyList<MetExpectation> Of(
        ExpectSection expect,
        Outcome outcome,
        Plan? plan,
        Conflict? conflict
    )
    {
        var ending = Ending(expect, outcome);
        if (plan is null)
            return [ending, .. Contradicting(expect, conflict)];
        return
        [
            ending,
            .. Figures(expect, plan, outcome),
            .. (expect.Days ?? []).Select(day => Day(day, plan)),
        ];
    }

    private static MetExpectation Ending(ExpectSection expect, Outcome outcome)
    {
        var holds = expect.Ending switch
        {
            ExpectedStatus.Impossible => outcome.Status == SolveStatus.Impossible,
            ExpectedStatus.Optimal => outcome.Status == SolveStatus.Optimal,
            _ => outcome.Roster is not null,
        };
        var words = expect.Ending == ExpectedStatus.Roster ? "a roster" : KebabCase.Of($"{expect.Ending}");
        return new("status", words, KebabCase.Of($"{outcome.Status}"), holds, expect.SpanOf("status"));
    }

    private static IEnumerable<MetExpectation> Contradicting(ExpectSection expect, Conflict? conflict)
    {
        if (expect.Impossible is not { } rules || conflict is null)
            yield break;
        var holds = conflict.Contradictions.Any(one => !rules.Except(Names(one)).Any());
        yield return new(
            "impossible",
            string.Join(", ", rules),
            conflict.Contradictions.Count == 0
                ? "no contradiction in the time given"
                : string.Join("; ", conflict.Contradictions.Select(one => string.Join(", ", Names(one)))),
            holds,
            expect.SpanOf("impossible")
        );
    }

    private static IEnumerable<string> Names(Contradiction contradiction) =>
        contradiction.Parts.Select(part => part.Rule).Distinct();

    private static IEnumerable<MetExpectation> Figures(ExpectSection expect, Plan plan, Outcome outcome)
    {
        var kpis = Kpis.Of(plan);
        var hard = BandFigure.Of(plan.Audit.Hard.Count(), false);
        yield return expect.HardViolations is { } most
            ? hard.In(most, "hard-violations")
            : new("hard-violations", "0", $"{hard.Value:0}", hard.Value == 0, expect.At);
        foreach (var (rule, band) in expect.Violations ?? new Dictionary<string, BandSection>())
            yield return BandFigure
                .Of(plan.Audit.Violations.Count(violation => violation.Rule == rule), false)
                .In(band, $"violations of {rule}");
        var figures = new (string What, BandSection? Band, BandFigure Figure)[]
        {
            ("service-level", expect.ServiceLevel, BandFigure.Of(kpis, "service-level")),
            ("answer-rate", expect.AnswerRate, BandFigure.Of(kpis, "answer-rate")),
            ("occupancy", expect.Occupancy, BandFigure.Of(kpis, "occupancy")),
            ("understaffed-hours", expect.UnderstaffedHours, Hours(kpis, plan, one => one.Under)),
            ("overstaffed-hours", expect.OverstaffedHours, Hours(kpis, plan, one => one.Over)),
            ("cost", expect.Cost, new(plan.Audit.Cost.Amount, false)),
            ("gap", expect.Gap, BandFigure.Of(outcome.Gap, true)),
        };
        var spreads = (expect.Spread ?? new Dictionary<SpreadOf, BandSection>()).Select(one =>
            ($"spread of {KebabCase.Of($"{one.Key}")}", (BandSection?)one.Value, Spread(kpis, one.Key))
        );
        var others = (expect.Figures ?? new Dictionary<string, BandSection>()).Select(one =>
            (one.Key, (BandSection?)one.Value, BandFigure.Of(kpis, one.Key))
        );
        foreach (var (what, band, figure) in figures.Concat(spreads).Concat(others))
        {
            if (band is not null)
                yield return figure.In(band, what);
        }
    }

    private static BandFigure Spread(Kpis kpis, SpreadOf of) =>
        BandFigure.Of(kpis, $"spread-{KebabCase.Of($"{of}")}");

    private static BandFigure Hours(Kpis kpis, Plan plan, Func<IntervalResult, decimal> agents) =>
        kpis.Queues.Count == 0
            ? default
            : new(
                kpis.Queues.Sum(queue => queue.Whole.Intervals.Sum(agents))
                    * plan.Scenario.Horizon.IntervalMinutes
                    / 60,
                false
            );

    private static MetExpectation Day(ExpectedDaySection day, Plan plan)
    {
        var number = plan.Scenario.Horizon.DayOf(day.Date);
        var worked = plan
            .Roster.Assignments.Where(one => one.Agent == day.Agent && one.Day == number)
            .Select(one => one.Shift)
            .ToList();
        var holds =
            day.Shift == ExpectedDaySection.Off
                ? worked.Count == 0
                : worked.Exists(shift => shift.Template == day.Shift || shift.Id == day.Shift);
        return new(
            $"{day.Agent} on {day.Date:yyyy-MM-dd}",
            day.Shift,
            worked.Count == 0
                ? ExpectedDaySection.Off
                : string.Join(" and ", worked.Select(shift => shift.Id)),
            holds,
            day.SpanOf("shift")
        );
    }
}
