namespace RosterSolver.Domain;

/// <summary>A length of time in whole minutes, written <c>7h30m</c>.</summary>
/// <param name="Minutes">How many minutes.</param>
public readonly record struct TimeLength(int Minutes)
{
    private const int MinutesOfAnHour = 60;

    /// <summary>So many hours.</summary>
    public static TimeLength OfHours(int hours) => new(hours * MinutesOfAnHour);

    /// <summary>In hours, with at most two decimals: <c>7.5</c>.</summary>
    public string InHours => $"{Minutes / (decimal)MinutesOfAnHour:0.##}";

    /// <inheritdoc/>
    public override string ToString() =>
        (Minutes / MinutesOfAnHour, Minutes % MinutesOfAnHour) switch
        {
            (0, var minutes) => $"{minutes}m",
            (var hours, 0) => $"{hours}h",
            var (hours, minutes) => $"{hours}h{minutes}m",
        };
}
