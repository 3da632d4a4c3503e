using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Contracts with their defaults worked out.</summary>
internal static class ContractBuild
{
    private const int UsualSlack = 8 * 60;
    private const int WorkdaysOfWeek = 5;

    /// <summary>The contracts by name.</summary>
    public static Dictionary<string, Contract> Of(ScenarioSection section, List<ScenarioError> errors)
    {
        if (section.Contracts.Count == 0)
            errors.Add(new(section.SpanOf("contracts"), "there are no contracts", "at least one"));
        var contracts = new Dictionary<string, Contract>(StringComparer.Ordinal);
        foreach (var (id, written) in section.Contracts)
        {
            ReportTemplates(written, section.Shifts.Keys, errors);
            ReportHours(written, errors);
            ReportUseless(id, written, section, errors);
            contracts[id] = Contract(id, written, section.Shifts.Keys);
        }

        return contracts;
    }

    /// <summary>A contract for which no shift is left; templates with a fault of their own are no reason.</summary>
    private static void ReportUseless(
        string id,
        ContractSection written,
        ScenarioSection section,
        List<ScenarioError> errors
    )
    {
        var templates = written.Templates ?? [.. section.Shifts.Keys];
        if (section.Shifts.Count == 0 || templates.Any(Allowed))
            return;
        var families = section
            .Shifts.Select(pair => ShiftBuild.FamilyOf(pair.Key, pair.Value))
            .OfType<ShiftFamily>()
            .Select(family => KebabCase.Of(family.ToString()))
            .Distinct();
        errors.Add(
            new(
                written.SpanOf(written.Families is null ? "templates" : "families"),
                $"contract {id} allows none of the shifts",
                $"families of {string.Join(", ", families)}; templates of {string.Join(", ", section.Shifts.Keys)}"
            )
        );

        bool Allowed(string template) =>
            !section.Shifts.TryGetValue(template, out var shift)
            || ShiftBuild.FamilyOf(template, shift) is not { } family
            || (written.Families?.Contains(family) ?? true);
    }

    private static Contract Contract(string id, ContractSection written, IEnumerable<string> templates) =>
        new(
            id,
            written.Hours,
            written.AtLeast ?? Math.Max(0, written.Hours - UsualSlack),
            written.AtMost ?? written.Hours,
            (written.Families ?? Enum.GetValues<ShiftFamily>()).ToHashSet(),
            (written.Templates ?? templates).ToHashSet(StringComparer.Ordinal),
            written.Pay,
            written.LeaveDay ?? written.Hours / WorkdaysOfWeek
        )
        {
            IsPaidByTheHour = written.PaidBy == PaidBy.Hour,
            OnCost = written.OnCost ?? default,
        };

    private static void ReportHours(ContractSection written, List<ScenarioError> errors)
    {
        if (written.AtLeast > written.Hours)
            errors.Add(
                new(
                    written.SpanOf("at-least"),
                    $"at least {Hours(written.AtLeast)} hours a week of a contract over {Hours(written.Hours)}",
                    $"at most {Hours(written.Hours)}/week"
                )
            );
        if (written.AtMost < written.Hours)
            errors.Add(
                new(
                    written.SpanOf("at-most"),
                    $"at most {Hours(written.AtMost)} hours a week of a contract over {Hours(written.Hours)}",
                    $"at least {Hours(written.Hours)}/week"
                )
            );
    }

    private static string Hours(int? minutes) => $"{minutes / 60m:0.##}";

    private static void ReportTemplates(
        ContractSection written,
        IEnumerable<string> known,
        List<ScenarioError> errors
    )
    {
        var templates = written.Templates ?? [];
        for (var place = 0; place < templates.Count; place++)
        {
            if (!known.Contains(templates[place]))
                errors.Add(
                    new(
                        written.SpanOf("templates", place),
                        $"unknown shift template '{templates[place]}'",
                        Expectation.OneOf(known),
                        Suggestion.Nearest(templates[place], known)
                    )
                );
        }
    }
}
