using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent's paid hours of a calendar week keep within the contract; overtime and unused hours cost.</summary>
[Rule(
    "weekly-hours",
    Always = true,
    Says = "An agent's paid hours of a calendar week, Monday to Sunday, lie between the least and the most of the "
        + "contract. Hours above the contract are overtime and cost pay times the premium; contract hours that "
        + "are paid and not worked cost `unused`. A day of leave counts what the contract says. The calendar says which days "
        + "are workdays, rest days and holidays; a shift belongs to the day on which it starts.",
    Unit = "minute above or below",
    AtTheEdges = "Hours worked in the first week before the horizon count. Where only part of a week is known, the least "
        + "hours and the contract hours that can go unused shrink in proportion; most hours and overtime do not.",
    Encoded = "The paid minutes of a week, leave counted, between the least and the most; what is above or below "
        + "the contract at its price.",
    Example = "weekly-hours: { overtime: 150%, unused: 2/h }"
)]
public sealed record WeeklyHours(
    [Doc(
        "What an hour of overtime costs, as a share of the contract's `pay`",
        Range = "0%..1000%",
        Default = "`150%`"
    )]
    [Range(0, 10)]
    [Stricter(When.More)]
        Fraction? Overtime = null,
    [Doc(
        "What overtime costs on a rest day without a day off in its place, at least `overtime`: on each day that is worked, or "
            + "taken as leave, beyond as many as the calendar week has workdays. Such a day counts the contract's `leave-day`, "
            + "and costs what goes beyond `overtime`, which hours above the contract cost already; within its hours that is all it costs",
        Range = "0%..1000%",
        Default = "as `overtime`"
    )]
    [Range(0, 10)]
    [Stricter(When.More)]
        Fraction? RestDay = null,
    [Doc(
        "What an hour on a public holiday by statute costs. Such hours do not count toward the contract; they do count toward "
            + "`at-most`. The contract's week shrinks by `leave-day` with every day off of the calendar from Monday to Friday, "
            + "public holiday or given in exchange, and grows with every make-up workday",
        Range = "0%..1000%",
        Default = "a holiday is like any other day"
    )]
    [Range(0, 10)]
    [Stricter(When.More)]
        Fraction? Holiday = null,
    [Doc(
        "Price of an hour that the contract pays and the roster does not use, on top of the pay",
        Default = "`2/h`"
    )]
        PricePerHour? Unused = null
) : Rule((Money?)null)
{
    private static readonly Fraction DefaultPremium = new(1.5m);

    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections()
    {
        if (RestDay is { } rest && rest.Value < Premium.Value)
            yield return ("rest-day", $"{rest} is below overtime {Premium}: a rest day may not be cheaper");
    }

    /// <summary>Of law is what overtime is paid; hours are what the contract says.</summary>
    public override bool IsOfLaw(Violation violation) =>
        violation.Line is CostLine.Overtime or CostLine.RestDay or CostLine.Holiday;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in model.Agents)
        {
            foreach (var monday in model.Brief.Horizon.Mondays())
                EncodeWeek(model, agent, monday);
        }
    }

    private void EncodeWeek(RosterModel model, int agent, int monday)
    {
        var person = model.Brief.Agents[agent];
        var contract = person.Contract;
        var days = model.Days(monday, 7).ToList();
        var own = days.Where(day => !IsPaidApart(model.Brief, day)).ToList();
        var off = days.Count(day => person.HasAgreedLeave(day) || IsOffByCalendar(day));
        var excused = days.Count(day => person.Leave.Contains(day) || IsOffByCalendar(day));
        var madeUp = days.Count(day =>
            Holiday is not null && IsWeekend(day) && model.Brief.ClassOf(day) == DayClass.Workday
        );
        var all = model.Sum(agent, days, model.PaidMinutes);
        model.AtMost(
            this,
            all with
            {
                Constant = all.Constant + Credit(days.Count(person.HasAgreedLeave)),
            },
            contract.AtMostMinutes,
            null
        );
        var worked = model.Sum(agent, own, model.PaidMinutes);
        var paid = worked with { Constant = worked.Constant + Credit(off - madeUp) };
        var hours = worked with { Constant = worked.Constant + Credit(excused - madeUp) };
        model.AtLeast(this, hours, contract.AtLeastMinutes * days.Count / 7, null);
        model.AtMost(this, paid, contract.WeeklyMinutes, Share(contract, Premium).PerMinute);
        model.AtLeast(this, hours, contract.WeeklyMinutes * days.Count / 7, UnusedPrice.PerMinute);
        if (Holiday is { } holiday)
            model.AtMost(
                this,
                model.Sum(agent, days.Except(own), model.PaidMinutes),
                0,
                Share(contract, holiday).PerMinute
            );
        if (RestDay is { } rest)
            EncodeRestDays(model, model.Sum(agent, own, _ => contract.LeaveDayMinutes), monday, rest);

        bool IsWeekend(int day) => model.Brief.Horizon.IsWeekend(day);

        bool IsOffByCalendar(int day) =>
            Holiday is not null && !IsWeekend(day) && model.Brief.ClassOf(day) != DayClass.Workday;

        int Credit(int count) => Math.Min(count * contract.LeaveDayMinutes, contract.WeeklyMinutes);
    }

    private void EncodeRestDays(RosterModel model, PersonSum worked, int monday, Fraction rest)
    {
        var person = model.Brief.Agents[worked.Agent];
        var workdays = Enumerable.Range(monday, 7).Count(day => model.Brief.ClassOf(day) == DayClass.Workday);
        var leave = Math.Min(workdays, LeaveDays(person, model.Brief, monday));
        var day = person.Contract.LeaveDayMinutes;
        model.AtMost(
            this,
            worked with
            {
                Constant = worked.Constant + leave * day,
            },
            workdays * day,
            Surcharge(person.Contract, rest).PerMinute
        );
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in roster.Brief.Agents
        from monday in roster.Brief.Horizon.Mondays()
        from violation in CheckMost(roster, agent, monday)
            .Concat(CheckHours(roster, agent, monday))
            .Concat(CheckHolidays(roster, agent, monday))
            .Concat(CheckRestDays(roster, agent, monday))
        select violation;

    private IEnumerable<Violation> CheckMost(Roster roster, Agent agent, int monday)
    {
        var contract = agent.Contract;
        var leave = Math.Min(
            LeaveDays(agent, roster.Brief, monday) * contract.LeaveDayMinutes,
            contract.WeeklyMinutes
        );
        var past = leave + PaidMinutes(roster, agent.History, monday, _ => true);
        var all = past + PaidMinutes(roster, roster.Of(agent), monday, _ => true);
        var most = Math.Max(contract.AtMostMinutes, past);
        if (all > most)
            yield return Breach(
                agent,
                monday,
                all - most,
                null,
                $"has {Hours(all)} h in the week of {roster.Brief.Horizon.DayName(monday)}; at most {Hours(most)} h are "
                    + "allowed"
            );
    }

    private IEnumerable<Violation> CheckHours(Roster roster, Agent agent, int monday)
    {
        var (contract, brief) = (agent.Contract, roster.Brief);
        var known = Enumerable.Range(monday, 7).Where(brief.IsKnown).ToList();
        var week = brief.Horizon.DayName(monday);
        if (!known.Exists(day => day >= 0 && !IsPaidApart(brief, day)))
            yield break;
        var (past, worked, hours) = Minutes(roster, agent, monday);
        var least = contract.AtLeastMinutes * known.Count / 7;
        if (hours < least)
            yield return Breach(
                agent,
                monday,
                least - hours,
                null,
                $"has {Hours(hours)} h in the week of {week}; at least {Hours(least)} h are due"
            );
        var overtime = past + worked - Math.Max(contract.WeeklyMinutes, past);
        if (overtime > 0 && Premium.Value > 0)
            yield return Breach(
                agent,
                monday,
                overtime,
                Share(contract, Premium),
                $"works {Hours(overtime)} h overtime in the week of {week}",
                CostLine.Overtime
            );
        var unused = contract.WeeklyMinutes * known.Count / 7 - hours;
        if (unused > 0)
            yield return Breach(
                agent,
                monday,
                unused,
                UnusedPrice,
                $"has {Hours(unused)} h of the contract unused in the week of {week}",
                CostLine.Unused
            );
    }

    /// <summary>Minutes of overtime in the week of a Monday: above the contract's week, and on holidays that are paid apart.</summary>
    public int OvertimeMinutes(Roster roster, Agent agent, int monday)
    {
        var (past, worked, _) = Minutes(roster, agent, monday);
        var holidays = PaidMinutes(roster, roster.Of(agent), monday, day => IsPaidApart(roster.Brief, day));
        return Math.Max(0, past + worked - Math.Max(agent.Contract.WeeklyMinutes, past)) + holidays;
    }

    /// <summary>Minutes that overtime counts as certain before the roster, those it adds, and all that count towards the least.</summary>
    private (int Past, int Worked, int Counted) Minutes(Roster roster, Agent agent, int monday)
    {
        var (contract, brief) = (agent.Contract, roster.Brief);
        var known = Enumerable.Range(monday, 7).Where(brief.IsKnown).ToList();
        var before = PaidMinutes(roster, agent.History, monday, IsCounted);
        var worked = PaidMinutes(roster, roster.Of(agent), monday, IsCounted);
        return (
            before + Credit(agent.HasAgreedLeave),
            worked,
            before + Credit(agent.Leave.Contains) + worked
        );

        bool IsCounted(int day) => !IsPaidApart(brief, day);

        int Credit(Func<int, bool> isLeave) =>
            Math.Min(
                CreditDays([.. known.Where(isLeave)], brief, known) * contract.LeaveDayMinutes,
                contract.WeeklyMinutes
            );
    }

    /// <summary>Days that count as worked without work, less days that are due beyond the usual ones of a week.</summary>
    private int CreditDays(HashSet<int> leave, Brief brief, IReadOnlyList<int> days)
    {
        if (Holiday is null)
            return leave.Count;
        var (credit, due) = (leave.Count, 0);
        foreach (var day in days)
        {
            var date = brief.Horizon.DateOf(day);
            var weekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            var kinds = brief.Calendar.On(date).Select(special => special.Kind).ToList();
            if (kinds.Contains(DayKind.Holiday))
                credit += weekend || leave.Contains(day) ? 0 : 1;
            else if (kinds.Contains(DayKind.MakeUpWorkday) && weekend)
                due++;
        }

        return credit - due;
    }

    private IEnumerable<Violation> CheckHolidays(Roster roster, Agent agent, int monday)
    {
        var minutes = PaidMinutes(roster, roster.Of(agent), monday, day => IsPaidApart(roster.Brief, day));
        if (minutes > 0)
            yield return Breach(
                agent,
                monday,
                minutes,
                Share(agent.Contract, Holiday!.Value),
                $"works {Hours(minutes)} h on public holidays in the week of {roster.Brief.Horizon.DayName(monday)}",
                CostLine.Holiday
            );
    }

    private IEnumerable<Violation> CheckRestDays(Roster roster, Agent agent, int monday)
    {
        if (RestDay is not { } rest)
            yield break;
        var brief = roster.Brief;
        var workdays = Enumerable.Range(monday, 7).Count(day => brief.ClassOf(day) == DayClass.Workday);
        var past = Math.Min(workdays, LeaveDays(agent, brief, monday)) + agent.History.Count(IsOwn);
        var beyond = past + roster.Of(agent).Count(IsOwn) - Math.Max(workdays, past);
        var minutes = beyond * agent.Contract.LeaveDayMinutes;
        if (minutes > 0)
            yield return Breach(
                agent,
                monday,
                minutes,
                Surcharge(agent.Contract, rest),
                $"works {beyond} days in the week of {brief.Horizon.DayName(monday)} beyond its {workdays} workdays",
                CostLine.RestDay
            );

        bool IsOwn(Assignment worked) =>
            worked.Day >= monday && worked.Day < monday + 7 && !IsPaidApart(brief, worked.Day);
    }

    private Violation Breach(
        Agent agent,
        int monday,
        int minutes,
        PricePerHour? price,
        string sentence,
        CostLine line = CostLine.Weight
    ) =>
        new(
            Id,
            agent.Id,
            Math.Max(0, monday),
            minutes,
            price?.Amount.ForMinutes(minutes),
            $"{agent.Id} {sentence}"
        )
        {
            Line = line,
        };

    private bool IsPaidApart(Brief brief, int day) =>
        Holiday is not null && brief.ClassOf(day) == DayClass.Holiday;

    private static int LeaveDays(Agent agent, Brief brief, int monday) =>
        Enumerable.Range(monday, 7).Count(day => agent.HasAgreedLeave(day) && brief.IsKnown(day));

    private static int PaidMinutes(
        Roster roster,
        IEnumerable<Assignment> worked,
        int monday,
        Func<int, bool> counts
    ) =>
        worked
            .Where(one => one.Day >= monday && one.Day < monday + 7 && counts(one.Day))
            .Sum(one => one.PaidMinutes(roster.Brief.Horizon));

    /// <summary>What an hour of overtime on a workday costs, as a share of the pay.</summary>
    public Fraction Premium => Overtime ?? DefaultPremium;

    /// <summary>A share of the pay, less the pay itself where wages already cost it.</summary>
    private static PricePerHour Share(Contract contract, Fraction share) =>
        PricePerHour.Of(
            contract.Pay.Amount.Amount * Math.Max(0, share.Value - (contract.IsPaidByTheHour ? 1 : 0))
        );

    private PricePerHour Surcharge(Contract contract, Fraction rest) =>
        PricePerHour.Of(contract.Pay.Amount.Amount * Math.Max(0, rest.Value - Premium.Value));

    private PricePerHour UnusedPrice => Unused ?? PricePerHour.Of(2);

    private static string Hours(int minutes) => $"{minutes / 60m:0.##}";
}
