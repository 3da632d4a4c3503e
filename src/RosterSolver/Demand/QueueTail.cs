namespace RosterSolver.Demand;

/// <summary>What is still open in a queue when a threshold has passed, by kind of queue.</summary>
internal abstract record QueueTail(double Patience)
{
    /// <summary>
    /// Waiting: the chance that a caller who never leaves waits longer than the threshold. Late: the share of all
    /// callers who are answered after it.
    /// </summary>
    public abstract (double Waiting, double Late) After(double threshold);

    /// <summary>The chance that patience lasts longer than the threshold.</summary>
    public double Staying(double threshold) => Math.Exp(-threshold / Patience);

    /// <summary>No calls, no queue.</summary>
    public sealed record Absent() : QueueTail(double.PositiveInfinity)
    {
        public override (double, double) After(double threshold) => (0, 0);
    }

    /// <summary>Every wait outlasts every threshold; the share served is served late.</summary>
    public sealed record Endless(double Served, double Patience) : QueueTail(Patience)
    {
        public override (double, double) After(double threshold) => (1, Served);
    }

    /// <summary>Nobody leaves.</summary>
    public sealed record Patient(ErlangC Queue) : QueueTail(double.PositiveInfinity)
    {
        public override (double, double) After(double threshold)
        {
            var late = 1 - Queue.ServiceLevel(threshold);
            return (late, late);
        }
    }

    /// <summary>Erlang A with agents and finite patience; All is the weight of all states, divided by 1e280 Divisions times.</summary>
    public sealed record Impatient(double Rate, double Service, double Patience, double All, int Divisions)
        : QueueTail(Patience)
    {
        public override (double, double) After(double threshold)
        {
            var leaving = 1 / Patience;
            var rate = Rate * Staying(threshold);
            var gone = Exponential.OneLess(threshold / Patience);
            var rounded = RoundedOff(rate, threshold, gone);
            var entered = Rate * Patience * gone;
            var waiting = PatienceSeries.Of(rate, Service, leaving);
            var served = PatienceSeries.Of(rate, Service + leaving, leaving);
            var still = Math.Exp(entered - (Service * threshold) + LogOverAll(waiting, rounded));
            var late = Math.Exp(entered - ((Service + leaving) * threshold) + LogOverAll(served, rounded));
            return (Math.Min(1, still), late * Service / (Service + leaving));
        }

        /// <summary>
        /// A series to the power of its rate: what the rate lost in rounding counts once for every caller who waits,
        /// and in overload there are thousands.
        /// </summary>
        private double LogOverAll(PatienceSeries series, double rounded) =>
            series.LogOver(All, Divisions) + (rounded * series.Callers / series.Sum);

        /// <summary>
        /// The relative rounding of Rate * e^-x, where most callers stay: of the exponential, known from 1 - e^-x, and
        /// of the product.
        /// </summary>
        private double RoundedOff(double rate, double threshold, double gone)
        {
            var staying = Staying(threshold);
            return staying < 0.5
                ? 0
                : (1 - staying - gone + (Math.FusedMultiplyAdd(Rate, staying, -rate) / Rate)) / staying;
        }
    }
}
