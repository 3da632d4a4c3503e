namespace RosterSolver.Domain;

/// <summary>Why a day is not like the other days of its weekday.</summary>
public enum DayKind
{
    /// <summary>A public holiday.</summary>
    Holiday,

    /// <summary>A day of the weekend that is worked in place of a holiday (调休上班): it behaves like a workday.</summary>
    MakeUpWorkday,

    /// <summary>Bills go out.</summary>
    BillingDay,

    /// <summary>Wages are paid.</summary>
    PayDay,

    /// <summary>A sales promotion, a mailing, a change of prices.</summary>
    Promotion,

    /// <summary>Something broke: its calls say nothing about other days.</summary>
    Incident,

    /// <summary>Nobody answers: no calls.</summary>
    Closed,

    /// <summary>Any other event.</summary>
    Event,

    /// <summary>The planner confirms that the day counts, however unusual its calls look.</summary>
    Ordinary,
}
