using Google.OrTools.LinearSolver;

namespace RosterSolver.Solver;

/// <summary>A kind of work as it stands in a model: groups of like members, shared out over profiles.</summary>
/// <param name="Choices">Choices that weigh alike in the limits of a week.</param>
/// <param name="Groups">Members, and for each profile how many such choices it has and how many members have it.</param>
internal sealed record ProfiledKind(
    IReadOnlyList<(int Day, int Shift)> Choices,
    IReadOnlyList<(IReadOnlyList<int> Members, IReadOnlyList<(int Times, Variable People)> Having)> Groups
)
{
    /// <summary>What it comes to in a solution: members of a group are to do alike.</summary>
    public KindOfWork Read() =>
        new(
            Choices.ToHashSet(),
            Groups
                .SelectMany(group =>
                {
                    var starts = group.Having.Sum(one => one.Times * one.People.SolutionValue());
                    return group.Members.Select(member => (member, starts / group.Members.Count));
                })
                .ToDictionary()
        );
}
