namespace RosterSolver.Domain;

/// <summary>What a day is for the pay of overtime.</summary>
public enum DayClass
{
    /// <summary>Monday to Friday but holidays, and days of the weekend that are worked in place of a holiday.</summary>
    Workday,

    /// <summary>Saturday and Sunday, but days that are worked in place of a holiday.</summary>
    RestDay,

    /// <summary>A public holiday of the calendar, on whatever weekday.</summary>
    Holiday,
}
