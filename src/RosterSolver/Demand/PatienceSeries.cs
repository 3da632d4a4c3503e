namespace RosterSolver.Demand;

/// <summary>
/// The states of a queue that callers leave: r_0 = 1, r_j = r_{j-1} * rate / (service + j * leaving). All terms are
/// positive, so no digits cancel. In overload they grow before they fall: all sums are divided by 1e280 whenever they
/// pass it. The divisions are counted, not logged: counts of two series subtract without rounding.
/// </summary>
/// <param name="Head">r_0.</param>
/// <param name="Tail">r_1 + r_2 + ...</param>
/// <param name="Callers">1 * r_1 + 2 * r_2 + ..., the unnormalised mean queue.</param>
/// <param name="ServedWait">Seconds waited by those served, unnormalised, per arriving call.</param>
/// <param name="Divisions">How often the four sums were divided by 1e280.</param>
internal sealed record PatienceSeries(
    double Head,
    double Tail,
    double Callers,
    double ServedWait,
    int Divisions
)
{
    private const double Negligible = 1e-17;
    private const double Large = 1e280;

    public double Sum => Head + Tail;

    /// <summary>Natural logarithm of this sum over a total that was divided a number of times.</summary>
    public double LogOver(double total, int divisions) =>
        Math.Log(Sum / total) + ((Divisions - divisions) * Math.Log(Large));

    /// <summary>An undivided weight on the scale of the four sums.</summary>
    public double Scaled(double weight) => weight * Math.Pow(Large, -Divisions);

    /// <summary>The sums, to 17 digits: terms are added until the rest cannot matter.</summary>
    /// <param name="rate">Arrivals per second.</param>
    /// <param name="service">Calls finished per second with all agents busy.</param>
    /// <param name="leaving">Rate at which one waiting caller leaves, per second.</param>
    public static PatienceSeries Of(double rate, double service, double leaving)
    {
        var (head, tail, callers, divisions) = (1.0, 0.0, 0.0, 0);
        var (term, ratio) = (1.0, double.PositiveInfinity);
        var (wait, servedWait) = (0.0, 0.0);
        for (var j = 0L; ratio >= 1 || term >= Negligible * (head + tail) * (1 - ratio); j++)
        {
            // One division instead of three: they take most of the time of a requirement.
            var turn = 1 / (service + ((j + 1) * leaving));
            wait += turn;
            servedWait += term * service * turn * wait;
            ratio = rate * turn;
            term *= ratio;
            tail += term;
            callers += (j + 1) * term;
            if (tail > Large)
            {
                (head, tail, callers) = (head / Large, tail / Large, callers / Large);
                (term, servedWait) = (term / Large, servedWait / Large);
                divisions++;
            }
        }
        return new PatienceSeries(head, tail, callers, servedWait, divisions);
    }
}
