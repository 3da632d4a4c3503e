namespace RosterSolver.Rules;

/// <summary>
/// What a minute on a queue is worth. A minute towards the floor comes before every other, whatever it saves.
/// </summary>
/// <param name="Floor">Whether the minute counts towards the floor.</param>
/// <param name="Saves">Units of money that it saves; negative when it is one too many.</param>
internal readonly record struct Worth(bool Floor, long Saves)
{
    /// <summary>A minute that changes nothing.</summary>
    public static Worth Nothing => default;

    /// <summary>The minutes of a row by what they are worth.</summary>
    public static IEnumerable<(Worth Worth, long Minutes)> Of(QueueRow row)
    {
        var high = row.Required;
        foreach (var step in row.Under)
        {
            var low = step.Width is { } width ? Math.Max(0, high - width) : 0;
            var edge = Math.Clamp(row.Floor, low, high);
            yield return (new(true, step.PerMinute.Units), edge - low);
            yield return (new(false, step.PerMinute.Units), high - edge);
            high = low;
        }

        foreach (var step in row.Over)
            yield return (new(false, -step.PerMinute.Units), step.Width ?? Unbounded);
    }

    /// <summary>More minutes than there are, and few enough to be added up.</summary>
    public const long Unbounded = 1L << 40;

    /// <summary>The dearer comes first.</summary>
    public static Comparer<Worth> DearestFirst { get; } =
        Comparer<Worth>.Create(
            (one, other) =>
                one.IsAtLeast(other)
                    ? one == other
                        ? 0
                        : -1
                    : 1
        );

    /// <summary>Whether the minute comes before the other or with it.</summary>
    public bool IsAtLeast(Worth other) => Floor == other.Floor ? Saves >= other.Saves : Floor;
}
