using RosterSolver.Domain;
using RosterSolver.Rules;

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
        ReportOnCost(written, section, errors);
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

    /// <summary>What was written of hiring, pay, and the prices that decide; for results that say what they rest on.</summary>
    public static IReadOnlyList<Assumption> Assumptions(ScenarioSection section) =>
        section.Hiring is not { } hiring
            ? []
            :
            [
                .. Assumption.Of(hiring.Origins.Map).Select(one => one with { Key = $"hiring.{one.Key}" }),
                .. section.Contracts.SelectMany(contract =>
                    Assumption
                        .Of(contract.Value.Origins.Map)
                        .Select(one => one with { Key = $"contracts.{contract.Key}.{one.Key}" })
                ),
                .. Prices(section, typeof(WeeklyHours)),
                .. Prices(section, typeof(Coverage)),
                .. Written(section, "overtime-cap", "allowances", "laws"),
            ];

    /// <summary>The options of a rule as they are written; those that are not, by their defaults, where the rules are.</summary>
    private static IEnumerable<Assumption> Prices(ScenarioSection section, Type type)
    {
        var rule = Rule.IdOf(type);
        var written = section.Rules?.Find(rule)?.Value as MapNode;
        var defaults = RecordShape
            .Of(type)
            .Keys.Where(key => written?.Find(key.Name) is null && key.Doc?.Default is not null)
            .Select(key => new Assumption(
                key.Name,
                $"{key.Doc!.Default!.Replace("`", "", StringComparison.Ordinal)} (default)",
                section.KeySpan("rules")
            ));
        return (written is null ? [] : Assumption.Of(written))
            .Concat(defaults)
            .Select(one => one with { Key = $"rules.{rule}.{one.Key}" });
    }

    /// <summary>What an hour costs beside the pay is seldom nothing, so it has to be said, of all who are compared with a hire.</summary>
    private static void ReportOnCost(
        HiringSection written,
        ScenarioSection section,
        List<ScenarioError> errors
    )
    {
        foreach (var (name, contract) in section.Contracts.Where(one => one.Value.OnCost is null))
            errors.Add(
                new(
                    contract.At,
                    $"on-cost of {name} is not written, and "
                        + (
                            name == written.Contract
                                ? "a hire signs that contract"
                                : "hires are compared with those who have it"
                        ),
                    "what the employer pays on top of pay, 0% where that is nothing"
                )
            );
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

    /// <summary>What is written under some keys of <c>rules</c>; nothing where they are not.</summary>
    private static IEnumerable<Assumption> Written(ScenarioSection section, params string[] keys) =>
        section.Rules is { } rules
            ? Assumption
                .Of(rules)
                .Where(one => keys.Contains(one.Key.Split('.', '#')[0]))
                .Select(one => one with { Key = $"rules.{one.Key}" })
            : [];

    private static double Amount(Money money) => (double)money.Amount;
}
