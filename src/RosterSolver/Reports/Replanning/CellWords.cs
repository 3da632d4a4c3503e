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

    /// <summary>The answer, without its full stop: nothing else may be, nothing else is cheaper, or what is.</summary>
    public static IReadOnlyList<SaidPart> Verdict(CellStudy study)
    {
        if (study.Best is not { } best)
            return [new("every alternative breaks a rule that must hold")];
        var forbidden = study.Alternatives.Count(one => !one.Change.IsAllowed);
        var currency = study.Plan.Scenario.Currency;
        return
        [
            new($"{forbidden} of {study.Alternatives.Count} alternatives break a rule that must hold"),
            new("; "),
            .. best.Change.Cost > Money.Zero ? new SaidPart[] { new("of the others ") } : [],
            Choice(best.Id),
            new(
                best.Change.Cost > Money.Zero
                    ? $" costs least, {DifferenceText.Of(best.Change.Cost)} {currency}"
                : best.Change.Cost == Money.Zero ? " costs the same"
                : $" would save {Money.Zero - best.Change.Cost} {currency}: this roster is not the best"
            ),
        ];
    }

    /// <summary>Shifts that were not looked at, in a sentence without its full stop.</summary>
    public static IReadOnlyList<SaidPart> NeverGiven(CellStudy study) =>
        [
            new("not looked at, since contract or exemptions leave them out"),
            new(": "),
            .. SaidPart.List(study.NeverGiven.Select(shift => SaidPart.Name(shift)), ", "),
        ];

    /// <summary>What may be chosen for a day: a shift, whose name stays in any language, or a day off.</summary>
    public static SaidPart Choice(string id) => new(id, IsName: id != Pins.DayOff);

    /// <summary>What a rule demands, as the reference says it.</summary>
    public static string Says(Rule rule) => rule.GetType().GetCustomAttribute<RuleAttribute>()!.Says;

    /// <summary>How a rule holds the day: what it forbids, what it charges, whether it has room.</summary>
    public static IReadOnlyList<SaidPart> Holds(HoldingRule rule)
    {
        var parts = new List<SaidPart>();
        Add(rule.Forbids, "forbids ");
        Add(rule.Charges, "costs more with ");
        if (rule.HasNoRoom)
            parts.AddRange([
                new(parts.Count > 0 ? "; " : ""),
                new("its limit is used up in the days around"),
            ]);
        return parts;

        void Add(IReadOnlyList<string> choices, string verb)
        {
            if (choices.Count > 0)
                parts.AddRange([
                    new(parts.Count > 0 ? "; " : ""),
                    new(verb),
                    .. SaidPart.List(choices.Select(Choice), ", "),
                ]);
        }
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
