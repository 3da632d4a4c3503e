using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works on at most so many weekends of the horizon.</summary>
[Rule(
    "max-weekends",
    Says = "An agent starts shifts on at most so many weekends of the horizon; Saturday, Sunday or both are one weekend.",
    Unit = "weekend beyond the limit",
    AtTheEdges = "Of a weekend that the first day divides the Saturday before it counts where it is known; of one that the last day "
        + "divides the Saturday counts alone.",
    OnDates = "Shifts that start on the dates count.",
    Encoded = "The weekends with any shift that counts, each once, are at most the number.",
    Example = "max-weekends: { weekends: 2 }"
)]
public sealed record MaxWeekends(
    [Doc("Most weekends with work", Unit = "weekends")] [Range(0, 53)] int Weekends,
    [Doc("Price of each weekend beyond; without it the rule must hold")] Money? Price = null
) : ShiftRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var weekends = Enumerable
            .Range(-1, horizon.Days + 1)
            .Where(day => horizon.DateOf(day).DayOfWeek == DayOfWeek.Saturday)
            .Select(saturday => model.Days(saturday, 2))
            .ToList();
        foreach (var agent in Concerned(model))
        {
            var worked = weekends.Select(days =>
                RosterModel.Once(
                    agent,
                    days.Where(day => IsAsked(day, horizon))
                        .SelectMany(day => model.Choices(agent, day))
                        .Where(choice => Counts(choice.Shift))
                )
            );
            model.AtMost(this, PersonSum.Of(agent, worked), Weekends);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let weekends = roster
            .Timeline(agent)
            .Where(worked => Counts(worked.Shift) && IsAsked(worked.Day, roster.Brief.Horizon))
            .Where(worked => roster.Brief.Horizon.IsWeekend(worked.Day))
            .GroupBy(worked => Week.MondayOf(worked.Day, roster.Brief.Horizon))
            .Where(weekend => weekend.Key + 6 >= 0)
            .ToList()
        let past = weekends.Count(weekend => weekend.Any(worked => worked.Day < 0))
        let beyond = weekends.Count - Math.Max(Weekends, past)
        where beyond > 0
        select Breach(
            agent,
            weekends.Max(weekend => weekend.Max(worked => worked.Day)),
            $"{agent.Id} works {(Kinds.Length == 0 ? "" : $"{Kinds}shifts ")}on {weekends.Count} weekends; "
                + $"at most {Weekends} are allowed",
            beyond
        );
}
