using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A group of like agents, or one by name.</summary>
[Doc(
    "A group of like agents (`group` and `count`; its members are called group-01, group-02, ...), or one agent by "
        + "name (`id`)"
)]
public sealed record AgentSection(
    [Doc("Name of the contract")] string Contract,
    [Doc("Name of the group; with `count`", Default = "the agent's id")]
    [Syntax<Identifier>]
        string? Group = null,
    [Doc("Members of the group", Default = "1 agent, named by `id`")] [Range(1, 2000)] int? Count = null,
    [Doc("Name of the agent", Default = "made of group and number")] [Syntax<Identifier>] string? Id = null,
    [Doc("Days of agreed leave; of a group, for every member", Default = "none")]
    [OneOrMany]
        IReadOnlyList<DateRange>? Leave = null,
    [Doc("Families of shifts that the agent is not given, such as `[night]`", Default = "none")]
    [Scenarios.Key("not")]
    [OneOrMany]
        IReadOnlyList<ShiftFamily>? Exempt = null,
    [Doc(
        "Names of the queues, and of back-office work, that the agent can do",
        Default = "the queue, where there is one only; otherwise it has to be written"
    )]
    [OneOrMany]
        IReadOnlyList<string>? Skills = null
) : Section;
