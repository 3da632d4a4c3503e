using System.Globalization;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A plan held against rosters, in words and rows.</summary>
public static class RosteredPlanWords
{
    private const double DemandTolerance = 0.02;

    /// <summary>The titles of the rounds.</summary>
    public static IReadOnlyList<string> Titles { get; } =
    [
        "round",
        "hires",
        "cost",
        "people",
        "planned share",
        "useful share",
        "planned overtime",
        "rostered",
        "missing",
        "gap",
    ];

    /// <summary>A row a round.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(RosteredPlan rostered) =>
        rostered.Rounds.Select(
            (round, place) =>
                (IReadOnlyList<string>)
                    [
                        $"{place + 1}",
                        $"{round.Plan.Hired}",
                        $"{round.Plan.Cost:N0}",
                        string.Join(" + ", round.Heads),
                        $"{round.Planned:0.0%}",
                        $"{round.Useful:0.0%}",
                        Hours(round.PlannedOvertime),
                        Hours(round.Use.Overtime),
                        Hours(round.Use.Missing),
                        $"{Gap(round):0.0%}",
                    ]
        );

    /// <summary>Whether plan and roster agree, and what it means where they do not.</summary>
    public static string Verdict(RosteredPlan rostered)
    {
        var (rounds, last) = (rostered.Rounds.Count, rostered.Last);
        if (rostered.Agrees)
            return $"Plan and roster agree after {rounds} round{(rounds == 1 ? "" : "s")}: the plan counts on {last.Planned:0.0%} of "
                + $"regular hours, of which {last.Useful:0.0%} are useful in the roster.";
        var why = !last.ShareAgrees
            ? $"the plan counts on {last.Planned:0.0%} of regular hours and the roster makes {last.Useful:0.0%} useful"
            : $"the plan has {Hours(last.PlannedOvertime)} of overtime a week and the roster {Hours(last.Use.Overtime)}";
        if (last.IsSettled)
            return $"Plan and roster do not agree: {why}. More rounds would change nothing, for the roster works more of it than the plan; "
                + "what that costs is not in the plan.";
        return $"Plan and roster do not agree within {rostered.Most} rounds: {why}. Take the plan of the last round with that "
            + "difference in mind, or allow more rounds.";
    }

    /// <summary>What the figures mean.</summary>
    public static IEnumerable<string> Notes(RosteredPlan rostered)
    {
        var last = rostered.Last;
        var scenario = last.Link.Scenario;
        yield return $"The roster is that of {scenario.File} with the plan's people from week {last.Link.Week + 1} on. Useful: hours on "
            + "the phone where somebody is required, what overtime brings taken off, of the contracts' hours. Overtime of the plan is "
            + "cut to what the roster could use; the share and that cut then hold for all weeks of the plan.";
        yield return $"The rosters were searched for {last.Roster.Plan.Scenario.Solve.Time.TotalSeconds:0} s each, seed "
            + $"{last.Roster.Plan.Scenario.Solve.Seed}; their gap, what a better roster could still save, is in the last column.";
        yield return $"{ProofWords.Seed}.";
        yield return "They agree when the shares differ by at most half a point and overtime by at most a hundredth of regular hours.";
        if (Math.Abs(last.Need - last.Use.Required) > DemandTolerance * last.Need)
            yield return $"Attention: the plan asks for {Hours(last.Need)} productive hours a week then, the scenario requires "
                + $"{Hours(last.Use.Required)}. Of the plan's hours the share is taken as covered that the roster covers of its own; let "
                + "both say the same.";
    }

    /// <summary>A round in one line, for whoever waits.</summary>
    public static string Line(RosterRound round, int number) =>
        $"round {number}: {round.Plan.Hired} hires, {round.Plan.Cost:N0}; {string.Join(" + ", round.Heads)} people: the plan counts on "
        + $"{round.Planned:0.0%} of their hours, {round.Useful:0.0%} are useful; overtime {Hours(round.PlannedOvertime)} planned, "
        + $"{Hours(round.Use.Overtime)} rostered a week; {(round.Agrees ? "they agree" : "not yet the same")}";

    private static double Gap(RosterRound round) =>
        Solver.Outcome.GapBetween(round.Roster.Most, round.Roster.Least);

    private static string Hours(double hours) => $"{hours.ToString("#,0.0", CultureInfo.InvariantCulture)} h";
}
