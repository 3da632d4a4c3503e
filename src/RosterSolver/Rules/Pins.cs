using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>On some dates an agent works just what is written, or is off.</summary>
[Rule(
    "pins",
    Says = "On each day an agent works a shift of the template, or the start of one, that is pinned; or is off. On a "
        + "day of leave nothing is asked.",
    Unit = "day unlike the pin",
    AtTheEdges = "Only days of the horizon count.",
    OnDates = "The pin holds on the dates.",
    Encoded = "On each day that is pinned one of the shifts that are meant, or none.",
    Example = "pins: { shift: late, for: ann, dates: 2026-12-07 }"
)]
public sealed record Pins(
    [Doc("The template, such as `early`, with its start where that is pinned too: `early@07:30`; or `off`")]
        string Shift,
    [Doc("Price of each day unlike the pin; without it there is none")] Money? Price = null
) : DatedRule(Price)
{
    /// <summary>What is written for a day without a shift.</summary>
    public const string DayOff = "off";

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (
                var day in AskedDays(model.Brief.Horizon)
                    .Where(day => !model.Brief.Agents[agent].Leave.Contains(day))
            )
            {
                var pinned = model.Sum(
                    agent,
                    [day],
                    choice => Shift == DayOff || IsPinned(choice.Shift) ? 1 : 0
                );
                if (Shift == DayOff)
                    model.AtMost(this, pinned, 0);
                else
                    model.AtLeast(this, pinned, 1, Price);
            }
        }
    }

    private bool IsPinned(Shift shift) => Shift == shift.Template || Shift == shift.Id;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let worked = roster.Of(agent).ToLookup(one => one.Day, one => one.Shift)
        from day in Enumerable.Range(0, roster.Brief.Horizon.Days)
        where IsAsked(day, roster.Brief.Horizon) && !agent.Leave.Contains(day)
        where Shift == DayOff ? worked[day].Any() : !worked[day].Any(IsPinned)
        select Breach(
            agent,
            day,
            $"{agent.Id} {(worked[day].FirstOrDefault() is { } shift ? $"has {shift.Id}" : "is off")} on "
                + $"{roster.Brief.Horizon.DayName(day)}, where {Shift} is pinned"
        );

    /// <inheritdoc/>
    public override IEnumerable<TemplateNamed> TemplatesNamed() =>
        Shift == DayOff ? [] : [new(Shift, "shift", null, null) { MayBeStart = true }];
}
