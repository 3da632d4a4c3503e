using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent's paid hours of the whole horizon lie between a least and a most.</summary>
[Rule(
    "total-hours",
    Says = "An agent's paid hours of the whole horizon lie within a range. A day of leave counts what the contract says.",
    Unit = "minute above or below",
    AtTheEdges = "Only the horizon counts; a shift belongs to the day on which it starts.",
    Encoded = "The paid minutes of all shifts and of leave lie between the two.",
    Example = "total-hours: { hours: 0h..160h }"
)]
public sealed record TotalHours(
    [Doc("Fewest and most hours, such as `56h..72h`; `0h..72h` for a most only")] MinuteRange Hours,
    [Doc("Price of each hour above or below, in minutes in proportion; without it the rule must hold")]
        Money? Price = null
) : PersonRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var days = model.Days(0, model.Brief.Horizon.Days).ToList();
        foreach (var agent in Concerned(model))
        {
            var person = model.Brief.Agents[agent];
            var worked = model.Sum(agent, days, model.PaidMinutes);
            model.AtMost(this, With(person.HasAgreedLeave), Hours.To, Price?.ForMinutes(1));
            model.AtLeast(this, With(person.Leave.Contains), Hours.From, Price?.ForMinutes(1));

            PersonSum With(Func<int, bool> isCounted) =>
                worked with
                {
                    Constant = days.Count(isCounted) * person.Contract.LeaveDayMinutes,
                };
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        foreach (var agent in Concerned(roster))
        {
            var worked = roster.Of(agent).Sum(shift => shift.PaidMinutes(roster.Brief.Horizon));
            var paid = worked + Credit(agent.HasAgreedLeave);
            var most = Math.Max(Hours.To, paid - worked);
            if (paid > most)
                yield return Off(agent, paid - most, paid, $"at most {InHours(most)} h are allowed");
            var minutes = worked + Credit(agent.Leave.Contains);
            if (minutes < Hours.From)
                yield return Off(
                    agent,
                    Hours.From - minutes,
                    minutes,
                    $"at least {InHours(Hours.From)} h are due"
                );

            int Credit(Func<int, bool> isCounted) =>
                Enumerable.Range(0, roster.Brief.Horizon.Days).Count(isCounted)
                * agent.Contract.LeaveDayMinutes;
        }
    }

    private Violation Off(Agent agent, int by, int minutes, string asked) =>
        new(
            Id,
            agent.Id,
            null,
            by,
            Price?.ForMinutes(by),
            $"{agent.Id} has {InHours(minutes)} h in the horizon; {asked}"
        );

    private static string InHours(int minutes) => $"{minutes / 60m:0.##}";
}
