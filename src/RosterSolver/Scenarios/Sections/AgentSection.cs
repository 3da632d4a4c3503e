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
        IReadOnlyList<string>? Skills = null,
    [Doc("What the agent asks for; of a group, what every member does", Default = "nothing")]
    [OneOrMany]
        IReadOnlyList<WishSection>? Wishes = null
) : Section;

/// <summary>A wish of an agent.</summary>
[Doc(
    "A wish: not to work (`off`) or to work (`work`) on a day or days in a row; `shift` says which template is meant"
)]
public sealed record WishSection(
    [Doc("Days on which the agent asks not to work; not with `work`", Default = "none")]
        DateRange? Off = null,
    [Doc("Days on which the agent asks to work; not with `off`", Default = "none")] DateRange? Work = null,
    [Doc("Shift template that is meant", Default = "any shift")] string? Shift = null,
    [Doc("How many times the price of the rule `wishes` a refusal costs on each day")]
    [Range(1, 1000)]
        int Weight = 1
) : Section;
