namespace RosterSolver.Economics;

/// <summary>How far hires have come.</summary>
public enum CrewStage
{
    /// <summary>Paid, without output.</summary>
    Training,

    /// <summary>With a share of the output of those who know the work.</summary>
    Ramp,

    /// <summary>With all of it.</summary>
    Full,
}

/// <summary>A week from the first day of training on, in expected people, hours and money.</summary>
/// <param name="Week">Its number, from 1.</param>
/// <param name="Stage">How far the hires have come.</param>
/// <param name="Heads">Hires who are still there.</param>
/// <param name="Output">What they bring, counted in agents with full output.</param>
/// <param name="OvertimeHours">Hours of overtime of all agents.</param>
/// <param name="MissingHours">Agent-hours that are required and not there.</param>
/// <param name="HiresCost">Wages of the hires; in the first week recruiting, training and leaving too.</param>
/// <param name="RestCost">All else: wages of the others, overtime, missing people, weights.</param>
/// <param name="Saved">What all weeks so far have saved against hiring nobody; negative where they cost more.</param>
public sealed record CrewWeek(
    int Week,
    CrewStage Stage,
    double Heads,
    double Output,
    double OvertimeHours,
    double MissingHours,
    double HiresCost,
    double RestCost,
    double Saved
)
{
    /// <summary>What the week costs.</summary>
    public double Cost => HiresCost + RestCost;
}
