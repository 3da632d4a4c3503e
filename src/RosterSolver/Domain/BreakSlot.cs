namespace RosterSolver.Domain;

/// <summary>
/// One break of a shift, in its place in the order of the shift's breaks, with the starts it may have. Offsets
/// are minutes after the start of the shift.
/// </summary>
/// <param name="Break">The kind of break.</param>
/// <param name="Earliest">Earliest start, such that all breaks before it fit.</param>
/// <param name="Latest">Latest start, such that all breaks after it fit.</param>
/// <param name="Step">Minutes between two possible starts.</param>
/// <param name="Gap">Least minutes between the end of the break before it and its start; 0 for the first.</param>
/// <param name="MostGap">Most minutes between the two; null for any, and for the first.</param>
public sealed record BreakSlot(
    BreakRule Break,
    int Earliest,
    int Latest,
    int Step,
    int Gap,
    int? MostGap = null
)
{
    /// <summary>Every start it may have, ascending.</summary>
    public IEnumerable<int> Starts()
    {
        for (var start = Earliest; start <= Latest; start += Step)
            yield return start;
    }

    /// <summary>How many starts it may have.</summary>
    public int StartCount => (Latest - Earliest) / Step + 1;
}
