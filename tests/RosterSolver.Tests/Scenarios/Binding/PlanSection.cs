using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;
using RosterSolver.Scenarios;
using Key = RosterSolver.Scenarios.KeyAttribute;

namespace RosterSolver.Tests.Scenarios;

/// <summary>A small language that uses everything the binder can do.</summary>
[Doc("A plan to try the binder with")]
public sealed record PlanSection(
    [Doc("the planned days")] DaysSection Days,
    [Doc("shifts by name")] IReadOnlyDictionary<string, ShiftSection>? Shifts = null,
    [Doc("who works")] IReadOnlyList<PersonSection>? People = null,
    [Doc("labour rules")] MapNode? Rules = null,
    [Doc("agents by day of the week")] IReadOnlyDictionary<DayOfWeek, int>? Required = null
) : Section;

public sealed record DaysSection(
    [Doc("the first day")] DateOnly Start,
    [Doc("how many", Unit = "weeks"), Range(1, 8)] int Weeks,
    [Doc("grid", Range = "15m..1h"), Syntax<DurationInMinutes>, Range(15, 60)] int Interval = 30,
    [Doc("rounding", Default = "to even")] MidpointRounding Rounding = MidpointRounding.ToEven
) : Section;

public sealed record ShiftSection(
    [Syntax<TimeOfDay>, OneOrMany] IReadOnlyList<int> Starts,
    [Syntax<DurationInMinutes>] int Length,
    TimeWindow? Lunch = null,
    [Range(1, 9)] CountRange? Block = null
) : Section;

public sealed record PersonSection(
    string Id,
    [Key("not")] IReadOnlyList<string>? Excluded = null,
    [Range(0, 1)] Fraction? Share = null
) : Section;

/// <summary>Options of a rule: a record that knows nothing of this folder.</summary>
public sealed record RestOptions([Description("hours of rest")] [Range(1, 24)] int Hours = 11);
