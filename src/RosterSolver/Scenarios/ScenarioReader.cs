using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>
/// From a file to a sound scenario, in three stages: the text is read, sections are bound, and what they say together
/// is checked. All faults of a stage are reported; a stage with faults ends the reading.
/// </summary>
public static class ScenarioReader
{
    /// <summary>Reads a scenario and every file that it names.</summary>
    /// <param name="path">The scenario's file, with '/' between folders.</param>
    /// <param name="read">Access to files.</param>
    public static Result<Scenario> Read(string path, ReadFile read)
    {
        var files = new RecordedFiles(read);
        var text = Extension.Load(path, files.Read);
        return text.Ok ? Of(text.Value, path, files) : new(null, text.Errors);
    }

    /// <summary>The scenario of a text that was read, and laid over what it extends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Its file.</param>
    /// <param name="files">Remembers every file that it is made of.</param>
    internal static Result<Scenario> Of(MapNode text, string path, RecordedFiles files)
    {
        if (OtherDocument.InsteadOfScenario(text) is { } other)
            return new(null, [other]);
        var errors = new List<ScenarioError>();
        var section = new Binder(errors).Bind<ScenarioSection>(text);
        if (section is null || errors.Count > 0)
            return new(null, errors);
        MatrixBuild.Of(section.Matrix, text, errors);
        var scenario = Build(section, path, files, errors);
        return errors.Count > 0 ? new(null, errors) : new(scenario, []);
    }

    /// <summary>A scenario of sections that have been bound; null where what they say together has faults.</summary>
    internal static Scenario? Build(
        ScenarioSection section,
        string path,
        RecordedFiles files,
        List<ScenarioError> errors
    )
    {
        var horizon = HorizonBuild.Of(section.Horizon, errors);
        var shifts = ShiftBuild.Of(section, errors);
        var activities = ActivityBuild.Of(section, errors);
        var contracts = ContractBuild.Of(section, errors);
        var hiring = HiringTermsBuild.Of(section, contracts, errors);
        var laws = NamedLaw.Of(section, errors);
        var findings = new LawFindings(errors);
        var written = new LawBuild(laws, RuleBuild.Of(section, shifts, errors), findings, errors).Rules();
        shifts = BreakAfterBuild.Of(section, shifts, written, errors);
        List<Rule> rules = [.. written.Select(one => one.Rule)];
        var solve = Solve(section.Solve ?? new(), rules, errors);
        var calendar = horizon is null
            ? null
            : CalendarBuild.Of(section.Calendar, horizon, files.Read, errors);
        new LawfulTerms(section, laws, contracts, findings).Report(calendar, horizon);
        var queues =
            horizon is null || calendar is null
                ? null
                : DemandBuild.Of(section.Demand, calendar, horizon, files.Read, errors);
        var works =
            horizon is null || calendar is null
                ? null
                : BackOfficeBuild.Of(section.Demand, calendar, horizon, files.Read, errors);
        var heads = horizon is null ? [] : HeadsBuild.Of(section, horizon, files.Read, errors);
        var agents = horizon is null ? null : AgentBuild.Of(section, contracts, horizon, errors);
        if (horizon is null || agents is null || queues is null || works is null || errors.Count > 0)
            return null;
        var ledger = LedgerBuild.Of(written, horizon, files.Read, errors);
        if (section.Rota is { } rota)
            RotaBuild.Of(rota, section.Shifts, errors);
        agents = AbsenceBuild.Of(section, agents, horizon, files.Read, errors);
        agents = FrameBuild.Of(section, agents, horizon, files.Read, errors);
        ExpectBuild.Check(section, agents, shifts, horizon, errors);
        agents = PublishedBuild.Of(section, agents, shifts, horizon, files.Read, errors);
        var history = HistoryBuild.Of(section, agents, shifts, horizon, files.Read, errors);
        return new(
            section.Scenario,
            path,
            horizon,
            queues,
            works,
            shifts,
            history.Agents,
            history.Days,
            rules,
            solve,
            section.Currency,
            files.Hash()
        )
        {
            Written = section,
            Ledger = ledger,
            Laws = laws,
            RuleOrigins = [.. written.Select(one => one.Origins)],
            Activities = activities,
            Heads = heads,
            Hiring = hiring,
            Assumptions = AssumptionBuild.Of(section, rules),
            Calendar = calendar ?? Calendar.Empty,
            Warnings =
            [
                .. VolumeBuild.Warnings(section.Demand, horizon),
                .. ledger.Warnings,
                .. FrameBuild.Warnings(section),
                .. history.Warnings,
                .. findings.Warnings,
                .. LeaveBuild.Warnings(section, horizon, history.Days),
                .. ShrinkageBuild.Warnings(section.Demand.Shrinkage ?? new(), horizon, agents, shifts),
            ],
        };
    }

    private static SolveSettings Solve(
        SolveSection solve,
        IReadOnlyList<Rule> rules,
        List<ScenarioError> errors
    ) =>
        new(TimeSpan.FromSeconds(solve.Time), (double)(solve.Gap?.Value ?? 0), solve.Seed, solve.Repeatable)
        {
            Levels = ObjectiveBuild.Of(solve, rules, errors),
            Stages = solve.Stages,
        };
}
