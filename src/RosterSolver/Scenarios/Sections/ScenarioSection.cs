using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A whole scenario as the planner writes it.</summary>
[Doc("A whole scenario: when, how many calls, which shifts, who, under which rules")]
public sealed record ScenarioSection(
    [Doc("Name of the scenario, printed on every result")] string Scenario,
    [Doc("The planned days and the grid of intervals")] HorizonSection Horizon,
    [Doc("The calls and what callers are promised")] DemandSection Demand,
    [Doc("Shift templates by name")] IReadOnlyDictionary<string, TemplateSection> Shifts,
    [Doc("Contracts by name")] IReadOnlyDictionary<string, ContractSection> Contracts,
    [Doc("Groups of like agents, and agents by name")] IReadOnlyList<AgentSection> Agents,
    [Doc("Kinds of break by name", Default = "no breaks")]
        IReadOnlyDictionary<string, BreakSection>? Breaks = null,
    [Doc("Agreed leave by the agent's id, for members of a group", Default = "none")]
    [OneOrMany]
        IReadOnlyDictionary<string, IReadOnlyList<DateRange>>? Leave = null,
    [Doc(
        "CSV file of the roster that came before: columns agent, date, shift, start and optionally breaks, as in "
            + "the roster.csv that a solve writes",
        Default = "nothing is known of the days before"
    )]
        string? History = null,
    [Doc(
        "Rules by name, each with its options; see Rules below",
        Default = "only the rules that always hold"
    )]
        MapNode? Rules = null,
    [Doc("Time, seed and gap of the search")] SolveSection? Solve = null,
    [Doc("Name of the currency of all money", Default = "CNY")] string Currency = "CNY"
) : Section;
