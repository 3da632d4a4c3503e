using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A conflict in words, for every kind of report.</summary>
internal static class ConflictText
{
    /// <summary>How sure it is that nothing can be left out.</summary>
    public static string Certainty(Contradiction one) =>
        one.IsAlone ? "It cannot hold even if nothing else had to: too few people, or no shift at that time."
        : one.IsMinimal ? "Any one of them given up, the others can hold; each was solved again."
        : one.NeedsAllRules
            ? "Any one of these rules given up, the others can hold; fewer of the days and people may be enough: time ended."
        : "They contradict each other, but time ended before it was known whether all of them are needed.";

    /// <summary>Where no contradiction was narrowed down.</summary>
    public const string NoContradiction = "Which rules contradict each other was not found in the time.";

    /// <summary>What was looked for when no change was found.</summary>
    public const string NoChange = "No single change that makes a roster possible was found in the time.";

    /// <summary>What the changes are.</summary>
    public const string Changes =
        "With each of these changes there is a roster, the smallest first; roster solve --relax N writes one:";

    /// <summary>What the changes are where they are of a scenario that stands in no file.</summary>
    public const string ChangesOfNoFile = "With each of these changes there is a roster, the smallest first:";

    /// <summary>How much a change takes.</summary>
    public static string Extent(Relaxation change) =>
        change.Shifts is not { } shifts ? ""
        : shifts == 1 ? "1 shift"
        : $"{shifts:0.##} shifts";

    /// <summary>Where a part is written.</summary>
    public static string Place(ConflictPart part) =>
        part.At switch
        {
            null => "always holds",
            { File: null or "" } => "asked for",
            { } at => $"{at}",
        };

    /// <summary>How it was found.</summary>
    public static string Work(Conflict conflict) =>
        $"{conflict.Solves} solves, {conflict.Elapsed.TotalSeconds:0.0} s";
}
