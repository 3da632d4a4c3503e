namespace RosterSolver.Solver;

/// <summary>The stages that a solve went through, in words for planners.</summary>
internal static class StagesTaken
{
    /// <summary>What follows "solved": <c>in stages: plan, names, breaks, response, parts</c>.</summary>
    /// <param name="chosen">What was asked for or suits the size, never <see cref="Stages.Auto"/>.</param>
    /// <param name="planned">Whether a plan was made; where none can be, other stages make the first roster.</param>
    public static string InWords(Stages chosen, bool planned) =>
        chosen switch
        {
            Stages.Whole => "whole, and in parts beside it",
            Stages.Columns => "by whole tours: prices of shifts, everybody's best tour at them, parts",
            Stages.Plan when planned => "in stages: plan, names, breaks, response, parts",
            Stages.Plan => "in stages: first roster, parts; there was no plan",
            _ => "in stages: first roster, parts",
        };
}
