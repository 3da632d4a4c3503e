using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Reports;

/// <summary>What a mended roster comes to, in sentences.</summary>
internal static class ReplanWords
{
    /// <summary>How much changes, and for whom.</summary>
    public static string Summary(ReplanStudy study)
    {
        if (study.ChangedDays == 0)
            return Nothing(study);
        var budget = study.Replan.Request.MostAgents is { } most ? $" of at most {most}" : "";
        return $"{Count(study.ChangedDays, "day")} changed, for {Count(study.Touched.Count, "agent")}{budget}";
    }

    /// <summary>Why nothing changes: nobody is missed, or what may change would not pay.</summary>
    private static string Nothing(ReplanStudy study)
    {
        if (!study.IsAnybodyMissed)
            return $"nothing changes: {string.Join(", ", AbsentAgents(study))} "
                + (StaysLeave(study).Count() == AbsentDays(study).Count() ? "had leave" : "had no shift")
                + " on these days";
        return (study.Replan.Request.MostAgents, study.Replan.FrozenUntil) switch
        {
            (0, _) => "nothing else changes: the budget allows it for nobody",
            (null, null) => "nothing else changes: no change is worth its price",
            _ => "nothing else changes: no change that budget and frozen time leave is worth its price",
        };
    }

    /// <summary>Days of absence that are agreed leave and stay that, a sentence each.</summary>
    public static IEnumerable<string> LeaveKept(ReplanStudy study) =>
        StaysLeave(study)
            .GroupBy(one => one.Agent, one => study.After.Scenario.Horizon.DayName(one.Day))
            .Select(own =>
                $"{own.Key} has agreed leave on {string.Join(", ", own)}: that stays leave and counts as worked"
            );

    private static IEnumerable<string> AbsentAgents(ReplanStudy study) =>
        study.Replan.Request.Absences.Select(one => one.Agent).Distinct();

    private static IEnumerable<(string Agent, int Day)> AbsentDays(ReplanStudy study) =>
        study.Replan.Request.Absences.SelectMany(one => one.Days.Select(day => (one.Agent, day))).Distinct();

    private static IEnumerable<(string Agent, int Day)> StaysLeave(ReplanStudy study) =>
        AbsentDays(study)
            .Where(one =>
                study
                    .Replan.Before.Scenario.Agents.First(agent => agent.Id == one.Agent)
                    .HasAgreedLeave(one.Day)
            );

    /// <summary>What is missing through the absence, and what is mended of it.</summary>
    public static string Coverage(ReplanStudy study) =>
        $"the absence leaves {Hours(study.Gap.MissingMinutes)} agent-hours missing; the changes win back "
        + $"{Hours(-study.Mended.MissingMinutes)} of them, at {DifferenceText.Of(study.Mended.Cost)} "
        + $"{study.After.Scenario.Currency} (changes themselves at {study.Replan.PriceOfChange} each, paid to nobody)";

    /// <summary>What is proven of it.</summary>
    public static string Proof(Outcome outcome) =>
        outcome.Levels.Count > 0 ? outcome.InWords
        : outcome.Status == SolveStatus.Optimal ? "proven: no other set of changes costs less"
        : outcome.BoundBy.Length > 0 && !outcome.ProvesNothing
            ? $"no other roster at these prices, breaks free, can save more than {outcome.Gap:P1} of the cost"
        : "the best found around the days concerned; nothing is proven of the rest";

    /// <summary>Until when nothing changes.</summary>
    public static string? Frozen(ReplanStudy study) =>
        study.Replan.FrozenUntil is { } moment ? $"frozen until {moment}" : null;

    /// <summary>Sessions that stay too small because they are frozen.</summary>
    public static IEnumerable<string> LeftSmall(ReplanStudy study) =>
        study.LeftSmall.Select(session =>
            $"{session.Activity.Id} {study.After.Scenario.Horizon.Describe(session.Range.Start)} stays with "
            + $"{session.People.Count} of at least {session.People.Count + session.Lacking}: it is frozen "
            + $"({string.Join(", ", session.People.Select(worked => worked.Agent))})"
        );

    /// <summary>From what to what; who is absent is not off.</summary>
    public static string Change(ReplanChange change) =>
        change.Reason == ReplanReason.Absent && change.Day.After.Count == 0
            ? $"{RosterDifferenceWords.Shifts(change.Day.Before)} -> {ShiftText.Absent}"
            : RosterDifferenceWords.Change(change.Day);

    /// <summary>Why a day changes.</summary>
    public static string Reason(ReplanChange change) =>
        change.Reason switch
        {
            ReplanReason.Absent => "will not come",
            ReplanReason.Rule => $"without it {First(change.Without.Broken[0])}",
            ReplanReason.Cost => $"without it {ChangeWords.Costs(change.Without)}"
                + (ChangeWords.Missing(change.Without) is { Length: > 0 } missing ? $", {missing}" : ""),
            _ => "with the other changes",
        };

    /// <summary>Who has to be told, and by when: before the first shift that changes begins.</summary>
    public static string Notify(ReplanStudy study, Agent agent)
    {
        var first = study
            .Changes.Where(change => change.Agent.Id == agent.Id)
            .SelectMany(change => change.Day.Before.Concat(change.Day.After))
            .Min(worked => worked.Range.Start);
        return $"{agent.Id} before {study.After.Scenario.Horizon.Describe(first)}";
    }

    private static string First(Violation broken) => $"{broken.Rule}: {broken.Sentence}";

    private static string Hours(long minutes) => $"{minutes / 60m:0.##}";

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
