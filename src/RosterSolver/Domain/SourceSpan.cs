namespace RosterSolver.Domain;

/// <summary>
/// A place in a text that a person wrote: the file as it was named, the line and the column, both counted from 1.
/// </summary>
public readonly record struct SourceSpan(string File, int Line, int Column)
{
    /// <summary>Written the way editors and compilers make clickable: <c>file:line:column</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
