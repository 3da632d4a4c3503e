namespace RosterSolver.Domain;

/// <summary>What a day is for the pay of overtime.</summary>
public enum DayClass
{
    /// <summary>Monday to Friday but holidays, and days of the weekend that are worked in place of a holiday.</summary>
    Workday,

    /// <summary>
    /// Saturday and Sunday, but days that are worked in place of a holiday; and days off that were given in exchange for such.
    /// </summary>
    RestDay,

    /// <summary>A public holiday by statute, on whatever weekday.</summary>
    Holiday,
}
