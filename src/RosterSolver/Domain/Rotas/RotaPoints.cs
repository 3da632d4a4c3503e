using System.ComponentModel.DataAnnotations;

namespace RosterSolver.Domain;

/// <summary>
/// Points that a rota is given for what is unkind to the people who work it, after the advice of ergonomists (Knauth,
/// "Designing better shift systems", Applied Ergonomics 27, 1996): fewer points are kinder.
/// </summary>
[Doc("Points for what is unkind to people; the rota with the fewest is sought. 0 passes over it")]
public sealed record RotaPoints(
    [Doc("For each day off that stands alone", Unit = "points")] [Range(0, 1000)] int SingleDayOff = 2,
    [Doc("For each weekend of which one day is worked and the other is off", Unit = "points")]
    [Range(0, 1000)]
        int SplitWeekend = 2,
    [Doc(
        "For each change to a shift that stands earlier in `requirement`, from one day to the next",
        Unit = "points"
    )]
    [Range(0, 1000)]
        int BackwardStep = 3,
    [Doc("For each night beyond three in a row", Unit = "points")] [Range(0, 1000)] int FourthNight = 2,
    [Doc("For each time that only one day off follows a night", Unit = "points")]
    [Range(0, 1000)]
        int ShortRecovery = 2,
    [Doc("For each day worked beyond five in a row", Unit = "points")] [Range(0, 1000)] int SixthDay = 1,
    [Doc("For each person beyond the fewest asked for", Unit = "points")] [Range(0, 1000)] int Surplus = 1
)
{
    /// <summary>Nights in a row that earn no points.</summary>
    public const int KindNights = 3;

    /// <summary>Days worked in a row that earn no points.</summary>
    public const int KindDays = 5;

    /// <summary>No points for anything: any rota is as good as another.</summary>
    public static RotaPoints None { get; } = new(0, 0, 0, 0, 0, 0, 0);
}
