using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent who keeps a shift attends in it what was published.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Agent">Index of the agent.</param>
/// <param name="Day">The day.</param>
/// <param name="Shift">Index of the shift.</param>
/// <param name="Sessions">What was published to be attended in it.</param>
/// <param name="Price">Price of a day with other sessions; null when they must stay.</param>
public sealed record KeptSessionsLimit(
    string Rule,
    int Agent,
    int Day,
    int Shift,
    IReadOnlyList<ActivityTaken> Sessions,
    Money? Price
) : Limit(Rule, Price)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) =>
        chosen.Contains(Agent, Day, Shift) && IsBroken(Agent, Day, Sessions, chosen) ? 1 : 0;

    /// <summary>Whether something else is attended on the day than what was published, if anything was.</summary>
    internal static bool IsBroken(
        int agent,
        int day,
        IReadOnlyList<ActivityTaken>? published,
        Choices chosen
    ) =>
        published is not null
        && !chosen
            .Worked(agent)
            .Where(worked => worked.Day == day)
            .SelectMany(worked => worked.Activities)
            .SequenceEqual(published);
}
