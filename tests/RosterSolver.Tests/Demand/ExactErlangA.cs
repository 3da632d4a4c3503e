using RosterSolver.Demand;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Demand;

/// <summary>
/// Erlang A in exact arithmetic, by another way than the product's: the birth-death states, and for a caller who finds
/// j others waiting e^(-wait / patience) ~ Beta(n patience / AHT, j + 1), whose sums have positive terms only.
/// </summary>
internal sealed class ExactErlangA
{
    private static readonly Exact Negligible = Exact.Of(1e-25m) * Exact.Of(1e-25m);

    private readonly Exact all;
    private readonly Exact servedAtOnce;
    private readonly Exact staying;
    private Exact queue = Exact.Zero;
    private Exact callers = Exact.Zero;
    private Exact servedWaiting = Exact.Zero;
    private Exact servedWait = Exact.Zero;
    private Exact longer = Exact.Zero;
    private Exact servedLate = Exact.Zero;

    /// <param name="traffic">The calls.</param>
    /// <param name="patience">Mean seconds until a caller leaves.</param>
    /// <param name="agents">At least 1.</param>
    /// <param name="threshold">Seconds.</param>
    public ExactErlangA(Traffic traffic, decimal patience, int agents, decimal threshold)
    {
        var rate = Exact.Of(traffic.Calls) / Exact.Of(traffic.IntervalSeconds);
        var (service, leaving) = (Exact.Of(agents) / Exact.Of(traffic.Aht), Exact.One / Exact.Of(patience));
        staying = (Exact.Of(threshold) / Exact.Of(patience)).ExpOfMinus();
        AddStates(rate, service, leaving);
        servedAtOnce = ExactErlang.InverseBlocking(ExactErlang.Load(traffic), agents) - Exact.One;
        all = servedAtOnce + queue;
        var busy = (service * Exact.Of(threshold)).ExpOfMinus();
        longer *= busy;
        servedLate *= busy * staying;
        Abandonment = (callers * leaving / rate / all).AsDouble;
    }

    public double Waiting => (queue / all).AsDouble;

    public double Abandonment { get; }

    public double Served => ((servedAtOnce + servedWaiting) / all).AsDouble;

    public double QueueLength => (callers / all).AsDouble;

    public double Asa => (servedWait / (servedAtOnce + servedWaiting)).AsDouble;

    public double ServiceLevel(ServiceLevelDefinition definition)
    {
        var answered = servedAtOnce + servedWaiting - servedLate;
        var settled = all - (longer * staying);
        var (part, whole) = definition switch
        {
            ServiceLevelDefinition.Offered => (answered, all),
            ServiceLevelDefinition.Virtual => (all - longer, all),
            ServiceLevelDefinition.ExcludingShortAbandons => (answered, all - settled + answered),
            ServiceLevelDefinition.WaitWithinThreshold => (settled, all),
            _ => (answered, servedAtOnce + servedWaiting),
        };
        return (part / whole).AsDouble;
    }

    private void AddStates(Exact rate, Exact service, Exact leaving)
    {
        var (shape, gone) = (service / leaving, Exact.One - staying);
        var (state, wait) = (Exact.One, Exact.Zero);
        var (term, lateTerm, sum, lateSum) = (Exact.One, Exact.One, Exact.Zero, Exact.Zero);
        for (var j = 0; state > Negligible || service + (leaving * Exact.Of(j)) < rate; j++)
        {
            var (place, next) = (Exact.Of(j), Exact.Of(j + 1));
            var outflow = service + (leaving * next);
            var answered = state * service / outflow;
            wait += Exact.One / outflow;
            (sum, lateSum) = (sum + term, lateSum + lateTerm);
            queue += state;
            callers += state * place;
            servedWaiting += answered;
            servedWait += answered * wait;
            longer += state * sum;
            servedLate += answered * lateSum;
            term = term * (shape + place) * gone / next;
            lateTerm = lateTerm * (shape + next) * gone / next;
            state = state * rate / outflow;
        }
    }
}
