using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>What an agent does in the shift of a day beside the phone.</summary>
/// <param name="Breaks">For each break of the shift, which of its possible starts.</param>
/// <param name="Activity">Index of the activity attended; below 0 for none.</param>
/// <param name="Time">When; meaningless without activity.</param>
internal readonly record struct Attending(int[] Breaks, int Activity, TimeRange Time);
