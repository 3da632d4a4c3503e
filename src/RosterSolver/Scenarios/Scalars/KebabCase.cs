using System.Text;

namespace RosterSolver.Scenarios;

/// <summary>The spelling of names in a scenario: <c>AtMostDays</c> is written <c>at-most-days</c>.</summary>
public static class KebabCase
{
    /// <summary>The name in lower case, with a hyphen before each capital but the first.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
