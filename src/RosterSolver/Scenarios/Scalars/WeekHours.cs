using System.Diagnostics.CodeAnalysis;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Opening hours of a week on one line: <c>mon-fri 08:00-20:00, sat 09:00-13:00</c>.</summary>
public sealed record WeekHours()
    : Syntax<OpeningHours>("opening hours", "opening hours such as mon-fri 08:00-20:00, sat 09:00-13:00")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, [MaybeNullWhen(false)] out OpeningHours value)
    {
        value = null;
        var hours = new List<(DayOfWeek Day, TimeWindow Window)>();
        foreach (var part in text.Split(','))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (
                words.Length != 2
                || !new Weekdays().TryParse(words[0], out var days)
                || !new ClockWindow().TryParse(words[1], out var window)
            )
                return false;
            hours.AddRange(days.Days.Select(day => (day, window)));
        }

        value = new(hours.ToLookup(pair => pair.Day, pair => pair.Window));
        return true;
    }

    /// <inheritdoc/>
    public override string Write(OpeningHours value) =>
        string.Join(
            ", ",
            from day in value.ByWeekday
            from window in day
            select $"{new Weekdays().Write(new(day.Key, day.Key))} {new ClockWindow().Write(window)}"
        );
}
