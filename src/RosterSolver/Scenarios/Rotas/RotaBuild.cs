using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What is written of a rota becomes a brief.</summary>
internal static class RotaBuild
{
    private const int MostShifts = 20;
    private const int LongestBlock = 28;
    private static readonly CountRange usualWork = new(1, 6);
    private static readonly CountRange usualOff = new(1, 7);

    /// <summary>The brief, or null when there are faults.</summary>
    /// <param name="section">The rota.</param>
    /// <param name="templates">The templates that its shifts must be, or null for any names.</param>
    /// <param name="errors">Receives the faults.</param>
    public static RotaBrief? Of(
        RotaSection section,
        IReadOnlyDictionary<string, TemplateSection>? templates,
        List<ScenarioError> errors
    )
    {
        var before = errors.Count;
        var names = section.Requirement.Keys.ToList();
        if (names.Count is 0 or > MostShifts)
            errors.Add(
                new(section.SpanOf("requirement"), $"{names.Count} shifts", $"1 to {MostShifts} shifts")
            );
        foreach (var name in templates is null ? [] : names.Except(templates.Keys, StringComparer.Ordinal))
            errors.Add(
                Unknown("shift template", name, section.KeySpan("requirement", name), templates!.Keys)
            );
        foreach (var name in (section.Blocks?.Keys ?? []).Except(names, StringComparer.Ordinal))
            errors.Add(Unknown("shift", name, section.KeySpan("blocks", name), names));
        var work = section.WorkBlock ?? usualWork;
        ReportLong(section, "work-block", work, errors);
        ReportLong(section, "off-block", section.OffBlock ?? usualOff, errors);
        var shifts = names.ConvertAll(name => Shift(name, section, work, templates, errors));
        var forbidden = RotaSequences.Of(section, names, errors);
        if (errors.Count == before && shifts.TrueForAll(shift => shift.FewestDays == 0))
            errors.Add(new(section.SpanOf("requirement"), "nobody is asked for", "at least one person"));
        if (section.WeekendsOff > section.Positions)
            errors.Add(
                new(
                    section.SpanOf("weekends-off"),
                    $"{section.WeekendsOff} weekends off in a pattern of {section.Positions} weeks",
                    $"at most {section.Positions}"
                )
            );
        return errors.Count > before
            ? null
            : new(
                section.Positions,
                shifts,
                work,
                section.OffBlock ?? usualOff,
                forbidden,
                section.WeekendsOff
            )
            {
                Points = section.Points ?? new(),
            };
    }

    private static void ReportLong(
        RotaSection section,
        string key,
        CountRange days,
        List<ScenarioError> errors
    )
    {
        if (days.AtLeast < 1 || days.AtMost > LongestBlock)
            errors.Add(
                new(
                    section.SpanOf(key),
                    $"{days.AtLeast}..{days.AtMost} is outside 1..{LongestBlock}",
                    $"1 to {LongestBlock} days"
                )
            );
    }

    private static RotaShift Shift(
        string name,
        RotaSection section,
        CountRange work,
        IReadOnlyDictionary<string, TemplateSection>? templates,
        List<ScenarioError> errors
    )
    {
        var block =
            section.Blocks is { } blocks && blocks.TryGetValue(name, out var written)
                ? written
                : new(1, work.AtMost);
        if (block.AtLeast > work.AtMost)
            errors.Add(
                new(
                    section.SpanOf("blocks", name),
                    $"{name} is worked for at least {block.AtLeast} days in a row, and work ends after {work.AtMost}",
                    "a block that fits into work-block"
                )
            );
        return new(name, Asked(name, section, errors), block, IsNight(name, templates));
    }

    private static List<CountRange> Asked(string name, RotaSection section, List<ScenarioError> errors)
    {
        var asked = new CountRange?[RotaBrief.Week];
        foreach (var (days, people) in section.Requirement[name])
        {
            foreach (var day in days.Days)
            {
                var weekday = ((int)day + 6) % RotaBrief.Week;
                asked[weekday] = new(people, section.Cover == RotaCover.Exact ? people : int.MaxValue);
            }
        }

        var nobody = new CountRange(0, section.Cover == RotaCover.Exact ? 0 : int.MaxValue);
        return [.. asked.Select(people => people ?? nobody)];
    }

    private static bool IsNight(string name, IReadOnlyDictionary<string, TemplateSection>? templates)
    {
        var family =
            templates?.GetValueOrDefault(name) is { } template ? ShiftBuild.FamilyOf(name, template)
            : new Word<ShiftFamily>().TryParse(name, out var own) ? own
            : (ShiftFamily?)null;
        return family == ShiftFamily.Night;
    }

    private static ScenarioError Unknown(
        string what,
        string name,
        SourceSpan at,
        IEnumerable<string> known
    ) => new(at, $"unknown {what} '{name}'", Expectation.OneOf(known), Suggestion.Nearest(name, known));
}
