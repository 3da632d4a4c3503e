using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>
/// Says of a staffing plan, without the model that found it, whether it keeps every limit, costs what it claims, and
/// covers its weeks as cheaply as its people allow. Any fault is ours.
/// </summary>
public sealed class StaffingAudit
{
    /// <summary>Hours that arithmetic may be off in a week, of thousands.</summary>
    private const double Hours = 1e-4;

    /// <summary>Share of the cost that arithmetic may be off.</summary>
    private const double Share = 1e-8;

    /// <summary>Share of the cost that a search in floating point may be off in its bound.</summary>
    private const double SearchShare = 1e-6;

    private readonly StaffingBrief brief;
    private readonly StaffingLedger ledger;
    private readonly List<string> faults = [];

    private StaffingAudit(StaffingLedger ledger)
    {
        this.ledger = ledger;
        brief = ledger.Brief;
    }

    /// <summary>The faults of a plan, a sentence each; none for a sound one.</summary>
    /// <param name="ledger">The plan, added up.</param>
    /// <param name="outcome">What the search claims.</param>
    /// <param name="given">Whether who is hired and released was given; then the bound is of these people alone.</param>
    public static IReadOnlyList<string> Faults(
        StaffingLedger ledger,
        StaffingOutcome outcome,
        bool given = false
    )
    {
        var audit = new StaffingAudit(ledger);
        audit.Movements();
        foreach (var week in Enumerable.Range(0, ledger.Brief.Weeks))
            audit.Week(week);
        audit.Money(outcome);
        if (audit.faults.Count == 0 && !given)
            audit.Nearby(outcome);
        return audit.faults;
    }

    private void Movements()
    {
        foreach (var move in ledger.Plan.Hires)
        {
            var hiring = brief.Groups[move.Group].Hiring;
            if (hiring is null || !hiring.Starts.Contains(move.Week))
                Fault(move.Week, "a class starts in a week in which none can");
            else if (move.Heads < hiring.ClassSize.AtLeast || move.Heads > hiring.ClassSize.AtMost)
                Fault(move.Week, $"a class of {move.Heads} is not of {hiring.ClassSize}");
        }

        foreach (var move in ledger.Plan.Releases)
            if (brief.Groups[move.Group].Release is not { } terms || move.Week < terms.Notice)
                Fault(move.Week, "somebody is released who cannot be yet");
            else if (move.Heads > terms.PerWeek)
                Fault(move.Week, $"{move.Heads} are released, at most {terms.PerWeek} can be");
    }

    private void Week(int week)
    {
        var (row, cover) = (ledger.Weeks[week], ledger.Plan.Cover[week]);
        foreach (var (need, site) in row.Sites.Index())
            Site(week, need, site);
        if (Math.Abs(row.Sites.Sum(site => site.Cover.Sent - site.Cover.Received)) > Hours)
            Fault(week, "the sites do not receive what is sent");
        foreach (var (place, group) in brief.Groups.Index())
        {
            if (row.Groups[place].Today < -Hours)
                Fault(week, $"more of {group.Name} are released than there are");
            foreach (var (k, band) in group.Overtime.Index())
                if (cover.Overtime[place][k] - (band.HoursPerWeek * row.Groups[place].Proficient) > Hours)
                    Fault(week, $"{group.Name} work more than {band.HoursPerWeek} h of {band.Name} each");
        }

        var others = brief.Outsourcing ?? new(0, 0, 0);
        if (row.Outsourced > others.AtMost + Hours)
            Fault(week, "more is outsourced than can be");
        if (row.Outsourced > Hours && row.Outsourced < others.AtLeast - Hours)
            Fault(week, "less is outsourced than must be");
        foreach (var (site, seats) in brief.Seats)
            if (!ledger.HasSeats(week, site))
                Fault(week, $"{site} has {ledger.Seated(week, site):0.0} people for {seats} seats");
    }

    private void Site(int week, int need, SiteWeek site)
    {
        var where = brief.Needs[need].Site is { } name ? $" at {name}" : "";
        if (site.Uncovered > Hours)
            Fault(week, $"not every hour that is needed{where} is covered or called short");
        if (site.Cover.Received > brief.MostReceived(need, week) + Hours)
            Fault(week, $"other sites work more{where} than they may");
        if (site.Cover.Sent > site.Today + site.Hired + site.Overtime + Hours)
            Fault(week, $"more is sent than is worked{where}");
    }

    private void Money(StaffingOutcome outcome)
    {
        var order = new MeritOrder(ledger, outcome.Prices);
        foreach (var span in brief.Spans.Where(span => Worked(span) - order.Allowed(span) > Hours))
            Fault(
                span.First,
                $"{brief.Groups[span.Group].Name} work {Worked(span):0.0} h of overtime in {span.Name}"
            );
        var costs = ledger.Costs;
        Equal("the model's cost", outcome.Cost, costs.Total);
        var cover = costs.Overtime.Sum() + costs.Outsourcing + costs.Transfers + costs.Understaffed;
        Equal("the cost of covering the weeks, cheapest first,", order.LeastCost(), cover + RoundedOff());
        if (outcome.IsProven && brief.Outsourcing is { AtLeast: > 0 })
            foreach (var week in Enumerable.Range(0, brief.Weeks))
                Choice(order, week);
    }

    /// <summary>
    /// Whether a week in which others work costs less without them, or one without them with them. Where limits tie weeks
    /// together that may take overtime of which other weeks need every hour; then it is no way to save.
    /// </summary>
    private void Choice(MeritOrder order, int week)
    {
        var works = order.IsOutsourced(week);
        var other = order.Fill(week, !works);
        var saved = ledger.Weeks[week].CoverCost - other.Cost;
        if (saved > Tolerance && brief.Spans.All(span => HasRoom(order, span, week, other)))
            Fault(week, $"costs {saved:N6} less {(works ? "without" : "with")} outsourcing");
    }

    /// <summary>Whether a step or an exchange of people costs less than any plan is said to.</summary>
    private void Nearby(StaffingOutcome outcome)
    {
        var least = outcome.Bound - 1e-4 - (SearchShare * Math.Abs(outcome.Bound));
        if (new NearbyPlans(ledger, outcome.Prices).CheaperThan(least) is { } near)
            faults.Add($"{near.What} costs {outcome.Bound - near.Cost:N6} less than the bound");
    }

    private bool HasRoom(MeritOrder order, OvertimeSpan span, int week, WeekFill fill)
    {
        var more = fill.Overtime[span.Group] - ledger.Plan.Cover[week].Overtime[span.Group].Sum();
        return !span.Contains(week) || more <= 0 || Worked(span) + more <= order.Allowed(span) - Hours;
    }

    /// <summary>Paid hours of overtime under a limit.</summary>
    private double Worked(OvertimeSpan span) =>
        ledger.Plan.Cover.Skip(span.First).Take(span.Weeks).Sum(cover => cover.Overtime[span.Group].Sum());

    /// <summary>
    /// What the hours cost that are neither covered nor called short, each no more than rounding may be: of 1.9999994 expected
    /// people a search in floating point may release two.
    /// </summary>
    private double RoundedOff() =>
        brief.Understaffed * ledger.Weeks.Sum(week => week.Sites.Sum(site => Math.Max(0, site.Uncovered)));

    private double Tolerance => 1e-4 + (Share * Math.Abs(ledger.Costs.Total));

    private void Equal(string what, double claimed, double added)
    {
        if (Math.Abs(claimed - added) > Tolerance)
            faults.Add($"{what} is {claimed:N6}, added up {added:N6}");
    }

    private void Fault(int week, string what) => faults.Add($"week {week + 1}: {what}");
}
