using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>After some shifts an agent does not start some others on the next day, or after a few days off.</summary>
[Rule(
    "forbidden-successions",
    Says = "On the day after a shift of one template an agent starts no shift of the templates listed under it; with "
        + "`over-days-off` neither when no more than so many days off lie between.",
    Unit = "forbidden succession",
    AtTheEdges = "The last days before the horizon count; after the last day nothing is asked.",
    OnDates = "The shift that follows starts on the dates.",
    Encoded = "The shifts of a template and those forbidden after it are at most one, on each two days in a row; "
        + "days between count against them.",
    Example = "forbidden-successions: { after: { late: [early] }, over-days-off: 1 }"
)]
public sealed record ForbiddenSuccessions(
    [Doc("Under the template of a day the templates that may not follow, such as `late: [early]`")]
        IReadOnlyDictionary<string, IReadOnlyList<string>> After,
    [Doc("Price of each forbidden succession; without it there is none")] Money? Price = null,
    [Doc("Most days off across which the succession is looked at", Unit = "days")]
    [Range(0, 7)]
        int OverDaysOff = 0
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            foreach (var next in AskedDays(model.Brief.Horizon))
            {
                for (var off = 0; off <= OverDaysOff; off++)
                    EncodeAfter(model, agent, next - 1 - off, next);
            }
        }
    }

    /// <summary>
    /// For each template, of it (hard: and of those after which at least as much is forbidden) and of what may not
    /// follow it, at most one is worked, or else something on a day between.
    /// </summary>
    private void EncodeAfter(RosterModel model, int agent, int day, int next)
    {
        var between = model
            .Days(day + 1, next - day - 1)
            .SelectMany(off => model.Choices(agent, off))
            .ToList();
        foreach (var (template, forbidden) in After)
        {
            var like = After
                .Where(other => Price is null && forbidden.All(other.Value.Contains))
                .Select(other => other.Key)
                .Append(template)
                .ToHashSet(StringComparer.Ordinal);
            var before = model
                .Choices(agent, day)
                .Where(choice => like.Contains(choice.Shift.Template))
                .ToList();
            var after = model.Choices(agent, next).Where(choice => forbidden.Contains(choice.Shift.Template));
            if (before.Count == 0)
                continue;
            var sum = RosterModel.Sum(
                agent,
                before.Concat(between).Concat(after),
                choice => choice.Day > day && choice.Day < next ? -1 : 1
            );
            model.AtMost(this, sum, 1);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        let timeline = roster.Timeline(agent).ToList()
        from next in roster.Of(agent)
        where IsAsked(next.Day, roster.Brief.Horizon)
        from before in timeline
        where before.Day < next.Day && before.Day >= next.Day - 1 - OverDaysOff
        where !timeline.Exists(between => between.Day > before.Day && between.Day < next.Day)
        where
            After.TryGetValue(before.Shift.Template, out var forbidden)
            && forbidden.Contains(next.Shift.Template)
        select Breach(
            agent,
            next.Day,
            $"{agent.Id} has {next.Shift.Id} on {roster.Brief.Horizon.DayName(next.Day)}, which may not follow "
                + $"{before.Shift.Id}{Off(next.Day - before.Day - 1)}"
        );

    private static string Off(int days) =>
        days switch
        {
            0 => "",
            1 => " after a day off",
            _ => $" after {days} days off",
        };

    /// <inheritdoc/>
    public override IEnumerable<TemplateNamed> TemplatesNamed() =>
        After.SelectMany(pair =>
            pair.Value.Select((name, place) => new TemplateNamed(name, "after", pair.Key, place))
                .Prepend(new TemplateNamed(pair.Key, "after", pair.Key, null))
        );
}
