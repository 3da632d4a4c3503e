using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Between the end of a shift and the start of the next an agent rests at least so many hours.</summary>
[Rule(
    "min-rest",
    Says = "Between the end of a shift and the start of the next an agent rests at least so many hours.",
    Unit = "short rest",
    AtTheEdges = "The rest after the last shift before the horizon counts; after the last day nothing is asked.",
    OnDates = "The rest before a shift that starts on the dates is looked at.",
    Encoded = "The shifts that end at a time and those that start too soon after it are at most one.",
    Example = "min-rest: { hours: 11 }"
)]
public sealed record MinRest(
    [Doc("Least rest between two shifts", Unit = "hours")] [Range(1, 24)] [Stricter(When.More)] int Hours,
    [Doc("Price of each short rest; without it the rule must hold")] Money? Price = null
) : DatedRule(Price)
{
    private int Minutes => Hours * 60;

    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        List<PersonSum>? alike = null;
        foreach (var agent in Concerned(model))
        {
            alike ??=
            [
                .. Enumerable.Range(0, model.Brief.Horizon.Days).SelectMany(day => After(model, agent, day)),
            ];
            foreach (var sum in After(model, agent, -2).Concat(After(model, agent, -1)))
                model.AtMost(this, sum, 1);
            foreach (var sum in alike)
                model.AtMost(this, sum with { Agent = agent }, 1);
        }
    }

    /// <summary>
    /// One sum for each distinct end of a shift of the day and each following day, instead of one for each
    /// pair: of the shifts that end then (hard: then or later) and the shifts that start too soon after, at most
    /// one is worked. Only the past makes them other ones for another agent.
    /// </summary>
    private IEnumerable<PersonSum> After(RosterModel model, int agent, int day)
    {
        var shifts = model.Choices(agent, day).ToList();
        foreach (var end in shifts.Select(choice => choice.Range.End).Distinct().Order())
        {
            var before = shifts.Where(choice =>
                Price is null ? choice.Range.End >= end : choice.Range.End == end
            );
            for (var next = day + 1; Rest(model, end, next * Horizon.Day) < Minutes; next++)
            {
                if (!IsAsked(next, model.Brief.Horizon))
                    continue;
                var after = model
                    .Choices(agent, next)
                    .Where(choice => Rest(model, end, choice.Range.Start) < Minutes)
                    .ToList();
                if (after.Count > 0)
                    yield return RosterModel.Sum(agent, before.Concat(after), _ => 1);
            }
        }
    }

    private static int Rest(RosterModel model, int end, int start) =>
        model.Brief.Horizon.Elapsed(new(end, start));

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster)
    {
        foreach (var agent in Concerned(roster))
        {
            var timeline = roster.Timeline(agent).ToList();
            foreach (var next in roster.Of(agent).Where(one => IsAsked(one.Day, roster.Brief.Horizon)))
            {
                foreach (var before in timeline.Where(assignment => assignment.Day < next.Day))
                {
                    if (Rest(before, next, roster.Brief.Horizon) < Minutes)
                        yield return Breach(
                            agent,
                            next.Day,
                            Explain(agent, before, next, roster.Brief.Horizon)
                        );
                }
            }
        }
    }

    private static int Rest(Assignment before, Assignment next, Horizon horizon) =>
        horizon.Moment(next.Range.Start) - horizon.Moment(before.Range.End);

    private string Explain(Agent agent, Assignment before, Assignment next, Horizon horizon)
    {
        var rest = Rest(before, next, horizon) / 60m;
        return $"{agent.Id} rests {rest:0.##} h instead of {Hours} h between {before.Shift.Id}, "
            + $"which ends {horizon.Describe(before.Range.End)}, and {next.Shift.Id} on {horizon.DayName(next.Day)}";
    }
}
