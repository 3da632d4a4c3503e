namespace RosterSolver.Domain;

/// <summary>
/// Everything that a staffing plan has to answer to, week by week. Money is in currency units and, like hours and
/// heads, an expectation: what becomes of a class of 10 of whom 2 % leave is 9.8 people.
/// </summary>
/// <param name="Start">Monday of the first week.</param>
/// <param name="Needs">Productive hours that the weeks ask for: one for all sites, or one a site.</param>
/// <param name="Groups">The staff.</param>
/// <param name="Outsourcing">Work that others do, or null.</param>
/// <param name="Understaffed">What a productive hour short costs.</param>
/// <param name="Seats">Seats of the sites that have an end of them.</param>
/// <param name="EndCredit">
/// Share of the cost of hiring that a hire still there and trained at the end is worth; 0 when what comes after the
/// plan is worth nothing.
/// </param>
public sealed record StaffingBrief(
    DateOnly Start,
    IReadOnlyList<SiteNeed> Needs,
    IReadOnlyList<StaffGroup> Groups,
    Outsourcing? Outsourcing,
    double Understaffed,
    IReadOnlyDictionary<string, int> Seats,
    double EndCredit
)
{
    /// <summary>On what terms a site works the hours of another; null when none does.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>Weeks planned.</summary>
    public int Weeks => Needs[0].Hours.Count;

    /// <summary>Whether each site has a need of its own.</summary>
    public bool IsBySite => Needs.Count > 1 || Needs[0].Site is not null;

    /// <summary>Index of the need that a group works for.</summary>
    public int NeedOf(StaffGroup group) =>
        IsBySite ? Needs.Index().First(need => need.Item.Site == group.Site).Index : 0;

    /// <summary>Productive hours that a week, counted from 0, asks for at all sites.</summary>
    public double Need(int week) => Needs.Sum(need => need.Hours[week]);

    /// <summary>Most productive hours of a need and week that other sites work.</summary>
    public double MostReceived(int need, int week) =>
        Needs.Count > 1 && Transfer is { } transfer ? transfer.Share * Needs[need].Hours[week] : 0;

    /// <summary>The limits that tie weeks together.</summary>
    public IReadOnlyList<OvertimeSpan> Spans =>
        [.. Groups.Index().SelectMany(group => Months(group.Index).Concat(Windows(group.Index)))];

    /// <summary>The names of the overtime bands that any group may work, as they first appear.</summary>
    public IReadOnlyList<string> Bands =>
        [.. Groups.SelectMany(group => group.Overtime).Select(band => band.Name).Distinct()];

    /// <summary>The same if nobody could be hired.</summary>
    public StaffingBrief WithoutHiring() =>
        this with
        {
            Groups = [.. Groups.Select(group => group with { Hiring = null })],
        };

    /// <summary>The same if no overtime were worked.</summary>
    public StaffingBrief WithoutOvertime() =>
        this with
        {
            Groups = [.. Groups.Select(group => group with { Overtime = [] })],
        };

    /// <summary>Monday of a week, counted from 0.</summary>
    public DateOnly Monday(int week) => Start.AddDays(7 * week);

    private IEnumerable<OvertimeSpan> Months(int group)
    {
        if (Groups[group] is not { Overtime.Count: > 0, Limits.PerMonth: { } hours })
            yield break;
        foreach (var month in Enumerable.Range(0, Weeks).GroupBy(MonthOf))
            yield return new(
                $"{month.Key:yyyy-MM}",
                group,
                month.First(),
                month.Count(),
                hours / Thursdays(month.Key)
            );
    }

    private IEnumerable<OvertimeSpan> Windows(int group)
    {
        if (Groups[group] is not { Overtime.Count: > 0, Limits.MeanWeek: { } mean } staff)
            yield break;
        var weeks = Math.Min(staff.Limits.MeanOver, Weeks);
        for (var first = 0; first + weeks <= Weeks; first++)
            yield return new(
                $"weeks {first + 1} to {first + weeks}",
                group,
                first,
                weeks,
                mean - staff.Hours
            );
    }

    private DateOnly MonthOf(int week)
    {
        var thursday = Monday(week).AddDays(3);
        return new(thursday.Year, thursday.Month, 1);
    }

    private static int Thursdays(DateOnly month) =>
        Enumerable
            .Range(0, DateTime.DaysInMonth(month.Year, month.Month))
            .Count(day => month.AddDays(day).DayOfWeek == DayOfWeek.Thursday);
}
