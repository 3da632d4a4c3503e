namespace RosterSolver.Domain;

/// <summary>On what terms a centre could hire, and how long it would need the hires.</summary>
/// <param name="Contract">What a hire signs.</param>
/// <param name="AtMost">Most hires that are looked at.</param>
/// <param name="Weeks">Weeks from the first day of training to the end of the need.</param>
/// <param name="Costs">What a hire costs beside wages.</param>
/// <param name="Training">Weeks of training, paid and without output.</param>
/// <param name="Ramp">Output of the weeks after it against that of a proficient agent; then it is all.</param>
/// <param name="Attrition">How fast people leave.</param>
/// <param name="AttritionInTraining">How fast people leave in training.</param>
/// <param name="Fatigue">Output of an hour of overtime against a regular one, above 0.</param>
/// <param name="Skills">Queues whose work a hire can do; null for all of them.</param>
public sealed record HiringTerms(
    Contract Contract,
    int AtMost,
    int Weeks,
    HiringCosts Costs,
    int Training,
    IReadOnlyList<double> Ramp,
    Attrition Attrition,
    Attrition AttritionInTraining,
    double Fatigue,
    IReadOnlySet<string>? Skills
)
{
    /// <summary>Most minutes of overtime of an agent and month; null where rules and contracts alone say so.</summary>
    public int? OvertimePerMonth { get; init; }

    /// <summary>Paid hours of a hire's week.</summary>
    public double Hours => Contract.WeeklyMinutes / 60.0;

    /// <summary>What a week of a hire costs in wages, on-cost included.</summary>
    public double WeekCost => (double)Contract.LoadedPay.Amount.ForMinutes(Contract.WeeklyMinutes).Amount;

    /// <summary>The terms as those who plan months have them: a class may start in any week.</summary>
    public Hiring Class => new([], new(0, AtMost), Costs, Training, Ramp, AttritionInTraining);
}
