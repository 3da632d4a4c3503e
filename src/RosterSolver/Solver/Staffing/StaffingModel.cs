using Google.OrTools.LinearSolver;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// A staffing plan as a mixed-integer model: whole hires, releases and choices of weeks; hours of overtime,
/// outsourcing and shortage that need not be whole. Weeks that cover more than is needed are allowed, and the surplus
/// is worth nothing.
/// </summary>
internal sealed class StaffingModel : IDisposable
{
    private readonly StaffingBrief brief;
    private readonly StaffingRows rows;
    private readonly GroupColumns[] groups;
    private readonly Variable[][][] overtime;
    private readonly SiteColumns[][] sites;
    private readonly Variable?[] isOutsourced;
    private readonly (OvertimeSpan Span, Constraint Row)[] spans;
    private readonly List<(string Site, int Week, Variable Choice)> haveHires = [];

    /// <summary>The model.</summary>
    /// <param name="brief">What the plan answers to.</param>
    /// <param name="whole">Which numbers are whole.</param>
    public StaffingModel(StaffingBrief brief, WholeNumbers whole)
    {
        this.brief = brief;
        rows = new(whole);
        groups = [.. brief.Groups.Select(group => new GroupColumns(brief, group, rows))];
        overtime = Weekly(_ => brief.Groups.Select(Bands).ToArray());
        sites = Weekly(week =>
            brief.Needs.Select((_, need) => SiteColumns.Of(rows, brief, need, week)).ToArray()
        );
        isOutsourced = Weekly(_ =>
            brief.Outsourcing is { AtLeast: > 0 } ? rows.Choice(WholeNumbers.All) : null
        );
        for (var week = 0; week < brief.Weeks; week++)
            Week(week);
        spans = [.. brief.Spans.Select(span => (span, Limit(span)))];
    }

    /// <summary>Hires and releases are those of a plan.</summary>
    public void Fix(StaffingPlan plan)
    {
        foreach (var (place, group) in groups.Index())
        {
            foreach (var (held, start) in group.Classes.Zip(Starts(place)))
                held.Fix(Of(plan.Hires, place, start));
            foreach (var (week, release) in group.Releases.Index())
            {
                var heads = Of(plan.Releases, place, week);
                release?.SetBounds(heads, heads);
            }
        }

        foreach (var (site, week, choice) in haveHires)
        {
            var came = plan.Hires.Any(move => move.Week <= week && brief.Groups[move.Group].Site == site);
            choice.SetBounds(came ? 1 : 0, came ? 1 : 0);
        }
    }

    /// <summary>
    /// The weeks in which others work are those of a plan, where a least amount makes that a choice; less than half
    /// of it is none.
    /// </summary>
    public void FixOutsourcing(StaffingPlan plan)
    {
        foreach (var (week, choice) in isOutsourced.Index())
        {
            var works = plan.Cover[week].Outsourced > (brief.Outsourcing?.AtLeast ?? 0) / 2 ? 1 : 0;
            choice?.SetBounds(works, works);
        }
    }

    /// <summary>Solves; null when nothing was found in the time, if there is a limit of it.</summary>
    public StaffingOutcome? Solve(TimeSpan? time, double gap) =>
        rows.Solve(time, gap) is { } found ? new(Plan(), found.Cost, found.Bound, []) : null;

    /// <summary>
    /// What an hour more is worth under each limit that ties weeks together, once parts have been solved.
    /// </summary>
    public IReadOnlyList<SpanPrice> Prices() =>
        [.. spans.Select(span => new SpanPrice(span.Span, Math.Max(0, -span.Row.DualValue())))];

    public void Dispose() => rows.Dispose();

    private IReadOnlyList<int> Starts(int group) => brief.Groups[group].Hiring?.Starts ?? [];

    private Variable[] Bands(StaffGroup group) =>
        [.. group.Overtime.Select(band => rows.Amount(price: group.Pay * band.Pay))];

    private void Week(int week)
    {
        foreach (var (place, need) in brief.Needs.Index())
            rows.AtLeast([.. Staff(place, week), .. sites[week][place].Cover], need.Hours[week]);
        if (sites[week].Length > 1)
        {
            rows.Equal(sites[week].SelectMany(site => new[] { (site.Sent, 1.0), (site.Received, -1.0) }), 0);
            foreach (var (place, site) in sites[week].Index())
                rows.AtMost(
                    [(site.Sent, 1), .. Staff(place, week).Select(term => (term.Of, -term.Weight))],
                    0
                );
        }

        Outsourcing(week);
        foreach (var (place, group) in brief.Groups.Index())
        foreach (var (k, band) in group.Overtime.Index())
            rows.AtMost([(overtime[week][place][k], 1), .. Allowed(place, week, band.HoursPerWeek)], 0);
        foreach (var (site, seats) in brief.Seats)
            Seats(week, site, seats);
    }

