namespace RosterSolver.Economics;

/// <summary>
/// What a staffing plan costs by line, in currency units. The regular wages of today's staff are the same in every
/// plan and left out; what releases save of them is counted.
/// </summary>
/// <param name="Wages">Regular hours of those hired.</param>
/// <param name="Hiring">Recruiting, training and leaving of those hired, and the classes.</param>
/// <param name="Overtime">By band, in the order of the plan.</param>
/// <param name="Outsourcing">Work that others do.</param>
/// <param name="Understaffed">Hours that nobody works.</param>
/// <param name="Transfers">Hours that one site works for another.</param>
/// <param name="Severance">Of those released.</param>
/// <param name="Saved">Wages of those released, not above 0.</param>
/// <param name="Credit">Worth of those hired who are there and trained at the end, not above 0.</param>
public sealed record StaffingCosts(
    double Wages,
    double Hiring,
    IReadOnlyList<double> Overtime,
    double Outsourcing,
    double Understaffed,
    double Transfers,
    double Severance,
    double Saved,
    double Credit
)
{
    /// <summary>All lines.</summary>
    public double Total =>
        Wages + Hiring + Overtime.Sum() + Outsourcing + Understaffed + Transfers + Severance + Saved + Credit;
}
