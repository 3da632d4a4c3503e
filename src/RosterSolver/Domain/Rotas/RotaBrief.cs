namespace RosterSolver.Domain;

/// <summary>
/// What a cyclic rota has to answer to: one pattern of weeks that every position works through, each beginning in a week
/// of its own, so that every weekday of the pattern is worked by somebody in every calendar week.
/// </summary>
/// <param name="Positions">People, or teams, on the rota: as many as the pattern has weeks.</param>
/// <param name="Shifts">The shifts in the forward order of rotation, from early to night.</param>
/// <param name="WorkBlock">Fewest and most days worked in a row.</param>
/// <param name="OffBlock">Fewest and most days off in a row.</param>
/// <param name="Forbidden">Shifts that may not follow others.</param>
/// <param name="WeekendsOff">Fewest weeks of the pattern in which Saturday and Sunday are both off.</param>
public sealed record RotaBrief(
    int Positions,
    IReadOnlyList<RotaShift> Shifts,
    CountRange WorkBlock,
    CountRange OffBlock,
    IReadOnlyList<ForbiddenSequence> Forbidden,
    int WeekendsOff = 0
)
{
    /// <summary>Days of a week.</summary>
    public const int Week = 7;

    /// <summary>Saturday, where Monday is 0.</summary>
    public const int Saturday = 5;

    /// <summary>Sunday, where Monday is 0.</summary>
    public const int Sunday = 6;

    /// <summary>Days of the pattern.</summary>
    public int Days => Positions * Week;

    /// <summary>Whether the pattern may have any number of weeks, to find out what stands in the way of a rota.</summary>
    public bool AnyPositions { get; init; }

    /// <summary>What is unkind to people, and how unkind.</summary>
    public RotaPoints Points { get; init; } = new();

    /// <summary>Whether the second shift may be worked on the day after the first, or after so many days off.</summary>
    public bool MayFollow(int first, int daysOff, int then) => !Forbidden.Contains(new(first, daysOff, then));

    /// <summary>Lengths that a block of one shift may have after some days worked without a day off.</summary>
    public IEnumerable<int> BlocksOf(int shift, int worked)
    {
        var (least, most) = Shifts[shift].Block;
        most = Math.Min(MayFollow(shift, 0, shift) ? most : 1, WorkBlock.AtMost - worked);
        return Enumerable.Range(least, Math.Max(0, most - least + 1));
    }
}
