using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What a sweep of a staffing plan varies, as on the command line: <c>attrition=-20%..+20%/10%</c>.</summary>
public sealed record StaffingSweepText()
    : Syntax<StaffingSweep>("sweep", $"{Names} with a range such as -10%..+10%/5%")
{
    private const decimal MostChange = 4;

    private static string Names => string.Join(", ", Enum.GetNames<StaffingAxis>().Select(KebabCase.Of));

    /// <inheritdoc/>
    public override bool TryParse(string text, out StaffingSweep value)
    {
        value = new(default, []);
        if (
            text.Split('=') is not [var name, var range]
            || !new Word<StaffingAxis>().TryParse(name, out var axis)
        )
            return false;
        var changes = PercentSteps.Of(range);
        value = new(axis, [.. changes.Select(change => (double)change)]);
        return changes.Count > 0 && changes.All(change => change is > -1 and <= MostChange);
    }
}
