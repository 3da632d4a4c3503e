namespace RosterSolver.Domain;

/// <summary>Names of the people on a rota.</summary>
/// <param name="Group">What all names begin with.</param>
/// <param name="Team">People of each position, at least 1.</param>
public sealed record RotaPeople(string Group, int Team)
{
    /// <summary>The people of a position, counted from 0.</summary>
    public IEnumerable<string> Of(int position, int positions)
    {
        var digits = Math.Max(2, $"{positions}".Length);
        var name = $"{Group}-{$"{position + 1}".PadLeft(digits, '0')}";
        return Team == 1 ? [name] : Enumerable.Range(1, Team).Select(member => $"{name}-{member}");
    }
}