    /// <summary>Productive hours of the staff that works for a need, overtime included.</summary>
    private IEnumerable<(Variable Of, double Weight)> Staff(int need, int week) =>
        brief
            .Groups.Index()
            .Where(group => brief.NeedOf(group.Item) == need)
            .SelectMany(group =>
                groups[group.Index]
                    .Productive(week)
                    .Concat(
                        group.Item.Overtime.Select((band, k) => (overtime[week][group.Index][k], band.Yield))
                    )
            );

    private void Outsourcing(int week)
    {
        if (brief.Outsourcing is not { } terms)
            return;
        var hours = sites[week].Select(site => (site.Outsourced, 1.0)).ToList();
        if (isOutsourced[week] is not { } chosen)
        {
            if (hours.Count > 1)
                rows.AtMost(hours, terms.AtMost);
            return;
        }

        rows.AtMost([.. hours, (chosen, -terms.AtMost)], 0);
        rows.AtLeast([.. hours, (chosen, -terms.AtLeast)], 0);
    }

    /// <summary>Hours that a group may work, to be taken off those that it does.</summary>
    private IEnumerable<(Variable Of, double Weight)> Allowed(int group, int week, double each) =>
        groups[group].Proficient(week).Select(term => (term.Of, -each * term.Weight));

    private void Seats(int week, string site, int seats)
    {
        var there = brief.Groups.Index().Where(group => group.Item.Site == site).ToList();
        var hired = there.SelectMany(group => groups[group.Index].Hired(week)).ToList();
        var today = there.Sum(group => group.Item.Heads * Math.Pow(1 - group.Item.Attrition.Weekly, week));
        var all = hired.Concat(there.Select(group => (groups[group.Index].Today(week), 1.0)));
        if (today <= seats)
            rows.AtMost(all, seats);
        else if (there.All(group => group.Item.Release is null))
            rows.AtMost(hired, 0);
        else
        {
            // More people are today than there are seats: somebody may come once so many have gone that all have one.
            var choice = rows.Choice(WholeNumbers.People);
            rows.AtMost([.. hired, (choice, -seats)], 0);
            rows.AtMost([.. all, (choice, today - seats)], today);
            haveHires.Add((site, week, choice));
        }
    }

    private Constraint Limit(OvertimeSpan span)
    {
        var weeks = Enumerable.Range(span.First, span.Weeks).ToList();
        return rows.AtMost(
            [
                .. weeks.SelectMany(week => overtime[week][span.Group].Select(hours => (hours, 1.0))),
                .. weeks.SelectMany(week => Allowed(span.Group, week, span.HoursPerWeek)),
            ],
            0
        );
    }

    /// <summary>Whole moves near the solution; what covers the weeks then is open.</summary>
    public StaffingPlan RoundedMoves() =>
        Plan(
            (parts, place) =>
                brief.Groups[place].Hiring is { } hiring
                    ? Solver.RoundedMoves.Classes(parts, hiring.ClassSize)
                    : [],
            Solver.RoundedMoves.Releases
        );

    private StaffingPlan Plan() =>
        Plan(
            (parts, _) => parts.Select(part => (int)Math.Round(part)),
            parts => parts.Select(part => (int)Math.Round(part))
        );

    private StaffingPlan Plan(
        Func<IEnumerable<double>, int, IEnumerable<int>> hires,
        Func<IEnumerable<double>, IEnumerable<int>> releases
    ) =>
        new(
            [
                .. groups.SelectMany(
                    (group, place) =>
                        Moves(
                            place,
                            Starts(place),
                            hires(Values(group.Classes.Select(held => held.Hires)), place)
                        )
                ),
            ],
            [
                .. groups.SelectMany(
                    (group, place) =>
                        Moves(place, Enumerable.Range(0, brief.Weeks), releases(Values(group.Releases)))
                ),
            ],
            Weekly(Cover)
        );

    private static IEnumerable<double> Values(IEnumerable<Variable?> columns) =>
        columns.Select(column => column?.SolutionValue() ?? 0);

    private static IEnumerable<Movement> Moves(int group, IEnumerable<int> weeks, IEnumerable<int> heads) =>
        weeks.Zip(heads, (week, moving) => new Movement(group, week, moving)).Where(move => move.Heads > 0);

    private WeekCover Cover(int week) =>
        new(
            [.. overtime[week].Select(group => group.Select(Hours).ToArray())],
            [.. sites[week].Select(site => site.Found())]
        );

    private static double Hours(Variable of) => Math.Max(0, of.SolutionValue());

    private static int Of(IReadOnlyList<Movement> moves, int group, int week) =>
        moves.FirstOrDefault(move => move.Group == group && move.Week == week).Heads;

    private T[] Weekly<T>(Func<int, T> of) => [.. Enumerable.Range(0, brief.Weeks).Select(of)];
}
