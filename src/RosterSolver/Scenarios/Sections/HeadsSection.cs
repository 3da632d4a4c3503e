using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>People asked for in a shift template on a day: from a file, or the same every week.</summary>
[Doc(
    "People asked for in a shift template on a day, all its starts together, where calls do not say it: a desk that has to be "
        + "manned, or a centre planned by heads. `week` says it for weekdays, `csv` for dates; a template and day that neither "
        + "names asks for nobody in particular, and what is there costs nothing. The rule `heads` prices what is missing and "
        + "what is too many"
)]
public sealed record HeadsSection(
    [Doc(
        "File in the scenario's folder or below, with the columns date, shift (the template), heads and, where a row has prices "
            + "of its own, missing and surplus (money a person). Rows of other days are passed over",
        Default = "`week` says it"
    )]
        string? Csv = null,
    [Doc(
        "Under each template people asked for by weekday, such as `early: { mon-fri: 3, sat-sun: 2 }`; a day in `csv` comes "
            + "before it",
        Default = "`csv` says it"
    )]
    [Range(0, 2000)]
        IReadOnlyDictionary<string, IReadOnlyDictionary<WeekdayRange, int>>? Week = null
) : Section;
