using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>Contracts, breaks and calendar of a scenario held to the laws that it names.</summary>
internal sealed class LawfulTerms(
    ScenarioSection section,
    IReadOnlyList<NamedLaw> laws,
    IReadOnlyDictionary<string, Contract> contracts,
    LawFindings findings
)
{
    private const int WeekDays = 7;
    private const int LeastDay = 8 * 60;

    /// <summary>Reports every contradiction.</summary>
    public void Report(Calendar? calendar, Horizon? horizon)
    {
        foreach (var law in laws)
        {
            foreach (var entry in law.Articles)
            {
                foreach (var (id, contract) in section.Contracts)
                    ReportContract(law, entry, id, contract);
                ReportBreaks(law, entry);
            }

            foreach (var id in section.Contracts.Keys)
                ReportReach(law, id);
            ReportCalendar(law, calendar, horizon);
            foreach (var (id, why) in law.Except)
                findings.Tell(law.At, $"{law.Law.Name} without its article {id}: {why}");
        }
    }

    private void ReportContract(NamedLaw law, LawEntry entry, string id, ContractSection contract)
    {
        var most = entry switch
        {
            { Written.Contract: { } bound } => bound.Hours,
            { Rule: MeanHours { IsForAll: true, Price: null } mean } => mean.Hours.Minutes,
            { Rule: MaxHours { IsForAll: true, Per: CountingPeriod.Week, Days: null, Price: null } week } =>
                week.Hours.Minutes,
            _ => int.MaxValue,
        };
        if (contract.Hours > most)
            findings.Add(
                law,
                entry,
                contract.SpanOf("hours"),
                $"contract {id} has {Hours(contract.Hours)} hours a week",
                $"at most {Hours(most)}/week"
            );
        if (entry.Rule is not OvertimeCap { Per: CountingPeriod.Week or CountingPeriod.Month } cap)
            return;
        var overtime = (contract.AtMost ?? contract.Hours) - contract.Hours;
        if (overtime > cap.Hours.Minutes)
            findings.Add(
                law,
                entry,
                contract.SpanOf("at-most"),
                $"contract {id} allows {Hours(overtime)} hours of overtime in a week",
                $"at most {Hours(contract.Hours + cap.Hours.Minutes)}/week"
            );
    }

    /// <summary>Hours that a contract asks for and that no week under the law can hold.</summary>
    private void ReportReach(NamedLaw law, string id)
    {
        var contract = contracts[id];
        var days = law.Articles.Select(entry => (Entry: entry, Days: DaysOf(entry))).MinBy(one => one.Days);
        var day = law
            .Articles.Select(entry => (Entry: entry, Minutes: MinutesOfDay(entry, contract)))
            .MinBy(one => one.Minutes);
        var most = days.Days * day.Minutes;
        if (contract.AtLeastMinutes <= most)
            return;
        var written = section.Contracts[id];
        findings.Add(
            law,
            days.Days < WeekDays ? days.Entry : day.Entry,
            written.SpanOf(written.AtLeast is null ? "hours" : "at-least"),
            $"contract {id} asks for at least {Hours(contract.AtLeastMinutes)} hours a week, and {days.Days} days of "
                + $"{Hours(day.Minutes)} are all that a week can have",
            $"at most {Hours(most)}/week"
        );
    }

    private static int DaysOf(LawEntry entry) =>
        entry.Rule is WeeklyRest { IsForAll: true, Weeks: 1, InDays: null } rest
            ? WeekDays - rest.Hours.Minutes / Horizon.Day
            : WeekDays;

    private static int MinutesOfDay(LawEntry entry, Contract contract) =>
        entry.Rule switch
        {
            OvertimeCap { Per: CountingPeriod.Day } cap => Math.Max(LeastDay, contract.LeaveDayMinutes)
                + cap.Hours.Minutes,
            MaxHours { IsForAll: true, Per: CountingPeriod.Day, Days: null } day => day.Hours.Minutes,
            MinRest { Price: null } rest => Horizon.Day - rest.Hours * 60,
            _ => Horizon.Day,
        };

    private void ReportBreaks(NamedLaw law, LawEntry entry)
    {
        if (entry.Written.Breaks is not { } bound)
            return;
        foreach (var (id, written) in section.Breaks ?? new Dictionary<string, BreakSection>())
        {
            if (!written.Paid && written.Length <= bound.PaidUpTo)
                findings.Add(
                    law,
                    entry,
                    written.SpanOf("paid"),
                    $"break {id} of {written.Length} min is not paid",
                    "paid: true"
                );
        }
    }

    private void ReportCalendar(NamedLaw law, Calendar? calendar, Horizon? horizon)
    {
        if (
            calendar is null
            || horizon is null
            || !law.Articles.Any(entry => entry.Rule is WeeklyHours { Holiday: not null })
        )
            return;
        var last = horizon.DateOf(horizon.Days - 1);
        foreach (var year in Enumerable.Range(horizon.Start.Year, last.Year - horizon.Start.Year + 1))
        {
            if (!calendar.Days.Any(day => day.Kind == DayKind.Holiday && day.Date.Year == year))
                findings.Tell(
                    law.At,
                    $"{law.Law.Name} pays public holidays apart, and the calendar names none of {year}"
                );
        }
    }

    private static string Hours(int minutes) => new TimeLength(minutes).InHours;
}
