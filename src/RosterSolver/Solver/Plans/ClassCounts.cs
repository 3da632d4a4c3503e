using Google.OrTools.LinearSolver;

namespace RosterSolver.Solver;

/// <summary>A class of like agents as it stands in a model.</summary>
/// <param name="Like">The agents.</param>
/// <param name="Heads">For each choice the number of people who make it.</param>
/// <param name="Kinds">The kinds of work that the limits of its weeks tell apart.</param>
internal sealed record ClassCounts(
    LikeAgents Like,
    IReadOnlyDictionary<(int Day, int Shift), Variable> Heads,
    IReadOnlyList<ProfiledKind> Kinds
);
