using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>Checks that what is expected can be asked of the scenario at all.</summary>
internal static class ExpectBuild
{
    private static readonly string[] facts = ["history"];

    /// <summary>Reports names that nothing has, and bands that nothing can lie in.</summary>
    public static void Check(
        ScenarioSection section,
        IReadOnlyList<Agent> agents,
        IReadOnlyList<Shift> shifts,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        if (section.Expect is not { } expect)
            return;
        foreach (var rule in (expect.Violations?.Keys ?? []).Except(RuleCatalogue.Types.Keys))
            errors.Add(Unknown("rule", rule, RuleCatalogue.Types.Keys, expect.KeySpan("violations", rule)));
        List<string> clashing = [.. RuleCatalogue.Types.Keys, .. facts];
        foreach (
            var (place, rule) in (expect.Impossible ?? [])
                .Index()
                .Where(rule => !clashing.Contains(rule.Item))
        )
            errors.Add(Unknown("rule", rule, clashing, expect.SpanOf("impossible", place)));
        if (expect is { Impossible: not null, Ending: not ExpectedStatus.Impossible })
            errors.Add(
                new(
                    expect.SpanOf("status"),
                    "there is a roster, and rules that leave none",
                    "status or impossible"
                )
            );
        foreach (var band in Bands(expect))
            errors.AddRange(Faults(band.Section, band.IsShare));
        foreach (var day in expect.Days ?? [])
            CheckDay(day, agents, shifts, horizon, errors);
    }

    private static IEnumerable<(BandSection Section, bool? IsShare)> Bands(ExpectSection expect)
    {
        var shares = new[] { expect.ServiceLevel, expect.AnswerRate, expect.Occupancy, expect.Gap };
        var numbers = new[]
        {
            expect.HardViolations,
            expect.UnderstaffedHours,
            expect.OverstaffedHours,
            expect.Cost,
        };
        return shares
            .Select(band => (band, (bool?)true))
            .Concat(numbers.Select(band => (band, (bool?)false)))
            .Concat((expect.Violations?.Values ?? []).Select(band => ((BandSection?)band, (bool?)false)))
            .Concat((expect.Spread?.Values ?? []).Select(band => ((BandSection?)band, (bool?)false)))
            .Concat((expect.Figures?.Values ?? []).Select(band => ((BandSection?)band, (bool?)null)))
            .Where(band => band.Item1 is not null)
            .Select(band => (band.Item1!, band.Item2));
    }

    private static IEnumerable<ScenarioError> Faults(BandSection band, bool? isShare)
    {
        foreach (var (key, limit) in band.Limits().Where(limit => limit.Limit.IsShare == !isShare))
            yield return isShare == true
                ? new(band.SpanOf(key), $"{limit} is no share", new Percent().Expected, $"{limit}%")
                : new(band.SpanOf(key), $"{limit} is a share", "a number such as 4");
        if (!band.Limits().Any())
            yield return new(band.At, "the band has no end", "at-least, at-most or exactly");
        if (band is { Exactly: not null, AtLeast: not null } or { Exactly: not null, AtMost: not null })
            yield return new(
                band.SpanOf("exactly"),
                "the band is one value and has an end",
                "one of the two"
            );
        if (band.AtLeast?.Value > band.AtMost?.Value)
            yield return new(
                band.SpanOf("at-most"),
                $"at most {band.AtMost} is below at least {band.AtLeast}"
            );
    }

    private static void CheckDay(
        ExpectedDaySection day,
        IReadOnlyList<Agent> agents,
        IReadOnlyList<Shift> shifts,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        List<string> people = [.. agents.Select(agent => agent.Id)];
        if (!people.Contains(day.Agent))
            errors.Add(Unknown("agent", day.Agent, people, day.SpanOf("agent")));
        if (horizon.DayOf(day.Date) is var number && (number < 0 || number >= horizon.Days))
            errors.Add(
                new(
                    day.SpanOf("date"),
                    $"{day.Date:yyyy-MM-dd} is outside the horizon",
                    $"a day from {horizon.Start:yyyy-MM-dd} to {horizon.DateOf(horizon.Days - 1):yyyy-MM-dd}"
                )
            );
        List<string> templates =
        [
            .. shifts.Select(shift => shift.Template).Distinct(),
            ExpectedDaySection.Off,
        ];
        if (!templates.Contains(day.Shift) && shifts.All(shift => shift.Id != day.Shift))
            errors.Add(Unknown("shift", day.Shift, templates, day.SpanOf("shift")));
    }

    private static ScenarioError Unknown(
        string what,
        string name,
        IEnumerable<string> known,
        SourceSpan at
    ) =>
        new(
            at,
            $"unknown {what} '{name}'",
            known.Count() <= 12 ? Expectation.OneOf(known) : $"a {what} such as {known.First()}",
            Suggestion.Nearest(name, known)
        );
}
