using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>From a file to a sound staffing question, in the stages of <see cref="ScenarioReader"/>.</summary>
public static class StaffingReader
{
    /// <summary>Reads a plan and every file that it names.</summary>
    /// <param name="path">The plan's file, with '/' between folders.</param>
    /// <param name="read">Access to files.</param>
    public static Result<StaffingScenario> Read(string path, ReadFile read)
    {
        var files = new RecordedFiles(read);
        var text = Extension.Load(path, files.Read);
        if (!text.Ok)
            return new(null, text.Errors);
        if (text.Value.Find("scenario") is { } other && text.Value.Find("plan") is null)
            return new(
                null,
                [
                    new(
                        other.KeyAt,
                        "this is a scenario, not a staffing plan",
                        "plan: and a name; see scenarios/README.md"
                    ),
                ]
            );
        var errors = new List<ScenarioError>();
        var section = new Binder(errors).Bind<StaffingPlanSection>(text.Value);
        if (section is null || errors.Count > 0)
            return new(null, errors);
        var scenario = Build(section, path, files, errors);
        return errors.Count > 0
            ? new(null, errors)
            : new(scenario with { Assumptions = Assumption.Of(text.Value) }, []);
    }

    private static StaffingScenario Build(
        StaffingPlanSection section,
        string path,
        RecordedFiles files,
        List<ScenarioError> errors
    )
    {
        if (section.Start.DayOfWeek != DayOfWeek.Monday)
            errors.Add(
                new(
                    section.SpanOf("start"),
                    $"{section.Start:yyyy-MM-dd} is a {section.Start.DayOfWeek}",
                    "a Monday",
                    $"{section.Start.AddDays(-(((int)section.Start.DayOfWeek + 6) % 7)):yyyy-MM-dd}"
                )
            );
        var demand = StaffingDemandBuild.Of(section, files.Read, errors);
        var groups = StaffGroupBuild.Of(section, errors);
        var brief = new StaffingBrief(
            section.Start,
            demand.Expected,
            groups,
            StaffGroupBuild.Outsourcing(section.Outsourcing, errors),
            Amount(section.Understaffed),
            section.Seats ?? new Dictionary<string, int>(),
            (double)(section.EndCredit?.Value ?? 0)
        )
        {
            Transfer = section.Demand.Transfer is { } terms
                ? new(Amount(terms.Price), (double)terms.AtMost.Value)
                : null,
        };
        var roster = RosterLinkBuild.Of(section, files.Read, errors);
        var solve = section.Solve ?? new();
        return new(
            section.Plan,
            path,
            brief,
            demand.Low,
            demand.High,
            new(TimeSpan.FromSeconds(solve.Time), (double)(solve.Gap?.Value ?? 0)),
            section.Currency,
            files.Hash()
        )
        {
            Roster = roster,
        };
    }

    /// <summary>A price as a number of currency units.</summary>
    internal static double Amount(PricePerHour price) => (double)price.Amount.Amount;
}
