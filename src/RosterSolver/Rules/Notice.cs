using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>What has been published stays as it is, unless a change is announced early enough.</summary>
[Rule(
    "notice",
    Says = "Of an agent whom the file of `published` names, the first days stay as they are published: the same "
        + "shift with the same start, or off. Breaks may move. On a day of leave nothing is asked.",
    Unit = "day unlike the published one",
    AtTheEdges = "Only days of the horizon count, up to the last date of the file.",
    OnDates = "Days among the dates are looked at.",
    Encoded = "On each day that has been published no shift but that one, and that one.",
    Example = "notice: { days: 7, from: 2026-12-05, price: 80 }"
)]
public sealed record Notice(
    [Doc("Days of notice: days earlier than so many after the announcement stay as published", Unit = "days")]
    [Range(1, 366)]
        int Days,
    [Doc("The date on which changes are announced", Default = "the first day of the horizon")]
        DateOnly? From = null,
    [Doc("Price of each day that is changed; without it there is none")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        var kept = AskedDays(horizon).Where(day => day < End(horizon)).ToList();
        foreach (var agent in Concerned(model))
        {
            var person = model.Brief.Agents[agent];
            foreach (var day in kept.Where(day => person.Published?.ContainsKey(day) ?? false))
            {
                if (person.Leave.Contains(day))
                    continue;
                if (person.Published![day] is { } shift)
                    model.AtLeast(
                        this,
                        model.Sum(agent, [day], choice => choice.Shift.Id == shift ? 1 : 0),
                        1,
                        Price
                    );
                else
                    model.AtMost(this, model.Sum(agent, [day], _ => 1), 0);
            }
        }
    }

    /// <summary>The first day that may be changed.</summary>
    private int End(Horizon horizon) => horizon.DayOf(From ?? horizon.Start) + Days;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        return from agent in Concerned(roster)
            from published in agent.Published ?? new Dictionary<int, string?>()
            where published.Key >= 0 && published.Key < horizon.Days && !agent.Leave.Contains(published.Key)
            let date = horizon.DateOf(published.Key)
            where date < (From ?? horizon.Start).AddDays(Days) && IsAsked(published.Key, horizon)
            let worked = roster
                .Of(agent)
                .Where(one => one.Day == published.Key)
                .Select(one => one.Shift.Id)
                .ToList()
            where published.Value is { } shift ? !worked.Contains(shift) : worked.Count > 0
            select Breach(
                agent,
                published.Key,
                $"{agent.Id} {(worked.Count > 0 ? $"has {worked[0]}" : "is off")} on "
                    + $"{horizon.DayName(published.Key)}, where "
                    + $"{published.Value ?? "a day off"} has been published"
            );
    }
}
