using CsCheck;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Support;

/// <summary>Random activities, and rosters in which people attend them at random.</summary>
internal static class AnyActivity
{
    /// <summary>An activity of any weekdays and windows, in groups of up to four.</summary>
    public static readonly Gen<Activity> One =
        from minutes in Gen.Int[1, 6]
        from perWeek in Gen.Int[1, 2]
        from least in Gen.Int[1, 3]
        from more in Gen.Int[0, 2]
        from weekdays in Gen.Int[1, 127]
        from opens in Gen.Int[0, 18]
        from windowed in Gen.Bool
        from price in Gen.Int[1, 300]
        select new Activity(
            "training",
            minutes * 15,
            perWeek,
            new(least, least + more),
            Enum.GetValues<DayOfWeek>().Where(day => (weekdays & (1 << (int)day)) != 0).ToHashSet(),
            windowed ? new(opens * 60, opens * 60 + 300) : null,
            Money.Of(price)
        );

    /// <summary>A brief, sometimes with an activity.</summary>
    public static Gen<Brief> In(Gen<Brief> briefs) =>
        from brief in briefs
        from activity in One
        from none in Gen.Int[0, 3]
        select none == 0 ? brief : brief with { Activities = [activity] };

    /// <summary>A roster, sometimes with an activity that people attend or not; it keeps no rule on purpose.</summary>
    public static Gen<Roster> In(Gen<Roster> rosters) =>
        from roster in rosters
        from brief in In(Gen.Const(roster.Brief))
        from attends in Gen.Int[0, 9].Array[roster.Assignments.Count]
        from starts in Gen.Int[0, 3].Array[roster.Assignments.Count]
        select new Roster(
            brief,
            roster.Assignments.Select(
                (worked, place) =>
                    attends[place] < 4 && brief.Activities.Count > 0
                        ? worked with
                        {
                            Activities = [Taken(brief.Activities[0], worked, starts[place])],
                        }
                        : worked
            )
        );

    private static ActivityTaken Taken(Activity activity, Assignment worked, int step)
    {
        var start = worked.Day * Horizon.Day + 12 * 60 + step * 15;
        return new(activity.Id, new(start, start + activity.Minutes));
    }
}
