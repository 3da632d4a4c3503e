using System.Globalization;
using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A roster from elsewhere as the scenario made of it reads it, a row a shift. Breaks are told where every shift has those of its template;
/// else those of all are left to be dealt.
/// </summary>
internal static class ImportedRosterText
{
    private const string Columns = "agent,date,shift,start";

    /// <summary>The text of the CSV file.</summary>
    public static string Of(IReadOnlyList<ImportedTemplate> templates, ImportedBreaks breaks)
    {
        var tellsBreaks = templates.All(template => HaveAll(template, breaks.Of(template)));
        var text = new StringBuilder(Columns).Append(tellsBreaks ? ",breaks\n" : "\n");
        var rows =
            from template in templates
            from shift in template.Shifts
            orderby shift.Agent, shift.Date, shift.Start
            select (template, shift);
        foreach (var (template, shift) in rows)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{shift.Agent},{shift.Date:yyyy-MM-dd},{template.Name},{Clock(shift.Start)}{(tellsBreaks ? $",{Breaks(shift, breaks.Of(template))}" : "")}\n"
            );
        return text.ToString();
    }

    private static bool HaveAll(ImportedTemplate template, IReadOnlyList<string> kinds) =>
        kinds.Count == 0
        || template.Shifts.All(shift =>
            shift
                .Breaks.Select(taken => taken.Name)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(template.Breaks.Order(StringComparer.Ordinal))
        );

    private static string Breaks(ImportedShift shift, IReadOnlyList<string> kinds) =>
        string.Join(
            "; ",
            shift
                .Breaks.Where(taken => kinds.Contains(taken.Name))
                .Select(taken =>
                    $"{taken.Name} {Clock(shift.Start + taken.After)}-{Clock(shift.Start + taken.After + taken.Minutes)}"
                )
        );

    private static string Clock(int minute) => new TimeOfDay().Write(minute % Horizon.Day);
}
