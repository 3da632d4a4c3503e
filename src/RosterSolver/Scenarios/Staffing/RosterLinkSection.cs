using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The roster of the first weeks of a plan.</summary>
[Doc(
    "The roster of some weeks of the plan, for `roster plan --then-roster`: the scenario is solved with the plan's people, and the "
        + "plan made again with the share of their hours that was useful, until both agree"
)]
public sealed record RosterLinkSection(
    [Doc("File of the scenario, in the plan's folder or below")] string Scenario,
    [Doc("Under each name of the staff the group of agents that it is in the scenario")]
        IReadOnlyDictionary<string, string> Groups,
    [Doc("Week of the plan, counted from 1, that the scenario's first week is", Unit = "weeks")]
    [Range(1, 104)]
        int Week = 1
) : Section;
