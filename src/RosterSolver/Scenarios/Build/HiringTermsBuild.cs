using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The terms on which people could be hired.</summary>
internal static class HiringTermsBuild
{
    /// <summary>The terms; null where a scenario has none. Faults are reported.</summary>
    public static HiringTerms? Of(
        ScenarioSection section,
        IReadOnlyDictionary<string, Contract> contracts,
        List<ScenarioError> errors
    )
    {
        if (section.Hiring is not { } written)
            return null;
        if (!contracts.TryGetValue(written.Contract, out var contract))
            errors.Add(
                new(
                    written.SpanOf("contract"),
                    $"unknown contract '{written.Contract}'",
                    Expectation.OneOf(contracts.Keys),
                    Suggestion.Nearest(written.Contract, contracts.Keys)
                )
            );
        if (written.Weeks <= written.Training)
            errors.Add(
                new(
                    written.SpanOf("weeks"),
                    $"a need of {written.Weeks} weeks ends before {written.Training} weeks of training do",
                    $"more than {written.Training} weeks"
                )
            );
        ReportSkills(written, section.Demand, errors);
        errors.AddRange(MissingCosts.Of(section));
        return contract is null
            ? null
            : new(
                contract,
                written.AtMost,
                written.Weeks,
                new(Amount(written.Recruiting), Amount(written.TrainingCost), Amount(written.Leaving), 0),
                written.Training,
                [.. written.Ramp.Select(share => (double)share.Value)],
                written.Attrition,
                written.AttritionInTraining,
                (double)written.Fatigue.Value,
                written.Skills?.ToHashSet(StringComparer.Ordinal)
            )
            {
                OvertimePerMonth = written.OvertimePerMonth?.Minutes,
            };
    }

    private static void ReportSkills(HiringSection written, DemandSection demand, List<ScenarioError> errors)
    {
        var known = SkillBuild.NamesOf(demand);
        foreach (var (place, skill) in (written.Skills ?? []).Index())
        {
            if (!known.Contains(skill, StringComparer.Ordinal))
                errors.Add(
                    new(
                        written.SpanOf("skills", place),
                        $"unknown skill '{skill}'",
                        Expectation.OneOf(known),
                        Suggestion.Nearest(skill, known)
                    )
                );
        }
    }

    private static double Amount(Money money) => (double)money.Amount;
}
