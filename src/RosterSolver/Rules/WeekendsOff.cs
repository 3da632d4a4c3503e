using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Of every so many weekends in a row an agent has at least so many off.</summary>
[Rule(
    "weekends-off",
    Says = "Of every so many weekends in a row an agent has at least so many off: with `of: 4` every fourth at the "
        + "latest, so that at most three in a row are worked. A weekend is off when no shift starts on its Saturday "
        + "or Sunday.",
    Unit = "missing weekend off, in each row of weekends",
    AtTheEdges = "Known weekends before the horizon count, unknown ones as off; of a weekend that the last day "
        + "divides the Saturday counts alone.",
    OnDates = "Rows are looked at whose last weekend has one of the dates.",
    Encoded = "In each row of weekends those with any shift, each once, are at most the others.",
    Example = "weekends-off: { of: 3, off: 1 }"
)]
public sealed record WeekendsOff(
    [Doc("Weekends in a row that are looked at together", Unit = "weekends")] [Range(2, 53)] int Of,
    [Doc("Fewest of them off", Unit = "weekends")] [Range(1, 52)] int Off = 1,
    [Doc("Price of each missing weekend off; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override IEnumerable<(string Option, string Why)> Objections() =>
        Off >= Of ? [("off", $"{Off} of {Of} weekends off would leave none to work")] : [];

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        foreach (var agent in Concerned(model))
        {
            foreach (var monday in horizon.Mondays().Where(monday => IsLast(monday, horizon)))
            {
                var weekends = Enumerable
                    .Range(0, Of)
                    .Select(back => model.Days(monday + 5 - 7 * (Of - 1 - back), 2))
                    .Select(days =>
                        RosterModel.Once(agent, days.SelectMany(day => model.Choices(agent, day)))
                    );
                model.AtMost(this, PersonSum.Of(agent, weekends), Of - Off);
            }
        }
    }

    /// <summary>Whether a row is looked at that ends with the weekend of the week.</summary>
    private bool IsLast(int monday, Horizon horizon) =>
        monday + 6 >= 0 && monday + 5 < horizon.Days && IsAsked(monday + 5, 2, horizon);

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let worked = roster
            .Timeline(agent)
            .Where(one => roster.Brief.IsKnown(one.Day) && roster.Brief.Horizon.IsWeekend(one.Day))
            .ToLookup(one => Week.MondayOf(one.Day, roster.Brief.Horizon), one => one.Day)
        from last in roster.Brief.Horizon.Mondays()
        where IsLast(last, roster.Brief.Horizon)
        let row = Enumerable.Range(0, Of).Select(back => last - 7 * back).Where(worked.Contains).ToList()
        let past = row.Count(week => worked[week].Any(day => day < 0))
        let beyond = row.Count - Math.Max(Of - Off, past)
        where beyond > 0
        select Breach(
            agent,
            Math.Min(last + 6, roster.Brief.Horizon.Days - 1),
            $"{agent.Id} works on {row.Count} of {Of} weekends to {roster.Brief.Horizon.DayName(last + 6)}; "
                + $"at least {Off} "
                + $"{(Off == 1 ? "is" : "are")} to be off",
            beyond
        );
}
