using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Reads the scenario that a plan names, and finds its groups.</summary>
internal static class RosterLinkBuild
{
    /// <summary>The link; null where the plan has none, or faults, which are reported.</summary>
    public static RosterLink? Of(StaffingPlanSection plan, ReadFile read, List<ScenarioError> errors)
    {
        if (plan.Roster is not { } written)
            return null;
        var file = FileBelow.Of(written.Scenario, written.SpanOf("scenario"));
        if (file.Fault is { } fault)
        {
            errors.Add(fault);
            return null;
        }

        if (read(file.Path) is null)
        {
            errors.Add(
                new(written.SpanOf("scenario"), $"there is no file '{file.Path}', or it cannot be read")
            );
            return null;
        }

        var scenario = ScenarioReader.Read(file.Path, read);
        errors.AddRange(scenario.Errors);
        if (!scenario.Ok)
            return null;
        ReportWeeks(plan, written, scenario.Value, errors);
        return new(
            scenario.Value,
            Groups(plan, written, file.Path, scenario.Value, read, errors),
            written.Week - 1
        );
    }

    private static void ReportWeeks(
        StaffingPlanSection plan,
        RosterLinkSection written,
        Scenario scenario,
        List<ScenarioError> errors
    )
    {
        if (written.Week > plan.Weeks)
            errors.Add(new(written.SpanOf("week"), $"the plan has {plan.Weeks} weeks", $"1..{plan.Weeks}"));
        if (scenario.Queues.Count == 0)
            errors.Add(
                new(
                    written.SpanOf("scenario"),
                    "nobody calls there: people are asked for by heads",
                    "queues of calls"
                )
            );
    }

    private static List<LinkedGroup> Groups(
        StaffingPlanSection plan,
        RosterLinkSection written,
        string file,
        Scenario scenario,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (written.Groups.Count == 0)
            errors.Add(
                new(written.SpanOf("groups"), "no staff is named", Expectation.OneOf(plan.Staff.Keys))
            );
        var search = new KeySearch(Extension.Load(file, read).Value!);
        List<string> staff = [.. plan.Staff.Keys];
        List<string> groups = [.. scenario.Written!.People.Select(agents => agents.Group).OfType<string>()];
        var linked = new List<LinkedGroup>();
        foreach (var (name, agents) in written.Groups)
        {
            if (!staff.Contains(name))
                errors.Add(
                    new(
                        written.KeySpan("groups", name),
                        $"unknown staff '{name}'",
                        Expectation.OneOf(staff),
                        Suggestion.Nearest(name, staff)
                    )
                );
            else if (!groups.Contains(agents))
                errors.Add(
                    new(
                        written.SpanOf("groups", name),
                        $"unknown group '{agents}' in {file}",
                        groups.Count == 0 ? "a group of agents" : Expectation.OneOf(groups),
                        Suggestion.Nearest(agents, groups)
                    )
                );
            else if (
                search.Find($"agents.{agents}.count", written.SpanOf("groups", name), errors) is { } count
            )
                linked.Add(new(staff.IndexOf(name), agents, count));
        }

        return linked;
    }
}
