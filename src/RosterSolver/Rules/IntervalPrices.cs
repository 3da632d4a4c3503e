using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>What agent-minutes too few and too many cost in one interval of one queue, as the options of coverage say.</summary>
/// <param name="Options">The prices.</param>
/// <param name="Need">The queue.</param>
/// <param name="Interval">Which interval.</param>
/// <param name="Length">Minutes of an interval.</param>
internal readonly record struct IntervalPrices(
    CoveragePrices Options,
    QueueNeed Need,
    int Interval,
    int Length
)
{
    /// <summary>Agents required.</summary>
    public int Agents => Need.Required[Interval];

    /// <summary>Agents missing or surplus at the lower price.</summary>
    public int Tolerated => (int)Math.Ceiling(Agents * Options.Tolerance);

    /// <summary>Agents who must be there.</summary>
    public int Floor => (int)Math.Ceiling(Agents * Options.Floor);

    /// <summary>Price of a minute of a missing agent; the first of them, next to the requirement, is 0.</summary>
    public Money MissingMinute(int place) => Capped(Unbought(place));

    /// <summary>The price of a missing minute, or that of a minute bought from elsewhere where it is lower.</summary>
    public Money Capped(Money minute) =>
        Options.Outsourcing is { } bought && bought.PerMinute < minute ? bought.PerMinute : minute;

    /// <summary>Of so many minutes missing, those that are bought from elsewhere: all whose own price is higher.</summary>
    public int Bought(int minutes)
    {
        if (Options.Outsourcing is not { } price)
            return 0;
        var bought = 0;
        for (var place = 0; place * Length < minutes; place++)
        {
            if (Unbought(Math.Min(place, Math.Max(0, Agents - 1))) > price.PerMinute)
                bought += Math.Min(Length, minutes - (place * Length));
        }

        return bought;
    }

    /// <summary>What minutes bought from elsewhere cost.</summary>
    public Money OfBought(int minutes) => (Options.Outsourcing ?? default).Amount.ForMinutes(minutes);

    /// <summary>The price of a missing minute where nobody sells any.</summary>
    private Money Unbought(int place)
    {
        if (Options.By == CoverageBy.Heads)
            return (place < Tolerated ? Options.Under : Options.UnderBeyond).PerMinute * Need.Weight;
        var calls = Need.Losses?[Interval][place] ?? 0;
        var missed = new Money((long)Math.Round(Options.MissedCall.Units * calls / Length));
        return (Options.Under.PerMinute + missed) * Need.Weight;
    }

    /// <summary>What minutes on the queue save, from the first agent to the last and beyond.</summary>
    public IEnumerable<StaffingStep> Steps()
    {
        for (var place = 0; place < Agents; place++)
            yield return new(place < Floor, MissingMinute(Agents - 1 - place), Length);
        if (Need.Work is null)
            yield return new(false, Money.Zero - Options.Over.PerMinute, Tolerated * Length);
        var last = Need.Work is null ? Options.OverBeyond : Options.Over;
        yield return new(false, Money.Zero - last.PerMinute, null);
    }

    /// <summary>The cost of so many minutes missing.</summary>
    public Money OfMissing(int minutes)
    {
        if (Options.By == CoverageBy.Heads)
        {
            var tolerated = Math.Min(minutes, Tolerated * Length);
            return (Capped(Options.Under.PerMinute * Need.Weight) * tolerated)
                + (Capped(Options.UnderBeyond.PerMinute * Need.Weight) * (minutes - tolerated));
        }

        var cost = Money.Zero;
        for (var place = 0; place * Length < minutes; place++)
            cost += MissingMinute(place) * Math.Min(Length, minutes - (place * Length));
        return cost;
    }

    /// <summary>The cost of so many minutes too many; beside work that can wait there is no tolerance.</summary>
    public Money OfSurplus(int minutes) =>
        Need.Work is null
            ? Cost(minutes, Options.Over, Options.OverBeyond)
            : Options.Over.Amount.ForMinutes(minutes);

    private Money Cost(int minutes, PricePerHour within, PricePerHour beyond)
    {
        var tolerated = Math.Min(minutes, Tolerated * Length);
        return within.Amount.ForMinutes(tolerated) + beyond.Amount.ForMinutes(minutes - tolerated);
    }
}
