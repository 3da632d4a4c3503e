using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>On what terms people could be hired.</summary>
[Doc(
    "On what terms people could be hired. Only `roster hire-or-overtime` reads it. Every cost has to be written, for what is not "
        + "known is not 0"
)]
public sealed record HiringSection(
    [Doc("Contract that a hire signs")] string Contract,
    [Doc("Most hires that are looked at", Unit = "agents")] [Range(1, 50)] int AtMost,
    [Doc("How long they would be needed, from the first day of training", Unit = "weeks")]
    [Range(1, 520)]
        int Weeks,
    [Doc("Cost of finding a hire")] Money Recruiting,
    [Doc("Cost of training a hire beside wages: trainers, rooms, material")] Money TrainingCost,
    [Doc("Cost of a hire who leaves one day, set aside at the start")] Money Leaving,
    [Doc("Weeks of training, paid, without output", Unit = "weeks")] [Range(0, 52)] int Training,
    [Doc(
        "Output of the weeks after training against a proficient agent's, such as `[50%, 75%]`; `[]` for all of it",
        Range = "0%..100%"
    )]
    [Range(0, 1)]
        IReadOnlyList<Fraction> Ramp,
    [Doc(
        "How fast people leave. `turnover` is leavers over average headcount, as HR reports it; `probability` that of leaving "
            + "within a year: 50% are 0.96% and 1.32% a week"
    )]
    [Syntax<AttritionRate>]
        Attrition Attrition,
    [Doc("How fast people leave in training; usually faster than later")]
    [Syntax<AttritionRate>]
        Attrition AttritionInTraining,
    [Doc("Output of an hour of overtime against a regular one; 97% is a start", Range = "1%..100%")]
    [Range(0.01, 1)]
        Fraction Fatigue,
    [Doc(
        "Most overtime of an agent and month, 36h in China (Labour Law art. 41); a roster of a week has its share, 12/52 of it",
        Range = "0m..744h",
        Default = "what `overtime-cap` of a month says under `rules`; without it only the contracts"
    )]
    [Range(0, 44640)]
        TimeLength? OvertimePerMonth = null,
    [Doc("Names of the queues, and of back-office work, that a hire can do", Default = "all")]
    [OneOrMany]
        IReadOnlyList<string>? Skills = null
) : Section;
