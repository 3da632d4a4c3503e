using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Reasons why a brief has no rota that counting alone can give; where there are none, there may still be others.</summary>
public static class RotaCounting
{
    /// <summary>The reasons, a sentence each without its final stop.</summary>
    public static IEnumerable<string> Reasons(RotaBrief brief) =>
        [.. Weekdays(brief), .. Shifts(brief), .. Blocks(brief), .. Weekends(brief)];

    private static IEnumerable<string> Weekdays(RotaBrief brief) =>
        from weekday in Enumerable.Range(0, RotaBrief.Week)
        let people = brief.Shifts.Sum(shift => shift.Asked[weekday].AtLeast)
        where people > brief.Positions
        select $"on {RotaWords.Weekday(weekday)} {people} people are asked for, and there are {brief.Positions} positions";

    private static IEnumerable<string> Shifts(RotaBrief brief) =>
        from shift in brief.Shifts
        where shift.FewestDays == shift.Asked.Sum(asked => (long)asked.AtMost)
        where !Splits(shift.FewestDays, shift.Block, out _, out _)
        select $"{shift.Name} is asked for {shift.FewestDays} days a week, which blocks of "
            + $"{RotaWords.Range(shift.Block)} days cannot add up to";

    /// <summary>There is a block of days off for each block of work.</summary>
    private static IEnumerable<string> Blocks(RotaBrief brief)
    {
        var fewest = brief.Shifts.Sum(shift => shift.FewestDays);
        var most = brief.Shifts.Sum(shift =>
            shift.Asked.Sum(asked => (long)Math.Min(asked.AtMost, brief.Positions))
        );
        if (fewest >= brief.Days)
        {
            yield return $"{fewest} days are to be worked of the {brief.Days} that {brief.Positions} positions have";
            yield break;
        }

        if (fewest != most)
            yield break;
        var off = brief.Days - fewest;
        var works = Splits(fewest, brief.WorkBlock, out var fewestWork, out var mostWork);
        var rests = Splits(off, brief.OffBlock, out var fewestOff, out var mostOff);
        if (works && rests && fewestWork <= mostOff && fewestOff <= mostWork)
            yield break;
        yield return $"{brief.Positions} positions have {brief.Days} days, of which {fewest} are worked, "
            + $"{Split(works, fewestWork, mostWork)} of {RotaWords.Range(brief.WorkBlock)}, and {off} are off, "
            + $"{Split(rests, fewestOff, mostOff)} of {RotaWords.Range(brief.OffBlock)}; there must be as many of one as of "
            + "the other";
    }

    private static IEnumerable<string> Weekends(RotaBrief brief)
    {
        var worked = new[] { RotaBrief.Saturday, RotaBrief.Sunday }.Max(day =>
            brief.Shifts.Sum(shift => shift.Asked[day].AtLeast)
        );
        if (brief.Positions - worked < brief.WeekendsOff)
            yield return $"{worked} of {brief.Positions} positions work on a day of the weekend, so at most "
                + $"{Math.Max(0, brief.Positions - worked)} weekends are off";
    }

    /// <summary>Whether days can be split into blocks, and into how many: every number between is possible too.</summary>
    private static bool Splits(int days, CountRange block, out int fewest, out int most)
    {
        fewest = (days + block.AtMost - 1) / block.AtMost;
        most = days / block.AtLeast;
        return fewest <= most;
    }

    private static string Split(bool possible, int fewest, int most) =>
        !possible ? "which cannot be split into blocks"
        : fewest == most ? $"in {fewest} blocks"
        : $"in {fewest} to {most} blocks";
}
