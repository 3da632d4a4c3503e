using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>One agent attends an activity as often as is due in a week.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Agent">Index of the agent.</param>
/// <param name="Monday">The day of the week's Monday.</param>
/// <param name="Due">How often.</param>
/// <param name="Price">Price of each attendance missing or too many.</param>
public sealed record AttendanceLimit(
    string Rule,
    Activity Activity,
    int Agent,
    int Monday,
    int Due,
    Money? Price
) : Limit(Rule, Price)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) =>
        Math.Abs(
            Due
                - chosen
                    .Worked(Agent)
                    .SelectMany(worked => worked.Activities)
                    .Count(taken =>
                        taken.Activity == Activity.Id && taken.Day >= Monday && taken.Day < Monday + 7
                    )
        );
}

/// <summary>Whenever an activity begins, there are people for sessions that are large enough.</summary>
/// <param name="Rule">Id of the rule that wrote it.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Agents">How many agents there are.</param>
/// <param name="SettledUntil">The minute before which all is as it is; see <see cref="Session.IsSettled"/>.</param>
public sealed record SessionLimit(string Rule, Activity Activity, int Agents, int SettledUntil = 0)
    : Limit(Rule, null)
{
    /// <inheritdoc/>
    public override long BreachIn(Choices chosen) =>
        Session
            .Of(Activity, Enumerable.Range(0, Agents).SelectMany(chosen.Worked))
            .Where(session => !session.IsSettled(SettledUntil))
            .Sum(session => session.Lacking);
}
