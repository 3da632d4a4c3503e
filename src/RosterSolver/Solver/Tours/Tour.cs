namespace RosterSolver.Solver;

/// <summary>What one person works over the horizon.</summary>
/// <param name="Shifts">For each day the index of the shift, or -1 for a day off.</param>
/// <param name="Breaks">For each day, for each break of the shift, which of its possible starts is taken.</param>
internal sealed record Tour(int[] Shifts, int[][] Breaks)
{
    /// <summary>Nothing worked.</summary>
    public static Tour Idle(int days) =>
        new([.. Enumerable.Repeat(-1, days)], [.. Enumerable.Repeat(Array.Empty<int>(), days)]);

    /// <summary>The tour with some days off.</summary>
    public Tour Without(DaySpan days)
    {
        var rest = new Tour([.. Shifts], [.. Breaks]);
        for (var day = days.First; day <= days.Last; day++)
            (rest.Shifts[day], rest.Breaks[day]) = (-1, []);
        return rest;
    }

    /// <summary>The tour with some days of another.</summary>
    public Tour With(Tour other, DaySpan days)
    {
        var mixed = new Tour([.. Shifts], [.. Breaks]);
        for (var day = days.First; day <= days.Last; day++)
            (mixed.Shifts[day], mixed.Breaks[day]) = (other.Shifts[day], other.Breaks[day]);
        return mixed;
    }
}
