using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Which way a limit binds.</summary>
public enum ClaimSide
{
    /// <summary>Neither of the two, or both at once.</summary>
    Both,

    /// <summary>The agent works too much.</summary>
    AtMost,

    /// <summary>The agent works too little.</summary>
    AtLeast,
}

/// <summary>
/// The smallest part of a rule that a conflict tells apart: what it demands of one agent in one calendar week, or of the
/// centre in one planning interval.
/// </summary>
/// <param name="Rule">Place of the rule among those of the model.</param>
/// <param name="Side">Which way it binds.</param>
/// <param name="Agent">Index of the agent; null for a demand on the centre, or on several agents together.</param>
/// <param name="Monday">Day of the Monday of the week in which it shows; null for one on a longer time.</param>
/// <param name="Day">The day, where it concerns one only.</param>
/// <param name="Interval">The planning interval, where it concerns one only.</param>
/// <param name="Queue">Index of the queue, where there are several and it concerns one of them.</param>
public sealed record Claim(
    int Rule,
    ClaimSide Side,
    int? Agent,
    int? Monday,
    int? Day,
    int? Interval,
    int? Queue = null
)
{
    /// <summary>Days between the first and the last of a limit that still belongs to one week.</summary>
    private const int MostDaysOfAWeek = 7;

    /// <summary>The claims that a limit is a part of: one, but of several queues one for each floor.</summary>
    /// <param name="limit">A limit that must hold.</param>
    /// <param name="rule">Place of the rule that wrote it.</param>
    /// <param name="horizon">The planned days.</param>
    public static IReadOnlyList<Claim> Of(Limit limit, int rule, Horizon horizon) =>
        limit switch
        {
            PersonLimit person => [Of(person, rule, horizon)],
            CoverageLimit coverage => [In(coverage.Interval, rule, horizon)],
            SeatLimit seats => [In(seats.Interval, rule, horizon)],
            TeamLimit team => [On(team.LastDay, rule, horizon)],
            StartsLimit starts => [On(starts.Day, rule, horizon)],
            SharedCoverageLimit shared =>
            [
                .. from queue in shared.Queues.Index()
                from row in queue.Item.Rows.Index()
                where row.Item.Floor > 0
                select In(row.Index, rule, horizon) with
                {
                    Queue = queue.Index,
                },
            ],
            _ => [new(rule, ClaimSide.Both, null, null, null, null)],
        };

    private static Claim In(int interval, int rule, Horizon horizon)
    {
        var day = interval / horizon.IntervalsPerDay;
        return new(rule, ClaimSide.Both, null, Week.MondayOf(day, horizon), day, interval);
    }

    private static Claim On(int day, int rule, Horizon horizon) =>
        new(rule, ClaimSide.Both, null, Week.MondayOf(day, horizon), day, null);

    private static Claim Of(PersonLimit limit, int rule, Horizon horizon)
    {
        var sum = limit.Sum;
        var (first, last) = (sum.Days.Min(), sum.Days.Max());
        var side =
            sum.Weights.All(weight => weight > 0) ? ClaimSide.AtMost
            : sum.Weights.All(weight => weight < 0) ? ClaimSide.AtLeast
            : ClaimSide.Both;
        return new(
            rule,
            side,
            sum.Agent,
            last - first > MostDaysOfAWeek ? null : Week.MondayOf(last, horizon),
            first == last ? first : null,
            null
        );
    }
}
