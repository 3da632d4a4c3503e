using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>One repeating pattern of weeks, to be designed.</summary>
[Doc(
    "One repeating pattern of weeks for several positions: everybody works through the same weeks, each beginning in another, "
        + "and the last is followed by the first. `roster rota` designs it. In it stands at least one block of days off"
)]
public sealed record RotaSection(
    [Doc("People, or teams, on the rota; the pattern has as many weeks")] [Range(1, 500)] int Positions,
    [Doc(
        "Under each shift the people (or teams) asked for by weekday, such as `night: { mon-fri: 2, sat-sun: 1 }`; on a weekday "
            + "that is not named, nobody. The order of the shifts, at most 20, is the forward order of rotation. A shift is a "
            + "template where the document has `shifts`"
    )]
    [Range(0, 500)]
        IReadOnlyDictionary<string, IReadOnlyDictionary<WeekdayRange, int>> Requirement,
    [Doc("Whether exactly so many people are there, or at least so many")] RotaCover Cover = RotaCover.Exact,
    [Doc("Fewest and most days worked in a row, 1 to 28", Default = "`1..6`")] CountRange? WorkBlock = null,
    [Doc("Fewest and most days off in a row, 1 to 28", Default = "`1..7`")] CountRange? OffBlock = null,
    [Doc("Under a shift the fewest and most days in a row with it", Default = "any")]
    [Range(1, 28)]
        IReadOnlyDictionary<string, CountRange>? Blocks = null,
    [Doc(
        "Sequences of shifts that may not be, such as `night early` on two days in a row, or `night - early` with one day off "
            + "between; each further `-` is another day off",
        Default = "none"
    )]
        IReadOnlyList<string>? Forbidden = null,
    [Doc("Fewest weeks of the pattern with Saturday and Sunday off", Unit = "weeks")]
    [Range(0, 500)]
        int WeekendsOff = 0,
    [Doc("Points for what is unkind to people", Default = "the defaults of rota-points")]
        RotaPoints? Points = null,
    [Doc("People of each position: a team that works together")] [Range(1, 100)] int Team = 1,
    [Doc(
        "Name of the people: `rota` makes rota-01, rota-02, ..., of teams rota-01-01, rota-01-02, ...",
        Default = "`rota`"
    )]
    [Syntax<Identifier>]
        string Group = "rota",
    [Doc(
        "In a scenario the contract of its people, who are then agents",
        Default = "without `agents` the only contract of the scenario; otherwise its people stand under `agents`, or are none"
    )]
        string? Contract = null,
    [Doc("In a scenario what its people can do, as for agents", Default = "as for agents")]
    [OneOrMany]
        IReadOnlyList<string>? Skills = null
) : Section
{
    /// <summary>Its people as agents: a group, or one for each team; none without a contract.</summary>
    /// <param name="usual">The contract where none is written; null for none.</param>
    public IEnumerable<AgentSection> Agents(string? usual)
    {
        if ((Contract ?? usual) is not { } contract)
            return [];
        var names = new RotaPeople(Group, Team);
        return Team == 1
            ? [Named(contract, Group, Positions)]
            : Enumerable
                .Range(0, Positions)
                .Select(position => Named(contract, names.Position(position, Positions), Team));
    }

    private AgentSection Named(string contract, string group, int count) =>
        new(contract, group, count, Skills: Skills) { Origins = Origins };
}

/// <summary>Whether as many people as asked for are there, or more too.</summary>
public enum RotaCover
{
    /// <summary>Exactly so many.</summary>
    Exact,

    /// <summary>At least so many.</summary>
    Minimum,
}
