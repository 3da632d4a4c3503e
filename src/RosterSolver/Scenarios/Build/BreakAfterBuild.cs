using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>Shifts whose breaks come in time under every rule break-after that is for everybody.</summary>
internal static class BreakAfterBuild
{
    /// <summary>The shifts with less room for their breaks; a template that cannot keep the rule is a fault.</summary>
    public static IReadOnlyList<Shift> Of(
        ScenarioSection section,
        IReadOnlyList<Shift> shifts,
        IReadOnlyList<WrittenRule> rules,
        List<ScenarioError> errors
    )
    {
        foreach (
            var rule in rules
                .Select(written => written.Rule)
                .OfType<BreakAfter>()
                .Where(rule => rule.IsForAll)
        )
        {
            var kept = shifts.Select(shift => (Shift: shift, Kept: rule.Keeping(shift))).ToList();
            foreach (
                var template in kept.Where(pair => pair.Kept is null).DistinctBy(pair => pair.Shift.Template)
            )
                errors.Add(Fault(section, rule, template.Shift));
            shifts = [.. kept.Select(pair => pair.Kept ?? pair.Shift)];
        }

        return shifts;
    }

    private static ScenarioError Fault(ScenarioSection section, BreakAfter rule, Shift shift)
    {
        var template = section.Shifts[shift.Template];
        return new(
            template.Breaks is null ? section.KeySpan("shifts", shift.Template) : template.SpanOf("breaks"),
            $"shift {shift.Id} of {new TimeLength(shift.LengthMinutes)} cannot have a break of {rule.Break} in every {rule.Hours} of work, "
                + $"as break-after asks{(rule.Law is { } law ? $" ({law})" : "")}",
            $"a break of at least {rule.Break} whose window is within {rule.Hours} of the start and of the end"
        );
    }
}
