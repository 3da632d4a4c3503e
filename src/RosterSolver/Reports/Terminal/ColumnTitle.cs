using System.Text;

namespace RosterSolver.Reports;

/// <summary>Names that planners chose, as titles of narrow columns.</summary>
internal static class ColumnTitle
{
    private const string Breaks = "-_. /";

    /// <summary>The name in lines that are no wider, broken after a hyphen, a blank and the like where there is one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="width">Most letters of a line, above 0.</param>
    public static string Of(string name, int width)
    {
        var text = new StringBuilder();
        while (name.Length > width)
        {
            var last = name.AsSpan(0, width).LastIndexOfAny(Breaks);
            var length = last > 0 ? last + 1 : width;
            text.Append(name.AsSpan(0, length).TrimEnd()).Append('\n');
            name = name[length..];
        }

        return text.Append(name).ToString();
    }
}
