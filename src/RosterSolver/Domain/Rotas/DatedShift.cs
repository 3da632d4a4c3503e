namespace RosterSolver.Domain;

/// <summary>A day of the rota that a person works.</summary>
/// <param name="Agent">The person.</param>
/// <param name="Date">The date.</param>
/// <param name="Shift">Index of the shift.</param>
public readonly record struct DatedShift(string Agent, DateOnly Date, int Shift)
{
    /// <summary>
    /// A rota unfolded into dates: in the week of the first day position 1 works week 1 of the pattern, position 2 week 2, and
    /// so on; every week each goes on to the next. Ordered by person, then by date.
    /// </summary>
    public static IEnumerable<DatedShift> Of(Rota rota, RotaPeople people, Horizon horizon) =>
        from position in Enumerable.Range(0, rota.Brief.Positions)
        from agent in people.Of(position, rota.Brief.Positions)
        from day in Enumerable.Range(0, horizon.Days)
        let shift = On(rota, position, horizon, day)
        where shift is not null
        select new DatedShift(agent, horizon.DateOf(day), shift.Value);

    /// <summary>The shift of a position, counted from 0, on a day of the horizon; null off.</summary>
    public static int? On(Rota rota, int position, Horizon horizon, int day)
    {
        var monday = horizon.Mondays().First();
        return rota.On(position * RotaBrief.Week + day - monday);
    }
}
