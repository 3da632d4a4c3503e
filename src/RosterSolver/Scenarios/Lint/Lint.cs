namespace RosterSolver.Scenarios;

/// <summary>Looks for likely mistakes in a scenario that is sound: nothing here keeps it from being solved.</summary>
public static class Lint
{
    private static readonly IReadOnlyList<LintCheck> checks =
    [
        .. typeof(LintCheck)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(LintCheck)))
            .Select(type => (LintCheck)Activator.CreateInstance(type)!)
            .OrderBy(check => check.Name, StringComparer.Ordinal),
    ];

    /// <summary>Names of all checks.</summary>
    public static IEnumerable<string> Checks => checks.Select(check => check.Name);

    /// <summary>Every finding, in the order of the text.</summary>
    public static IReadOnlyList<LintFinding> Of(Scenario scenario) =>
        scenario.Written is not { } written
            ? []
            :
            [
                .. checks
                    .SelectMany(check => check.Of(new(scenario, written)))
                    .OrderBy(finding => finding.At.File, StringComparer.Ordinal)
                    .ThenBy(finding => finding.At.Line)
                    .ThenBy(finding => finding.At.Column),
            ];
}
