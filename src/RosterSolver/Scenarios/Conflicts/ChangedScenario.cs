using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A scenario under another text that extends it and changes rules, contracts, agents or leave.</summary>
internal static class ChangedScenario
{
    /// <summary>
    /// The scenario with the rules and agents of that text; calls, shifts, history and frame, which it does not change, are not
    /// read again. Null where the text has faults.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="path">The file of the text.</param>
    /// <param name="read">Access to files.</param>
    public static Scenario? Of(Scenario scenario, string path, ReadFile read)
    {
        var text = Extension.Load(path, read);
        var errors = new List<ScenarioError>();
        if (
            !text.Ok
            || new Binder(errors).Bind<ScenarioSection>(text.Value) is not { } section
            || errors.Count > 0
        )
            return null;
        var contracts = ContractBuild.Of(section, errors);
        var laws = NamedLaw.Of(section, errors);
        var findings = new LawFindings(errors);
        var rules = new LawBuild(
            laws,
            RuleBuild.Of(section, scenario.Shifts, errors),
            findings,
            errors
        ).Rules();
        new LawfulTerms(section, laws, contracts, findings).Report(null, null);
        var agents = AgentBuild.Of(section, contracts, scenario.Horizon, errors);
        var known = scenario.Agents.ToDictionary(agent => agent.Id, StringComparer.Ordinal);
        return errors.Count > 0
            ? null
            : scenario with
            {
                Rules = [.. rules.Select(one => one.Rule)],
                Agents = [.. agents.Select(agent => WithFiles(agent, known[agent.Id]))],
            };
    }

    private static Agent WithFiles(Agent agent, Agent known) =>
        agent with
        {
            Leave = agent.Leave.Concat(known.Absent).ToHashSet(),
            Absent = known.Absent,
            History = known.History,
            Frame = known.Frame,
            Published = known.Published,
        };
}
