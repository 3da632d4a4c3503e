using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>After some shifts an agent does not start some others on the next day.</summary>
[Rule(
    "forbidden-successions",
    Says = "On the day after a shift of one template an agent starts no shift of the templates listed under it. A day off "
        + "starts afresh.",
    Unit = "forbidden succession",
    AtTheEdges = "The last day before the horizon counts; after the last day nothing is asked."
)]
public sealed record ForbiddenSuccessions(
    [Doc("Under the template of a day the templates that may not follow, such as `late: [early]`")]
        IReadOnlyDictionary<string, IReadOnlyList<string>> After,
    [Doc("Names of the contracts, groups or agents that it is meant for", Default = "everybody")]
        IReadOnlyList<string>? For = null,
    [Doc("Price of each forbidden succession; without it there is none")] Money? Price = null
) : PersonRule(Price, For)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in Concerned(model))
        {
            for (var day = -1; day < model.Brief.Horizon.Days - 1; day++)
                EncodeAfter(model, agent, day);
        }
    }

    /// <summary>
    /// For each template, of it (hard: and of those after which at least as much is forbidden) and of what may not
    /// follow it, at most one is worked.
    /// </summary>
    private void EncodeAfter(RosterModel model, int agent, int day)
    {
        foreach (var (template, forbidden) in After)
        {
            var like = After
                .Where(other => Price is null && forbidden.All(other.Value.Contains))
                .Select(other => other.Key)
                .Append(template)
                .ToHashSet(StringComparer.Ordinal);
            var both = model
                .Choices(agent, day)
                .Where(choice => like.Contains(choice.Shift.Template))
                .Concat(
                    model.Choices(agent, day + 1).Where(choice => forbidden.Contains(choice.Shift.Template))
                );
            model.AtMost(this, RosterModel.Sum(agent, both, _ => 1), 1);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        from next in roster.Of(agent)
        from before in roster.Timeline(agent)
        where before.Day == next.Day - 1
        where
            After.TryGetValue(before.Shift.Template, out var forbidden)
            && forbidden.Contains(next.Shift.Template)
        select Breach(
            agent,
            next.Day,
            $"{agent.Id} has {next.Shift.Id} on {roster.Brief.Horizon.DayName(next.Day)}, which may not follow "
                + $"{before.Shift.Id}"
        );

    /// <inheritdoc/>
    public override IEnumerable<TemplateNamed> TemplatesNamed() =>
        After.SelectMany(pair =>
            pair.Value.Select((name, place) => new TemplateNamed(name, "after", pair.Key, place))
                .Prepend(new TemplateNamed(pair.Key, "after", pair.Key, null))
        );
}
