using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The terms on which people are hired.</summary>
internal static class HiringBuild
{
    private const int MostPeople = 10_000;

    /// <summary>The terms; null where nobody is hired. Faults are reported.</summary>
    public static Hiring? Of(HireSection? written, int weeks, List<ScenarioError> errors)
    {
        if (written is null)
            return null;
        ReportWeeks(written, weeks, errors);
        if (written.Class is { AtLeast: < 0 } or { AtMost: > MostPeople })
            errors.Add(
                new(
                    written.SpanOf("class"),
                    $"a class is of 0 to {MostPeople} people",
                    "a range such as 4..15"
                )
            );
        return new(
            written.Weeks is { } given
                ? [.. given.Select(week => week - 1).Distinct().Order()]
                : [.. Enumerable.Range(0, weeks).Skip(written.LeadTime)],
            written.Class,
            new(
                Amount(written.Recruiting),
                Amount(written.TrainingCost),
                Amount(written.Leaving),
                Amount(written.ClassCost)
            ),
            written.Training,
            Ramp(written.Ramp),
            written.AttritionInTraining
        );
    }

    /// <summary>The ramp as far as output is not full yet.</summary>
    private static double[] Ramp(IReadOnlyList<Fraction> written) =>
        [
            .. written
                .Take(written.Index().LastOrDefault(week => week.Item.Value < 1, (-1, default)).Index + 1)
                .Select(share => (double)share.Value),
        ];

    private static void ReportWeeks(HireSection written, int weeks, List<ScenarioError> errors)
    {
        foreach (var (place, week) in (written.Weeks ?? []).Index())
        {
            if (week > weeks)
                errors.Add(new(written.SpanOf("weeks", place), $"week {week} of a plan of {weeks} weeks"));
            else if (week <= written.LeadTime)
                errors.Add(
                    new(
                        written.SpanOf("weeks", place),
                        $"week {week} begins before a lead time of {written.LeadTime} weeks is over",
                        $"week {written.LeadTime + 1} or later"
                    )
                );
        }
    }

    private static double Amount(Money money) => (double)money.Amount;
}
