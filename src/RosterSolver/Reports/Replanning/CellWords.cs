using System.Reflection;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;

namespace RosterSolver.Reports;

/// <summary>Why an agent does on a day what the roster says, in sentences.</summary>
internal static class CellWords
{
    /// <summary>What the agent does: <c>li-na works early 07:00-15:45, lunch 11:00-11:45 on Thu 12-10</c>.</summary>
    public static string Now(CellStudy study)
    {
        var day = study.Plan.Scenario.Horizon.DayName(study.Day);
        if (study.Now.Count > 0)
            return $"{study.Agent.Id} works {string.Join(" and ", study.Now.Select(ShiftText.Long))} on {day}";
        if (study.Agent.Absent.Contains(study.Day))
            return $"{study.Agent.Id} is absent on {day}";
        return study.Agent.Leave.Contains(study.Day)
            ? $"{study.Agent.Id} is on leave on {day}"
            : $"{study.Agent.Id} is off on {day}";
    }

    /// <summary>The answer in a sentence: nothing else may be, nothing else is cheaper, or what is.</summary>
    public static string Verdict(CellStudy study)
    {
        if (study.Best is not { } best)
            return "every alternative breaks a rule that must hold";
        var forbidden = study.Alternatives.Count(one => !one.Change.IsAllowed);
        var counted = $"{forbidden} of {study.Alternatives.Count} alternatives break a rule that must hold; ";
        return counted
            + (
                best.Change.Cost > Money.Zero
                    ? $"of the others {best.Id} costs least, {DifferenceText.Of(best.Change.Cost)} "
                        + study.Plan.Scenario.Currency
                : best.Change.Cost == Money.Zero ? $"{best.Id} costs the same"
                : $"{best.Id} would save {Money.Zero - best.Change.Cost} {study.Plan.Scenario.Currency}: this roster is not the best"
            );
    }

    /// <summary>Shifts that were not looked at; null where all were.</summary>
    public static string? NeverGiven(CellStudy study) =>
        study.NeverGiven.Count == 0
            ? null
            : $"not looked at, since contract or exemptions leave them out: {string.Join(", ", study.NeverGiven)}";

    /// <summary>What a rule demands, as the reference says it.</summary>
    public static string Says(Rule rule) => rule.GetType().GetCustomAttribute<RuleAttribute>()!.Says;

    /// <summary>How a rule holds the day: what it forbids, what it charges, whether it has room.</summary>
    public static string Holds(HoldingRule rule)
    {
        var parts = new List<string>();
        if (rule.Forbids.Count > 0)
            parts.Add($"forbids {string.Join(", ", rule.Forbids)}");
        if (rule.Charges.Count > 0)
            parts.Add($"costs more with {string.Join(", ", rule.Charges)}");
        if (rule.HasNoRoom)
            parts.Add("its limit is used up in the days around");
        return string.Join("; ", parts);
    }

    /// <summary>Intervals in a row with the same numbers, as one: <c>07:00-09:30</c> and what is needed then.</summary>
    public static IReadOnlyList<(string Times, CellNeed Need)> Needs(CellStudy study)
    {
        var horizon = study.Plan.Scenario.Horizon;
        var runs = new List<(int First, int Last, CellNeed Need)>();
        foreach (var need in study.Needs)
        {
            if (
                runs is [.., var last]
                && last.Last == need.Interval - 1
                && last.Need with { Interval = need.Interval } == need
            )
                runs[^1] = last with { Last = need.Interval };
            else
                runs.Add((need.Interval, need.Interval, need));
        }

        return runs.ConvertAll(run =>
            (
                $"{ShiftText.Clock(horizon.Interval(run.First).Start)}-{ShiftText.Clock(horizon.Interval(run.Last).End)}",
                run.Need
            )
        );
    }
}
