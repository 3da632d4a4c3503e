using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// What one full-time equivalent is: a week of the contract that most agents have, less the share of paid time that
/// the shifts it allows spend on paid breaks. Leave and sickness are in the shrinkage or they are not in here.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Hours">Its hours a week.</param>
/// <param name="OffBreaks">Of these, hours at work and off breaks.</param>
public sealed record FullTime(string Contract, double Hours, double OffBreaks)
{
    /// <summary>The basis of a scenario.</summary>
    public static FullTime Of(Scenario scenario)
    {
        var contract = scenario
            .Agents.GroupBy(agent => agent.Contract.Id)
            .MaxBy(group => group.Count())!
            .First()
            .Contract;
        var shifts = scenario.Shifts.Where(contract.Allows).ToList();
        var breaks = shifts
            .SelectMany(shift => shift.Breaks)
            .Where(slot => slot.Break.Paid)
            .Sum(slot => slot.Break.Minutes);
        var paid = shifts.Sum(shift => shift.PaidMinutes);
        var hours = contract.WeeklyMinutes / 60.0;
        // A contract that allows no shift at all has no breaks to take off.
        return new(contract.Id, hours, paid == 0 ? hours : hours * (paid - breaks) / paid);
    }

    /// <summary>Full-time equivalents for so many agent-hours at work in so many days.</summary>
    public double Equivalents(double hours, int days) => hours * 7 / days / OffBreaks;
}
