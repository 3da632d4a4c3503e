namespace RosterSolver.Solver;

/// <summary>The stages that a solve went through, in words for planners.</summary>
internal static class StagesTaken
{
    /// <summary>What follows "solved": <c>whole, and in parts beside it</c>.</summary>
    /// <param name="chosen">What was asked for or suits the size, never <see cref="Stages.Auto"/>.</param>
    /// <param name="planned">Whether a plan was made; where none can be, other stages make the first roster.</param>
    public static string InWords(Stages chosen, bool planned) =>
        chosen switch
        {
            Stages.Whole => "whole, and in parts beside it",
            Stages.Columns =>
                "person by person, again and again: the best that each can work; then part by part anew",
            Stages.Plan when planned =>
                "step by step: people for each shift, names, breaks, person by person, part by part",
            Stages.Plan =>
                "step by step: a first roster, for the people could not be counted ahead; then part by part",
            _ => "step by step: a first roster, then part by part",
        };
}
