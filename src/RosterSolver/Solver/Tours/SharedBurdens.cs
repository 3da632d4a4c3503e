using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The spreads between agents while tours change: what they cost, and what one unit more or less would cost each
/// person, given the others.
/// </summary>
internal sealed class SharedBurdens
{
    /// <summary>What a unit beyond a spread counts that must hold, in units of money.</summary>
    private const long HardPrice = 1_000_000_000;

    private readonly List<SpreadLimit> spreads;
    private readonly long[][] sums;
    private readonly List<(int Spread, int Place)>[] carried;
    private readonly Dictionary<(int Day, int Shift), long>[][] weights;

    /// <summary>The spreads of a model, when nobody works yet.</summary>
    public SharedBurdens(RosterModel model)
    {
        spreads = [.. model.Limits.OfType<SpreadLimit>()];
        sums = [.. spreads.Select(spread => spread.Sums.Select(sum => sum.Constant).ToArray())];
        weights = [.. spreads.Select(spread => spread.Sums.Select(Weights).ToArray())];
        carried = [.. model.Agents.Select(_ => new List<(int, int)>())];
        for (var spread = 0; spread < spreads.Count; spread++)
        {
            for (var place = 0; place < spreads[spread].Sums.Count; place++)
                carried[spreads[spread].Sums[place].Agent].Add((spread, place));
        }
    }

    /// <summary>What each choice weighs; an occasion of one day weighs the same whichever of its shifts is worked.</summary>
    private static Dictionary<(int Day, int Shift), long> Weights(PersonSum sum) =>
        sum
            .Terms.Select(term => (Choice: (term.Day, term.Shift), term.Weight))
            .Concat(
                from occasion in sum.Occasions
                where occasion.First == occasion.Last
                from choice in occasion.Choices
                select (Choice: choice, occasion.Weight)
            )
            .GroupBy(one => one.Choice)
            .ToDictionary(group => group.Key, group => group.Sum(one => one.Weight));

    /// <summary>What all spreads cost, in units of money; a breach of one that must hold counts enormously.</summary>
    public long Cost => spreads.Select((spread, index) => Price(spread) * Beyond(spread, sums[index])).Sum();

    /// <summary>
    /// Of a spread that costs something, drawn at random, one who bears most and one who bears less: as often the least as
    /// anybody; null when none costs anything.
    /// </summary>
    public (int Most, int Less)? Unequal(Random random)
    {
        var unequal = Enumerable
            .Range(0, spreads.Count)
            .Where(index => Beyond(spreads[index], sums[index]) > 0)
            .ToList();
        if (unequal.Count == 0)
            return null;
        var spread = unequal[random.Next(unequal.Count)];
        var (borne, people) = (sums[spread], spreads[spread].Sums);
        var most = Drawn(place => borne[place] == borne.Max());
        var less =
            random.Next(2) == 0
                ? Drawn(place => borne[place] == borne.Min())
                : Drawn(place => borne[place] < borne.Max());
        return (people[most].Agent, people[less].Agent);

        int Drawn(Func<int, bool> fits)
        {
            var some = Enumerable.Range(0, borne.Length).Where(fits).ToList();
            return some[random.Next(some.Count)];
        }
    }

    /// <summary>Adds a person's shift, or takes it off.</summary>
    /// <param name="agent">Index of the agent.</param>
    /// <param name="day">The day.</param>
    /// <param name="shift">Index of the shift.</param>
    /// <param name="sign">1 to add, -1 to take off.</param>
    public void Count(int agent, int day, int shift, int sign)
    {
        foreach (var (spread, place) in carried[agent])
            sums[spread][place] += sign * weights[spread][place].GetValueOrDefault((day, shift));
    }

    /// <summary>
    /// Adds to the worth of each choice what it costs the person who would carry <paramref name="like"/>: above what the
    /// others allow a unit more costs its price, below it saves as much.
    /// </summary>
    /// <param name="agent">Index of the agent, who works nothing at present.</param>
    /// <param name="like">A tour about which prices are taken.</param>
    /// <param name="worth">Receives the prices, by [day, shift].</param>
    public void Price(int agent, Tour like, long[,] worth)
    {
        foreach (var (spread, place) in carried[agent])
        {
            var (low, high) = Allowed(spread, place);
            var terms = weights[spread][place];
            var sum = sums[spread][place];
            for (var day = 0; day < like.Shifts.Length; day++)
                sum += terms.GetValueOrDefault((day, like.Shifts[day]));
            var price =
                Price(spreads[spread])
                * (
                    sum >= high ? 1
                    : sum <= low ? -1
                    : 0
                );
            foreach (var (choice, weight) in price == 0 ? [] : terms)
                worth[choice.Day, choice.Shift] += price * weight;
        }
    }

    /// <summary>Between which sums the person neither widens the spread nor could.</summary>
    private (long Low, long High) Allowed(int spread, int place)
    {
        var (fewest, most) = (long.MaxValue, long.MinValue);
        for (var other = 0; other < sums[spread].Length; other++)
        {
            if (other == place)
                continue;
            fewest = Math.Min(fewest, sums[spread][other]);
            most = Math.Max(most, sums[spread][other]);
        }

        var free = spreads[spread].AtMost;
        return (Math.Min(fewest, most - free), Math.Max(most, fewest + free));
    }

    private static long Price(SpreadLimit spread) => spread.Price?.Units ?? HardPrice;

    private static long Beyond(SpreadLimit spread, long[] sums) =>
        Math.Max(0, sums.Max() - sums.Min() - spread.AtMost);
}
