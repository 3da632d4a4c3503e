using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent's overtime of a day, a week or a longer period is at most so many hours.</summary>
[Rule(
    "overtime-cap",
    Says = "An agent's overtime is at most so many hours in each day, calendar week, month, quarter or year. Overtime of a day is what "
        + "is worked beyond a day of the contract (`leave-day`), at least 8 hours. Overtime of a week is what is worked beyond "
        + "the contract's hours, which shrink by a day of the contract with each workday that the calendar takes off and "
        + "each day of leave, and grow with each make-up workday; every hour on a public holiday is overtime. A week belongs to "
        + "the month, quarter and year of its Thursday.",
    Unit = "minute above",
    AtTheEdges = "Known overtime before the horizon counts. Weeks that are not known, and those after the horizon, are taken to have "
        + "none; of a week that is known in part the whole contract hours are set against the known days.",
    Encoded = "The paid minutes beyond the contract's are at most the number, for every choice of weeks "
        + "of the period; where weeks balance, for all of them together.",
    Example = "overtime-cap: { hours: 36h, per: month }"
)]
public sealed record OvertimeCap(
    [Doc("Most overtime, such as `36h`", Range = "0m..8784h")]
    [Range(0, 527040)]
    [Stricter(When.Less)]
        TimeLength Hours,
    [Doc("The periods that stand alone")] CountingPeriod Per = CountingPeriod.Month,
    [Doc(
        "Whether a week below the contract's hours makes up for one above in the same period; a quarter and a year need it"
    )]
        bool Balanced = false,
    [Doc(
        "Whether a period of which only some weeks are known has only their share: 12 months to 52 weeks. So a roster that stands "
            + "for many weeks like it keeps within the number in each of their months"
    )]
        bool Prorated = false
) : PersonRule((Money?)null)
{
    private const int LeastDay = 8 * 60;
    private const int WeeksOfYear = 52;

    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections()
    {
        if (Per is CountingPeriod.Quarter or CountingPeriod.Year && !Balanced)
            yield return ("per", "overtime of a quarter or a year is capped with balanced: true only");
        if (Per is CountingPeriod.Horizon)
            yield return ("per", "overtime is capped by periods of the calendar");
    }

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            if (Per == CountingPeriod.Day)
                EncodeDays(model, agent);
            else
                EncodePeriods(model, agent);
        }
    }

    private void EncodeDays(RosterModel model, int agent)
    {
        var most = Math.Max(LeastDay, model.Brief.Agents[agent].Contract.LeaveDayMinutes) + Hours.Minutes;
        for (var day = 0; day < model.Brief.Horizon.Days; day++)
            model.AtMost(
                this,
                model.Sum(agent, [day], choice => Math.Max(0, model.PaidMinutes(choice) - most)),
                0,
                null
            );
    }

    /// <summary>
    /// Weeks above the contract add up, weeks below do not make up for them: so the excess of every choice of weeks is
    /// capped. Where weeks balance each other that of all of them is.
    /// </summary>
    private void EncodePeriods(RosterModel model, int agent)
    {
        foreach (var period in OvertimeWeek.Periods(model.Brief, Per))
        {
            var weeks = period.Select(monday => OvertimeWeek.Of(model, agent, monday)).ToList();
            var past = Balanced
                ? Math.Max(0, weeks.Sum(week => week.Excess.Constant))
                : weeks.Sum(week => Math.Max(0, week.Excess.Constant));
            var most = Math.Max(Allowed(weeks.Count), past + weeks.Sum(week => week.Holidays.Constant));
            foreach (
                var chosen in Balanced
                    ?
                    [
                        [],
                        weeks,
                    ]
                    : Choices(weeks)
            )
            {
                var sum = PersonSum.Of(
                    agent,
                    [.. weeks.Select(week => week.Holidays), .. chosen.Select(week => week.Excess)]
                );
                if (MostOf(sum) > most)
                    model.AtMost(this, sum, most, null);
            }
        }
    }

    /// <summary>Most minutes of a period of which so many weeks are known.</summary>
    private int Allowed(int weeks) =>
        Prorated
            ? (int)Math.Min(Hours.Minutes, (long)Hours.Minutes * weeks * PeriodsOfYear / WeeksOfYear)
            : Hours.Minutes;

    private int PeriodsOfYear =>
        Per switch
        {
            CountingPeriod.Month => 12,
            CountingPeriod.Quarter => 4,
            CountingPeriod.Year => 1,
            _ => WeeksOfYear,
        };

    /// <summary>Every choice of the weeks with something to decide, with all that are over and above the contract.</summary>
    private static IEnumerable<List<OvertimeWeek>> Choices(List<OvertimeWeek> weeks)
    {
        var open = weeks.Where(week => week.Excess.Terms.Count > 0).ToList();
        var over = weeks.Where(week => week.Excess.Terms.Count == 0 && week.Excess.Constant > 0).ToList();
        for (var bits = 0; bits < 1 << open.Count; bits++)
        {
            var chosen = bits;
            yield return [.. over, .. open.Where((_, place) => (chosen & (1 << place)) != 0)];
        }
    }

    /// <summary>The most that the sum can come to with a shift a day.</summary>
    private static long MostOf(PersonSum sum) =>
        sum.Constant + sum.Terms.GroupBy(term => term.Day).Sum(day => day.Max(term => term.Weight));

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        Concerned(roster)
            .SelectMany(agent =>
                Per == CountingPeriod.Day ? CheckDays(roster, agent) : CheckPeriods(roster, agent)
            );

    private IEnumerable<Violation> CheckDays(Roster roster, Agent agent)
    {
        var usual = Math.Max(LeastDay, agent.Contract.LeaveDayMinutes);
        foreach (var day in roster.Of(agent).GroupBy(worked => worked.Day))
        {
            var overtime = day.Sum(worked => worked.PaidMinutes(roster.Brief.Horizon)) - usual;
            if (overtime > Hours.Minutes)
                yield return Off(
                    agent,
                    day.Key,
                    overtime,
                    overtime - Hours.Minutes,
                    roster.Brief.Horizon,
                    Hours.Minutes
                );
        }
    }

    private IEnumerable<Violation> CheckPeriods(Roster roster, Agent agent)
    {
        var horizon = roster.Brief.Horizon;
        var count = new OvertimeCount(roster.Brief, agent);
        var periods = count.Mondays().GroupBy(monday => Per.Around(horizon.DateOf(monday + 3), horizon));
        foreach (var period in periods)
        {
            var past = Overtime(count.Weeks(period, agent.History));
            var all = Overtime(count.Weeks(period, roster.Timeline(agent)));
            var most = CapOf(period.Count());
            var beyond = all - Math.Max(most, past);
            if (beyond > 0)
                yield return Off(
                    agent,
                    roster
                        .Of(agent)
                        .Where(worked => period.Contains(Week.MondayOf(worked.Day, horizon)))
                        .Max(worked => worked.Day),
                    all,
                    beyond,
                    horizon,
                    most
                );
        }
    }

    private int Overtime(IReadOnlyList<(int Excess, int Holidays)> weeks)
    {
        var beyond = Balanced
            ? Math.Max(0, weeks.Sum(week => week.Excess))
            : weeks.Sum(week => Math.Max(0, week.Excess));
        return beyond + weeks.Sum(week => week.Holidays);
    }

    /// <summary>Most minutes in so many known weeks of a period; prorated, as many as these weeks are months of 52/12 weeks.</summary>
    private int CapOf(int weeks)
    {
        if (!Prorated || Per == CountingPeriod.Week)
            return Hours.Minutes;
        var months = Per switch
        {
            CountingPeriod.Month => 1,
            CountingPeriod.Quarter => 3,
            _ => 12,
        };
        var share = weeks * 12m / (52 * months);
        return (int)decimal.Floor(Hours.Minutes * Math.Min(1, share));
    }

    private Violation Off(Agent agent, int day, int overtime, int beyond, Horizon horizon, int most) =>
        new(
            Id,
            agent.Id,
            day,
            beyond,
            null,
            $"{agent.Id} works {new TimeLength(overtime).InHours} h overtime in "
                + $"{Per.Name(Per is CountingPeriod.Day or CountingPeriod.Week ? horizon.DateOf(day) : Thursday(day, horizon))}; at most "
                + $"{new TimeLength(most).InHours} h are allowed"
        );

    private static DateOnly Thursday(int day, Horizon horizon) =>
        horizon.DateOf(Week.MondayOf(day, horizon) + 3);
}
