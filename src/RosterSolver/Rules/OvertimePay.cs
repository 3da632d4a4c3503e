using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Overtime of a whole month, quarter or year is paid a premium, where weeks balance each other.</summary>
[Rule(
    "overtime-pay",
    Says = "Hours of a month, quarter or year above the contract's hours of its weeks cost pay times the premium, where the law counts "
        + "hours over a period (综合计算工时制) and a short week makes up for a long one. Then weekly-hours wants `overtime: 0%`. "
        + "Hours of the contract, holidays and weeks count as in overtime-cap; hours on public holidays are left to weekly-hours.",
    Unit = "minute above",
    AtTheEdges = "Known hours before the horizon count, so what the period has above the contract so far is due "
        + "unless the roster makes up for it. Weeks that are not known, and those after the horizon, are taken to "
        + "have the contract's hours.",
    Encoded = "Each paid minute of a period beyond the contract's costs the premium.",
    Example = "overtime-pay: { premium: 150%, per: quarter }"
)]
public sealed record OvertimePay(
    [Doc("What an hour of overtime costs, as a share of the contract's `pay`", Range = "0%..1000%")]
    [Range(0, 10)]
    [Stricter(When.More)]
        Fraction Premium,
    [Doc("The periods that stand alone")] CountingPeriod Per = CountingPeriod.Month
) : PersonRule((Money?)null)
{
    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections()
    {
        if (Per is CountingPeriod.Day or CountingPeriod.Horizon)
            yield return ("per", "overtime is paid by week, month, quarter or year");
    }

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var period in OvertimeWeek.Periods(model.Brief, Per))
                model.AtMost(
                    this,
                    PersonSum.Of(
                        agent,
                        period.Select(monday => OvertimeWeek.Of(model, agent, monday).Excess)
                    ),
                    0,
                    Hourly(model.Brief.Agents[agent].Contract).PerMinute
                );
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        foreach (var agent in Concerned(roster))
        {
            var count = new OvertimeCount(roster.Brief, agent);
            var price = Hourly(agent.Contract);
            foreach (
                var period in count
                    .Mondays()
                    .GroupBy(monday => Per.Around(horizon.DateOf(monday + 3), horizon))
            )
            {
                var past = count.Weeks(period, agent.History).Sum(week => week.Excess);
                var all = count.Weeks(period, roster.Timeline(agent)).Sum(week => week.Excess);
                var minutes = all - Math.Max(0, past);
                if (minutes > 0 && price.Amount > Money.Zero)
                    yield return Paid(agent, Math.Max(0, period.Min()), period.Key.First, minutes, price);
            }
        }
    }

    private Violation Paid(Agent agent, int day, DateOnly period, int minutes, PricePerHour price) =>
        new(
            Id,
            agent.Id,
            day,
            minutes,
            price.Amount.ForMinutes(minutes),
            $"{agent.Id} works {new TimeLength(minutes).InHours} h overtime in {Per.Name(period)}"
        )
        {
            Line = CostLine.Overtime,
        };

    /// <summary>A share of the pay, less the pay itself where wages already cost it.</summary>
    private PricePerHour Hourly(Contract contract) =>
        PricePerHour.Of(
            contract.Pay.Amount.Amount * Math.Max(0, Premium.Value - (contract.IsPaidByTheHour ? 1 : 0))
        );
}
