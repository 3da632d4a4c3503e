namespace RosterSolver.Demand;

/// <summary>
/// What a caller may expect who finds all of a whole number of agents busy and j callers waiting, were the agents to
/// stay as they are. With c = n mu / theta, e^(-theta V) of the wait V of a caller who never leaves is Beta(c, j + 1)
/// (QUEUEING.md, section 4), so that P(V > T) is a sum of negative binomial terms; as theta falls to 0, of Poisson
/// terms. All terms are positive: nothing cancels.
/// </summary>
internal sealed class AnswerOdds
{
    private readonly double service;
    private readonly double leaving;
    private readonly double threshold;
    private readonly double window;
    private readonly List<double> answered = [];
    private readonly List<double> answeredIfPatient = [];
    private readonly List<double> gone = [];
    private Tail patient;
    private Tail own;

    /// <summary>The odds at this many agents.</summary>
    /// <param name="agents">Agents on the phone; at least 0.</param>
    /// <param name="aht">Mean handle time in seconds.</param>
    /// <param name="leaving">Rate at which a waiting caller gives up, per second; 0 for never.</param>
    /// <param name="threshold">T in seconds.</param>
    public AnswerOdds(int agents, double aht, double leaving, double threshold)
    {
        service = agents / aht;
        this.leaving = leaving;
        this.threshold = threshold;
        window = leaving > 0 ? Exponential.OneLess(leaving * threshold) / leaving : threshold;
        patient = new(-service * threshold);
        own = new(-(service + leaving) * threshold);
    }

    /// <summary>The chance to be answered within the threshold.</summary>
    public double Answered(int waiting) => At(answered, waiting);

    /// <summary>The chance to be answered within the threshold for one who never gives up.</summary>
    public double AnsweredIfPatient(int waiting) => At(answeredIfPatient, waiting);

    /// <summary>The chance to give up within the threshold.</summary>
    public double Gone(int waiting) => At(gone, waiting);

    private double At(List<double> odds, int waiting)
    {
        while (odds.Count <= waiting)
            AddNext();
        return odds[waiting];
    }

    private void AddNext()
    {
        var waiting = answered.Count;
        if (waiting > 0)
        {
            patient = patient.Next((service + ((waiting - 1) * leaving)) * window / waiting);
            own = own.Next((service + (waiting * leaving)) * window / waiting);
        }

        var ever = service > 0 ? service / (service + ((waiting + 1) * leaving)) : 0;
        var still = Math.Min(1, patient.Sum);
        var inTime = ever * Math.Max(0, 1 - own.Sum);
        answered.Add(inTime);
        answeredIfPatient.Add(service > 0 ? 1 - still : 0);
        gone.Add(Math.Max(0, 1 - (still * Math.Exp(-leaving * threshold)) - inTime));
    }

    /// <summary>The last term, as a logarithm because the first can be below 1e-308, and the sum of all so far.</summary>
    private readonly record struct Tail(double LogTerm, double Sum)
    {
        public Tail(double logFirst)
            : this(logFirst, Math.Exp(logFirst)) { }

        public Tail Next(double ratio)
        {
            var term = LogTerm + Math.Log(ratio);
            return new(term, Sum + Math.Exp(term));
        }
    }
}
