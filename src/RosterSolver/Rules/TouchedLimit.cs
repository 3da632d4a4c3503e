using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>At most so many agents have any day unlike the one that was published for them.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Agents">What each agent was told.</param>
/// <param name="AtMost">The most agents.</param>
/// <param name="Price">Price of each agent above; null when it must hold.</param>
public sealed record TouchedLimit(string Rule, IReadOnlyList<ToldDays> Agents, int AtMost, Money? Price)
    : Limit(Rule, Price)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) =>
        Math.Max(
            0,
            Agents.Count(agent => agent.Days.Any(day => IsChanged(agent.Agent, day, chosen))) - AtMost
        );

    private static bool IsChanged(int agent, ToldDay day, Choices chosen) =>
        day.Shift is { } shift
            ? shift < 0
                || !chosen.Contains(agent, day.Day, shift)
                || KeptSessionsLimit.IsBroken(agent, day.Day, day.Sessions, chosen)
            : chosen.Worked(agent).Any(worked => worked.Day == day.Day);
}

/// <summary>The days of which an agent has been told.</summary>
/// <param name="Agent">Index of the agent.</param>
/// <param name="Days">The days that count.</param>
public sealed record ToldDays(int Agent, IReadOnlyList<ToldDay> Days);

/// <summary>What an agent has been told of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Shift">Index of the shift, -1 for one that there is no more; null for a day off.</param>
/// <param name="Sessions">What is attended in the shift; null where nothing was said of that.</param>
public readonly record struct ToldDay(int Day, int? Shift, IReadOnlyList<ActivityTaken>? Sessions = null);
