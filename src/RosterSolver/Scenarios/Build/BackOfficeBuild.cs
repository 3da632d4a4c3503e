using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Work that can wait.</summary>
internal static class BackOfficeBuild
{
    private const decimal MostMinutes = 60_000_000;

    /// <summary>The work of each kind, or null when the section or its files have faults.</summary>
    public static IReadOnlyList<BackOffice>? Of(
        DemandSection section,
        Calendar calendar,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        var sections = section.BackOffice ?? new Dictionary<string, BackOfficeSection>();
        foreach (var name in sections.Keys.Where(section.Queues.ContainsKey))
            errors.Add(
                new(
                    section.KeySpan("back-office", name),
                    $"there is a queue {name} already",
                    "a name of its own: names are skills"
                )
            );
        var shrinkage = ShrinkageBuild.Of(section.Shrinkage ?? new());
        var works = sections
            .Select(named => Of(named.Key, named.Value, shrinkage, calendar, horizon, read, errors))
            .OfType<BackOffice>()
            .ToList();
        return works.Count == sections.Count ? works : null;
    }

    private static BackOffice? Of(
        string name,
        BackOfficeSection section,
        Shrinkage shrinkage,
        Calendar calendar,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        var before = errors.Count;
        if (section.Due.Minutes < horizon.IntervalMinutes)
            errors.Add(
                new(
                    section.SpanOf("due"),
                    $"due {section.Due} after arrival, when the planning interval is {horizon.IntervalMinutes} minutes",
                    $"at least {horizon.IntervalMinutes}m"
                )
            );
        if (section.Utilisation is { Value: <= 0 or > 1 } utilisation)
            errors.Add(
                new(section.SpanOf("utilisation"), $"a utilisation of {utilisation}", "above 0% to 100%")
            );
        var items = VolumeBuild.Of(name, section.Volume, calendar, horizon, read, errors);
        if (items is null || errors.Count > before)
            return null;
        var work = new BackOffice(
            name,
            items.Calls,
            section.Open,
            section.HandleTime,
            section.Utilisation?.Value ?? 1,
            section.Due,
            section.MaxAgents,
            shrinkage
        );
        if (work.TotalMinutes <= MostMinutes)
            return work;
        errors.Add(
            new(
                section.SpanOf("volume"),
                $"{work.TotalMinutes / 60:N0} hours of work",
                $"at most {MostMinutes / 60:N0} hours: items in each interval, and the mean time of one item"
            )
        );
        return null;
    }
}
