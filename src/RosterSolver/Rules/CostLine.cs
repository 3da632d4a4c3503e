namespace RosterSolver.Rules;

/// <summary>What a priced breach costs money for: its line of the cost statement.</summary>
public enum CostLine
{
    /// <summary>A rule that may be broken at a price: the planner's weight, paid to nobody.</summary>
    Weight,

    /// <summary>Hours worked under a contract that pays by the hour, on-cost included.</summary>
    Wages,

    /// <summary>Hours above the contract's week.</summary>
    Overtime,

    /// <summary>What an hour on a rest day costs beyond other overtime.</summary>
    RestDay,

    /// <summary>Hours on a public holiday.</summary>
    Holiday,

    /// <summary>Hours that a contract pays and the roster does not use, beyond the pay itself.</summary>
    Unused,

    /// <summary>Agents or people missing.</summary>
    Understaffed,

    /// <summary>Agents or people beyond what is required.</summary>
    Overstaffed,

    /// <summary>Work that can wait, not done in time.</summary>
    Late,

    /// <summary>Missing agent-hours that are bought from elsewhere.</summary>
    Outsourced,

    /// <summary>Night shifts.</summary>
    NightAllowance,

    /// <summary>Shifts that start on a Saturday or a Sunday.</summary>
    WeekendAllowance,
}
