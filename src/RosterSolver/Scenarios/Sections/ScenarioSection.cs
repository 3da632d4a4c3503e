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
    [Doc("Groups of like agents, and agents by name", Default = "those of `rota`")]
        IReadOnlyList<AgentSection>? Agents = null,
    [Doc("Holidays, billing days and other days unlike their weekday, for the forecast", Default = "none")]
        CalendarSection? Calendar = null,
    [Doc("Kinds of break by name", Default = "no breaks")]
        IReadOnlyDictionary<string, BreakSection>? Breaks = null,
    [Doc("Training and the like inside working hours, by name", Default = "no activities")]
        IReadOnlyDictionary<string, ActivitySection>? Activities = null,
    [Doc(
        "Agreed leave under the agent's id, such as `desk-07` of the group desk; adds to `leave` of the agent",
        Default = "none"
    )]
    [OneOrMany]
        IReadOnlyDictionary<string, IReadOnlyList<DateRange>>? Leave = null,
    [Doc(
        "CSV file of who is ill or did not come, with the columns agent, from and to (empty for one day); further columns such as "
            + "kind are for people. No shift starts on these days. They excuse hours that a week lacks by as much as a day of "
            + "leave, but unlike leave never make overtime, so days off among them do no harm. `roster replan --apply` adds to it",
        Default = "everybody comes"
    )]
        string? Absences = null,
    [Doc(
        "CSV file of the roster of the days before, at most 366: the roster.csv that a solve wrote, or a table with "
            + "the columns agent, date and shift (the template), start where a template has several, and if known "
            + "end and breaks. People in it who are no agents any more are passed over, with a warning",
        Default = "nothing is known of the days before"
    )]
        string? History = null,
    [Doc(
        "One repeating pattern, designed by `roster rota`; its people are agents where it names their `contract`, or where it "
            + "stands in place of `agents`",
        Default = "none"
    )]
        RotaSection? Rota = null,
    [Doc(
        "CSV file with the columns agent, date and shift (the template): whoever stands in it works just that on the days of the "
            + "horizon, such as the dated.csv that `roster rota` wrote; see the rule frame",
        Default = "nobody has a frame"
    )]
        string? Frame = null,
    [Doc(
        "CSV file, like that of `history`, of the roster that agents have been told, up to its last date; "
            + "see the rule notice",
        Default = "nothing has been published"
    )]
        string? Published = null,
    [Doc(
        "Rules by name, each with its options; see Rules below",
        Default = "only the rules that always hold"
    )]
        MapNode? Rules = null,
    [Doc("On what terms people could be hired, for `roster hire-or-overtime`", Default = "not known")]
        HiringSection? Hiring = null,
    [Doc("What `roster matrix` varies", Default = "nothing")] MatrixSection? Matrix = null,
    [Doc("Time, seed and gap of the search", Default = "the defaults of solve")] SolveSection? Solve = null,
    [Doc("What `roster test` expects of the solve", Default = "it is not tested")]
        ExpectSection? Expect = null,
    [Doc(
        "Name of the currency of all money. Amounts have at most two decimals, and are shown with as many as the currency has "
            + "by ISO 4217: JPY and KRW none, KWD three, others two. Where the third is needed count all of it in the small unit: "
            + "`currency: fils`",
        Default = "`CNY`"
    )]
        string Currency = "CNY"
) : Section
{
    /// <summary>
    /// The agents that are written, and the people of the rota: where no agents are written and there is one contract, it is
    /// theirs.
    /// </summary>
    public IReadOnlyList<AgentSection> People =>
        [
            .. Agents ?? [],
            .. Rota?.Agents(Agents is null && Contracts.Count == 1 ? Contracts.Keys.Single() : null) ?? [],
        ];
}
