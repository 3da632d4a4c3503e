namespace RosterSolver.Domain;

/// <summary>Names of the people on a rota, those of a group of agents.</summary>
/// <param name="Group">What all names begin with.</param>
/// <param name="Team">People of each position, at least 1.</param>
public sealed record RotaPeople(string Group, int Team)
{
    /// <summary>The people of a position, counted from 0.</summary>
    public IEnumerable<string> Of(int position, int positions) =>
        Team == 1
            ? [Position(position, positions)]
            : Enumerable
                .Range(0, Team)
                .Select(member => Numbered(Position(position, positions), member, Team));

    /// <summary>The position by name: a person, or a team.</summary>
    public string Position(int position, int positions) => Numbered(Group, position, positions);

    private static string Numbered(string name, int place, int count) =>
        $"{name}-{$"{place + 1}".PadLeft(Math.Max(2, $"{count}".Length), '0')}";
}
