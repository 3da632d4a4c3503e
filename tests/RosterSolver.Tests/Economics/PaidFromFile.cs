using System.Globalization;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Economics;

/// <summary>
/// What is paid, worked out a second time: from the text of roster.csv and the numbers of the contract, in decimal, for whole
/// weeks without history, overtime 150 %, rest days 200 %, holidays 300 %, nights 60.40, days of weekends 25.
/// </summary>
internal static class PaidFromFile
{
    public static Dictionary<string, decimal> Of(string csv, Brief brief)
    {
        var rows = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]
            .Select(line => line.Split(','))
            .Select(cells => new Row(
                cells[0],
                DateOnly.ParseExact(cells[1], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                cells[3] == "night",
                decimal.Parse(cells[6], CultureInfo.InvariantCulture) / 60
            ))
            .ToList();
        var holidays = brief.Calendar.Days.Select(day => day.Date).ToHashSet();
        var paid = new Dictionary<string, decimal>
        {
            ["base-pay"] = 0,
            ["on-cost"] = 0,
            ["overtime-workday"] = 0,
            ["overtime-rest-day"] = 0,
            ["overtime-holiday"] = 0,
            ["night-allowance"] = 60.40m * rows.Count(row => row.Night),
            ["weekend-allowance"] = 25m * rows.Count(row => IsWeekend(row.Date)),
        };
        foreach (var agent in brief.Agents)
        {
            for (
                var monday = brief.Horizon.Start;
                monday < brief.Horizon.DateOf(brief.Horizon.Days);
                monday = monday.AddDays(7)
            )
            {
                var own = rows.Where(row =>
                    row.Agent == agent.Id && row.Date >= monday && row.Date < monday.AddDays(7)
                );
                Week(paid, agent, [.. own], monday, holidays, brief.Horizon);
            }
        }

        return paid;
    }

    private static void Week(
        Dictionary<string, decimal> paid,
        Agent agent,
        List<Row> rows,
        DateOnly monday,
        HashSet<DateOnly> holidays,
        Horizon horizon
    )
    {
        const decimal Contract = 40;
        const decimal Day = 8;
        var pay = agent.Contract.Pay.Amount.Amount;
        var leave = agent
            .Leave.Select(horizon.DateOf)
            .Where(date => date >= monday && date < monday.AddDays(7))
            .ToHashSet();
        var holidaysOff = holidays
            .Where(date => date >= monday && date < monday.AddDays(7) && !IsWeekend(date))
            .ToHashSet();
        var credit = Math.Min(Contract, Day * leave.Union(holidaysOff).Count());
        var ordinary = rows.Where(row => !holidays.Contains(row.Date)).ToList();
        var onHolidays = rows.Sum(row => row.Hours) - ordinary.Sum(row => row.Hours);
        var overtime = Math.Max(0, ordinary.Sum(row => row.Hours) + credit - Contract);
        var workdays = 5 - holidaysOff.Count;
        var restDays = Math.Max(0, ordinary.Count + Math.Min(workdays, leave.Count) - workdays);
        var onRestDays = Math.Min(overtime, Day * restDays);
        paid["overtime-workday"] += (overtime - onRestDays) * pay * 1.5m;
        paid["overtime-rest-day"] += (onRestDays * pay * 1.5m) + (Day * restDays * pay * 0.5m);
        paid["overtime-holiday"] += onHolidays * pay * 3;
        var hourly = agent.Contract.IsPaidByTheHour;
        var all = rows.Sum(row => row.Hours);
        paid["base-pay"] += (hourly ? all - overtime - onHolidays : Contract) * pay;
        paid["on-cost"] +=
            (hourly ? all : Contract) * (Math.Round(pay * (1 + agent.Contract.OnCost.Value), 2) - pay);
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private sealed record Row(string Agent, DateOnly Date, bool Night, decimal Hours);
}
