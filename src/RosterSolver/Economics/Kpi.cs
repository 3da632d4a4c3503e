using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>How a KPI's value is written.</summary>
public enum KpiUnit
{
    /// <summary>A share, 0 to 1, written in per cent.</summary>
    Share,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Money in the scenario's currency.</summary>
    Money,

    /// <summary>A whole number.</summary>
    Count,
}

/// <summary>One figure that a roster is judged by.</summary>
/// <param name="Id">Stable name for machines.</param>
/// <param name="Name">English name.</param>
/// <param name="Chinese">Chinese name.</param>
/// <param name="Formula">How it is computed, in words.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">How the value is written.</param>
public sealed record Kpi(string Id, string Name, string Chinese, string Formula, double Value, KpiUnit Unit)
{
    /// <summary>The value as people read it.</summary>
    public string Written =>
        Unit switch
        {
            KpiUnit.Share => $"{Value:P1}",
            KpiUnit.Hours => $"{Value:N1} h",
            KpiUnit.Minutes => $"{Value:N0} min",
            KpiUnit.Money => MoneyText.Of(Value),
            _ => $"{Value:N0}",
        };
}
