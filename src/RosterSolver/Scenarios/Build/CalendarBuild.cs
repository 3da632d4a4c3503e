using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The special days of a scenario.</summary>
internal static class CalendarBuild
{
    private const int YearsBack = 10;

    /// <summary>The calendar; its faults go to <paramref name="errors"/>.</summary>
    public static Calendar Of(
        CalendarSection? section,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section is null)
            return Calendar.Empty;
        var within = new DateRange(horizon.Start.AddYears(-YearsBack), horizon.DateOf(horizon.Days - 1));
        return new([
            .. (section.Preset ?? []).SelectMany(
                (name, place) => CalendarPresets.Of(name, section.SpanOf("preset", place), errors)
            ),
            .. (section.Days ?? []).SelectMany(day => Days(day, errors)),
            .. (section.Monthly ?? []).SelectMany(day =>
                SpecialDays.Monthly(day.Day, day.Kind, day.Factor, day.Reach, within)
            ),
            .. FromFile(section, read, errors),
        ]);
    }

    private static IEnumerable<SpecialDay> Days(SpecialDaySection day, List<ScenarioError> errors)
    {
        if (day.From >= day.To)
            errors.Add(new(day.SpanOf("to"), "the hours end before they begin", "a time after from"));
        var whole = day.From == 0 && day.To == Horizon.Day;
        return SpecialDays
            .Row(
                day.Date,
                day.Kind,
                day.Factor,
                whole ? null : day.From,
                whole ? null : day.To,
                day.Name,
                day.Like,
                day.Decay?.Value ?? 1
            )
            .Select(one => SpecialDays.Statutory(one, day.Statutory));
    }

    private static IEnumerable<SpecialDay> FromFile(
        CalendarSection section,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.Csv is null)
            return [];
        var (path, outside) = FileBelow.Of(section.Csv, section.SpanOf("csv"));
        if (outside is null && read(path) is { } bytes)
            return SpecialDaysCsv.Parse(path, bytes, errors);
        errors.Add(outside ?? new(section.SpanOf("csv"), $"there is no file '{path}', or it cannot be read"));
        return [];
    }
}
