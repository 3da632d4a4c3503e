namespace RosterSolver.Domain;

/// <summary>
/// A kind of activity that agents attend together inside their working hours and off the phone: training, a team meeting.
/// Those who begin at the same time are in one session, or in as many as their number needs.
/// </summary>
/// <param name="Id">The planner's name for it.</param>
/// <param name="Minutes">Length in minutes.</param>
/// <param name="PerWeek">How often each agent attends in a calendar week.</param>
/// <param name="Group">Fewest and most people in a session.</param>
/// <param name="Weekdays">The weekdays on which sessions may be.</param>
/// <param name="Window">Clock window that holds every session; null for any time.</param>
/// <param name="Price">Price of each attendance that is missing or too many.</param>
public sealed record Activity(
    string Id,
    int Minutes,
    int PerWeek,
    CountRange Group,
    IReadOnlySet<DayOfWeek> Weekdays,
    TimeWindow? Window,
    Money Price
)
{
    /// <summary>Names of the contracts, groups and agents who attend; null for everybody, unless <see cref="Skilled"/> says less.</summary>
    public IReadOnlyList<string>? For { get; init; }

    /// <summary>Skills whose people attend, too.</summary>
    public IReadOnlyList<string> Skilled { get; init; } = [];

    /// <summary>The dates on which sessions may be; null for all.</summary>
    public IReadOnlyList<DateRange>? Dates { get; init; }

    /// <summary>Whether the agent attends at all.</summary>
    public bool IsFor(Agent agent) =>
        For is null && Skilled.Count == 0
        || For is not null
            && (For.Contains(agent.Id) || For.Contains(agent.Group) || For.Contains(agent.Contract.Id))
        || Skilled.Any(agent.CanDo);

    /// <summary>Whether a session may be on the day.</summary>
    public bool IsOn(int day, Horizon horizon)
    {
        var date = horizon.DateOf(day);
        return Weekdays.Contains(date.DayOfWeek)
            && (Dates is null || Dates.Any(range => range.Contains(date)));
    }

    /// <summary>Whether a session may be at this time, whoever attends.</summary>
    public bool MayBe(TimeRange range, Horizon horizon)
    {
        var day = new ActivityTaken(Id, range).Day;
        var start = range.Start - day * Horizon.Day;
        return IsOn(day, horizon)
            && !(start < Window?.FromMinute)
            && !(start + range.Minutes > Window?.ToMinute);
    }

    /// <summary>
    /// How often the agent should attend on the planned days of a week. Of a week that is known in part the share is due,
    /// in whole attendances; what was attended before the horizon counts, and days of leave cannot be used. Nothing is due in a
    /// week without a date of the activity, nor of whom it is not meant for.
    /// </summary>
    /// <param name="agent">The agent.</param>
    /// <param name="monday">The day of the week's Monday.</param>
    /// <param name="brief">The planned days and those known before.</param>
    public int Due(Agent agent, int monday, Brief brief)
    {
        var days = Enumerable.Range(monday, 7).Where(day => IsOn(day, brief.Horizon)).ToList();
        if (days.Count == 0 || !IsFor(agent))
            return 0;
        var due = PerWeek * days.Count(brief.IsKnown) / days.Count;
        var attended = agent
            .History.SelectMany(worked => worked.Activities)
            .Count(taken => taken.Activity == Id && taken.Day >= monday && taken.Day < monday + 7);
        var left = days.Count(day => day >= 0 && day < brief.Horizon.Days && !agent.Leave.Contains(day));
        return Math.Clamp(due - attended, 0, left);
    }

    /// <summary>How many people more a time of so many needs for sessions that are large enough; 0 when they are.</summary>
    public int Lacking(int people)
    {
        var sessions = (people + Group.AtMost - 1) / Group.AtMost;
        return Math.Max(0, sessions * Group.AtLeast - people);
    }
}
