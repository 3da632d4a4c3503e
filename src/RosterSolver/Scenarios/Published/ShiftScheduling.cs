using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// An instance of the employee shift scheduling set of T. Curtois and R. Qu (2014), schedulingbenchmarks.org/nrp. The
/// first day is a Monday; days are counted from 0.
/// </summary>
/// <param name="Days">Days of the horizon.</param>
/// <param name="Shifts">The shift types.</param>
/// <param name="Staff">The employees.</param>
/// <param name="DaysOff">Days on which an employee must be off.</param>
/// <param name="Requests">Wishes to work, or not to work, a shift on a day.</param>
/// <param name="Covers">People asked for in a shift on a day.</param>
internal sealed record ShiftScheduling(
    int Days,
    IReadOnlyList<PublishedShift> Shifts,
    IReadOnlyList<PublishedEmployee> Staff,
    ILookup<string, int> DaysOff,
    IReadOnlyList<PublishedRequest> Requests,
    IReadOnlyList<PublishedCover> Covers
);

/// <summary>A shift type.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Minutes">Its length.</param>
/// <param name="NotNext">The shifts that may not follow on the next day.</param>
internal sealed record PublishedShift(string Id, int Minutes, IReadOnlyList<string> NotNext);

/// <summary>An employee. All of it must hold; the least numbers in a row do not bind at the horizon's borders.</summary>
/// <param name="Id">The name.</param>
/// <param name="MostOf">Most shifts of each type.</param>
/// <param name="Minutes">Fewest and most minutes of the horizon.</param>
/// <param name="MostInARow">Most days of work in a row.</param>
/// <param name="FewestInARow">Fewest days of work in a row.</param>
/// <param name="FewestOffInARow">Fewest days off in a row.</param>
/// <param name="MostWeekends">Most weekends with work.</param>
internal sealed record PublishedEmployee(
    string Id,
    IReadOnlyDictionary<string, int> MostOf,
    MinuteRange Minutes,
    int MostInARow,
    int FewestInARow,
    int FewestOffInARow,
    int MostWeekends
);

/// <summary>A wish.</summary>
/// <param name="Employee">Who.</param>
/// <param name="Day">When.</param>
/// <param name="Shift">Which shift.</param>
/// <param name="Works">Whether to work it; otherwise not to.</param>
/// <param name="Weight">What a refusal costs.</param>
internal sealed record PublishedRequest(string Employee, int Day, string Shift, bool Works, int Weight);

/// <summary>People asked for.</summary>
/// <param name="Day">When.</param>
/// <param name="Shift">In which shift.</param>
/// <param name="Required">How many.</param>
/// <param name="Under">What each missing one costs.</param>
/// <param name="Over">What each surplus one costs.</param>
internal sealed record PublishedCover(int Day, string Shift, int Required, int Under, int Over);
