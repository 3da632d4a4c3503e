using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>Where a scenario says what takes part in a conflict.</summary>
internal sealed class ScenarioPlaces(Scenario scenario)
{
    private ScenarioSection? Written => scenario.Written;

    /// <summary>Where a rule, or an option of it, is written; null for one that holds with its defaults.</summary>
    public SourceSpan? Of(int rule, string? option = null) =>
        OriginsOf(rule) is { } origins ? (option is null ? origins.At : origins.KeySpan(option)) : null;

    /// <summary>
    /// The options of a rule as they are written, in brackets, but for whom and how it is called; with a name
    /// that one alone.
    /// </summary>
    public string Options(int rule, string? only = null)
    {
        var written = OriginsOf(rule)
            ?.Map.Entries.Where(entry =>
                only is null ? entry.Key is not ("for" or "name") : entry.Key == only
            )
            .ToList();
        return written is [_, ..]
            ? $" ({string.Join(", ", written.Select(entry => $"{entry.Key}: {NodeText.InLine(entry.Value)}"))})"
            : "";
    }

    /// <summary>Where the agent is named.</summary>
    public AgentSection? SectionOf(int agent) =>
        Written?.People.FirstOrDefault(section =>
            section.SpanOf(section.Id is null ? "group" : "id") == scenario.Agents[agent].At
        );

    /// <summary>Where the agent's leave on a day is written.</summary>
    public SourceSpan? OfLeave(int agent, int? day)
    {
        var id = scenario.Agents[agent].Id;
        var date = scenario.Horizon.DateOf(day ?? 0);
        if (SectionOf(agent) is { Leave: { } own } section && Holding(own, date) is { } place)
            return section.SpanOf("leave", place);
        return
            Written?.Leave is { } leave
            && leave.TryGetValue(id, out var ranges)
            && Holding(ranges, date) is { } inner
            ? Written.SpanOf("leave", id, inner)
            : scenario.Agents[agent].At;
    }

    /// <summary>Where it is said which shifts the agent may work.</summary>
    public SourceSpan? OfShifts(int agent)
    {
        var contract = Contract(agent);
        return SectionOf(agent) is { Exempt: not null } section ? section.SpanOf("not")
            : contract?.Families is not null ? contract.SpanOf("families")
            : contract?.Templates is not null ? contract.SpanOf("templates")
            : contract?.At;
    }

    /// <summary>Where the least or the most hours of the agent's contract are written, or follow from.</summary>
    public SourceSpan? OfHours(int agent, ClaimSide side)
    {
        var contract = Contract(agent);
        return side == ClaimSide.AtLeast
            ? contract?.SpanOf(contract.AtLeast is null ? "hours" : "at-least")
            : contract?.SpanOf(contract.AtMost is null ? "hours" : "at-most");
    }

    private Origins? OriginsOf(int rule) =>
        rule < scenario.RuleOrigins.Count ? scenario.RuleOrigins[rule] : null;

    private ContractSection? Contract(int agent) =>
        Written?.Contracts.GetValueOrDefault(scenario.Agents[agent].Contract.Id);

    private static int? Holding(IReadOnlyList<DateRange> ranges, DateOnly date) =>
        ranges
            .Index()
            .Where(range => range.Item.Contains(date))
            .Select(range => (int?)range.Index)
            .FirstOrDefault();
}
