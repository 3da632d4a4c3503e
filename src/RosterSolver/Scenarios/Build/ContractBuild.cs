using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Contracts with their defaults worked out.</summary>
internal static class ContractBuild
{
    private const int UsualSlack = 8 * 60;
    private const int WorkdaysOfWeek = 5;

    /// <summary>The contracts by name; those with faults are left out.</summary>
    public static Dictionary<string, Contract> Of(
        ScenarioSection section,
        IReadOnlyList<Shift> shifts,
        List<ScenarioError> errors
    )
    {
        var contracts = new Dictionary<string, Contract>(StringComparer.Ordinal);
        foreach (var (id, written) in section.Contracts)
        {
            ReportTemplates(written, section.Shifts.Keys, errors);
            ReportHours(id, written, errors);
            var contract = Contract(id, written, section.Shifts.Keys);
            if (shifts.Count > 0 && !shifts.Any(shift => Allows(contract, shift)))
                errors.Add(
                    new(
                        section.KeySpan("contracts", id),
                        $"contract {id} allows none of the shifts",
                        "families or templates that exist"
                    )
                );
            contracts[id] = contract;
        }

        return contracts;
    }

    private static bool Allows(Contract contract, Shift shift) =>
        contract.Families.Contains(shift.Family) && contract.Templates.Contains(shift.Template);

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
        );

    private static void ReportHours(string id, ContractSection written, List<ScenarioError> errors)
    {
        if (written.AtLeast > written.Hours)
            errors.Add(
                new(
                    written.SpanOf("at-least"),
                    $"contract {id} has at least {Hours(written.AtLeast)} of {Hours(written.Hours)} hours",
                    "at-least up to hours"
                )
            );
        if (written.AtMost < written.Hours)
            errors.Add(
                new(
                    written.SpanOf("at-most"),
                    $"contract {id} has at most {Hours(written.AtMost)} of {Hours(written.Hours)} hours",
                    "at-most from hours up"
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
                        $"one of {string.Join(", ", known)}",
                        Suggestion.Nearest(templates[place], known)
                    )
                );
        }
    }
}
