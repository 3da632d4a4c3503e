namespace RosterSolver.Demand;

/// <summary>
/// Calls and seconds of a stretch of time, kept as sums: tallies are added up, and a share is formed only of sums, so
/// that no percentage is ever averaged. Expected values, so fractions of calls are usual.
/// </summary>
/// <param name="Offered">Calls that arrived.</param>
/// <param name="InTime">Of these, answered within the threshold.</param>
/// <param name="InTimeIfPatient">Of these, those who would be answered within the threshold if they never gave up.</param>
/// <param name="GoneInTime">Of these, those who gave up within the threshold.</param>
/// <param name="Answered">Calls answered in this stretch, whenever they arrived.</param>
/// <param name="Abandoned">Callers who gave up in this stretch, or were still waiting when the queue closed at its end.</param>
/// <param name="WaitSeconds">Seconds that the calls answered here had waited; infinite in an endless queue.</param>
/// <param name="BusySeconds">Agent-seconds on calls.</param>
/// <param name="StaffedSeconds">Agent-seconds on the phone.</param>
public sealed record ServiceTally(
    double Offered,
    double InTime,
    double InTimeIfPatient,
    double GoneInTime,
    double Answered,
    double Abandoned,
    double WaitSeconds,
    double BusySeconds,
    double StaffedSeconds
)
{
    // Answered calls are a difference of sums over a day: where nobody is there, rounding is what remains.
    private const double Rounding = 1e-6;

    private bool IsSettled => Answered + Abandoned > Rounding;

    /// <summary>Nothing happened.</summary>
    public static ServiceTally None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>
    /// Abandoned over all calls that were settled here, answered or abandoned: over offered, once no queue is carried in
    /// or out. NaN where none was settled.
    /// </summary>
    public double Abandonment => IsSettled ? Abandoned / (Answered + Abandoned) : double.NaN;

    /// <summary>1 - <see cref="Abandonment"/> (接通率); NaN where no call was settled.</summary>
    public double AnswerRate => 1 - Abandonment;

    /// <summary>Average speed of answer: seconds waited over calls answered; NaN where none was answered.</summary>
    public double Asa => Answered > Rounding ? WaitSeconds / Answered : double.NaN;

    /// <summary>Time on calls over time on the phone; 0 without anybody.</summary>
    public double Occupancy => StaffedSeconds > 0 ? BusySeconds / StaffedSeconds : 0;

    /// <summary>
    /// The service level by the definition named; 1 where nobody called, NaN where the judge cannot see what it counts.
    /// </summary>
    public double ServiceLevel(ServiceLevelDefinition definition = ServiceLevelDefinition.Offered)
    {
        var (part, whole) = ServiceParts(definition);
        if (Offered <= 0)
            return 1;
        return whole == 0 ? 0 : part / whole;
    }

    /// <summary>The calls that the service level counts, and those that they are a share of.</summary>
    public (double Part, double Whole) ServiceParts(ServiceLevelDefinition definition) =>
        definition switch
        {
            ServiceLevelDefinition.Offered => (InTime, Offered),
            ServiceLevelDefinition.Virtual => (InTimeIfPatient, Offered),
            ServiceLevelDefinition.WaitWithinThreshold => (InTime + GoneInTime, Offered),
            ServiceLevelDefinition.OfServed => (InTime, IsSettled ? Offered * AnswerRate : 0),
            ServiceLevelDefinition.ExcludingShortAbandons => (InTime, Offered - GoneInTime),
            _ => throw new ArgumentOutOfRangeException(nameof(definition), definition, "is not a definition"),
        };

    /// <summary>Both together.</summary>
    public static ServiceTally operator +(ServiceTally one, ServiceTally other) =>
        new(
            one.Offered + other.Offered,
            one.InTime + other.InTime,
            one.InTimeIfPatient + other.InTimeIfPatient,
            one.GoneInTime + other.GoneInTime,
            one.Answered + other.Answered,
            one.Abandoned + other.Abandoned,
            one.WaitSeconds + other.WaitSeconds,
            one.BusySeconds + other.BusySeconds,
            one.StaffedSeconds + other.StaffedSeconds
        );

    /// <summary>A share of a stretch, as where two numbers of agents alternate.</summary>
    public static ServiceTally operator *(double share, ServiceTally tally) =>
        share == 0
            ? None
            : new(
                share * tally.Offered,
                share * tally.InTime,
                share * tally.InTimeIfPatient,
                share * tally.GoneInTime,
                share * tally.Answered,
                share * tally.Abandoned,
                share * tally.WaitSeconds,
                share * tally.BusySeconds,
                share * tally.StaffedSeconds
            );

    /// <summary>All together.</summary>
    public static ServiceTally Sum(IEnumerable<ServiceTally> tallies) =>
        tallies.Aggregate(None, (sum, next) => sum + next);
}
