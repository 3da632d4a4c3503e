using System.Globalization;

namespace RosterSolver.Scenarios;

/// <summary>A cell of a sheet, rows and columns counted from 1.</summary>
internal readonly record struct CellPlace(int Row, int Column)
{
    private const int Letters = 26;

    /// <summary>The cell of a name such as <c>C5</c>.</summary>
    public static CellPlace Of(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetterUpper).ToList();
        var column = letters.Aggregate(0, (sum, letter) => sum * Letters + (letter - 'A' + 1));
        return new(int.Parse(reference.AsSpan(letters.Count), CultureInfo.InvariantCulture), column);
    }
}

/// <summary>Cells from one corner to the other, both included.</summary>
internal readonly record struct CellRange(CellPlace First, CellPlace Last)
{
    /// <summary>The range of a name such as <c>A2:A6</c>.</summary>
    public static CellRange Of(string reference)
    {
        var corners = reference.Split(':');
        return new(CellPlace.Of(corners[0]), CellPlace.Of(corners[^1]));
    }
}
