using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Points that an edge is given each time that it is walked; over a walk they add up to those of the rota.</summary>
internal static class RotaEdgePoints
{
    /// <summary>Of some days off.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="last">The shift before them.</param>
    /// <param name="weekday">The first day off, Monday 0.</param>
    /// <param name="days">How many.</param>
    public static int Off(RotaBrief brief, int last, int weekday, int days)
    {
        var points = brief.Points;
        var lastDay = (weekday + days - 1) % RotaBrief.Week;
        return (days == 1 ? points.SingleDayOff : 0)
            + (days == 1 && brief.Shifts[last].IsNight ? points.ShortRecovery : 0)
            + (weekday == RotaBrief.Sunday ? points.SplitWeekend : 0)
            + (lastDay == RotaBrief.Saturday ? points.SplitWeekend : 0);
    }

    /// <summary>Of some days with one shift; the fewest people asked for still have to be taken off.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="before">The shift of the day before, or null after days off.</param>
    /// <param name="worked">Days worked before in the same work block.</param>
    /// <param name="shift">The shift.</param>
    /// <param name="days">How many days.</param>
    public static int Block(RotaBrief brief, int? before, int worked, int shift, int days)
    {
        var points = brief.Points;
        var nights = brief.Shifts[shift].IsNight ? Math.Max(0, days - RotaPoints.KindNights) : 0;
        var beyond =
            Math.Max(0, worked + days - RotaPoints.KindDays) - Math.Max(0, worked - RotaPoints.KindDays);
        return (before > shift ? points.BackwardStep : 0)
            + points.FourthNight * nights
            + points.SixthDay * beyond
            + points.Surplus * days;
    }
}
