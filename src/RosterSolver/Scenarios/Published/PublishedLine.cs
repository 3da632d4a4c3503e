using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A line of comma-separated fields in a published instance; what cannot be read is reported.</summary>
/// <param name="At">Where the line begins.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Errors">Receives the faults.</param>
internal sealed record PublishedLine(
    SourceSpan At,
    IReadOnlyList<string> Fields,
    ICollection<ScenarioError> Errors
)
{
    /// <summary>How many fields there are.</summary>
    public int Count => Fields.Count;

    /// <summary>The text of a field.</summary>
    public string this[int place] => Fields[place].Trim();

    /// <summary>A field that is a whole number, not below 0.</summary>
    public int Number(int place) => Number(place, this[place]);

    /// <summary>A field that is a day of the horizon.</summary>
    public int Day(int place, int days) => Day(place, this[place], days);

    /// <summary>This field and all that follow, each a day of the horizon.</summary>
    public IEnumerable<int> Days(int place, int days) =>
        Enumerable.Range(place, Count - place).Select(each => Day(each, days));

    /// <summary>A field that is one of some names.</summary>
    public string Name(int place, IReadOnlyList<string> known)
    {
        if (!known.Contains(this[place]))
            Refuse(place, $"unknown name '{this[place]}'", "a name listed above", known);
        return this[place];
    }

    /// <summary>A field such as <c>E=14|L=0</c>.</summary>
    public IReadOnlyDictionary<string, int> Counts(int place, IReadOnlyList<string> known)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in this[place].Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=') is not [var name, var count])
                Refuse(place, $"cannot read '{part}'", "a shift and a number such as E=14");
            else if (!known.Contains(name))
                Refuse(place, $"unknown shift '{name}'", Expectation.OneOf(known), known);
            else
                counts[name] = Number(place, count);
        }

        return counts;
    }

    private int Number(int place, string text)
    {
        if (new WholeNumber().TryParse(text, out var number) && number >= 0)
            return number;
        Refuse(place, $"cannot read '{Expectation.Shortened(text)}'", "a whole number, 0 or more");
        return 0;
    }

    private int Day(int place, string text, int days)
    {
        var day = Number(place, text);
        if (day >= days)
            Refuse(place, $"day {day} lies outside the horizon", $"0 to {days - 1}");
        return day;
    }

    private void Refuse(int place, string what, string expected, IEnumerable<string>? known = null) =>
        Errors.Add(
            new(
                At with
                {
                    Column = 1 + Fields.Take(place).Sum(field => field.Length + 1),
                },
                what,
                expected,
                known is null ? null : Suggestion.Nearest(this[place], known)
            )
        );
}
