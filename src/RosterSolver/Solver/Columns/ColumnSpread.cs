using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>A burden of which nobody is to bear much more than another, as far as whole tours tell it.</summary>
internal sealed class ColumnSpread
{
    private readonly Dictionary<(int Day, int Shift), long>[] weights;

    /// <summary>The burden of a limit that fits.</summary>
    public ColumnSpread(SpreadLimit limit)
    {
        Agents = [.. limit.Sums.Select(sum => sum.Agent)];
        Constants = [.. limit.Sums.Select(sum => sum.Constant)];
        AtMost = limit.AtMost;
        Price = limit.Price?.Units;
        weights = [.. limit.Sums.Select(SharedBurdens.Weights)];
    }

    /// <summary>Whether a limit is a spread of which each choice adds its own part; what counts once over several days does not.</summary>
    public static bool Fits(Limit limit) =>
        limit is SpreadLimit spread
        && spread.Sums.All(sum => sum.Occasions.All(occasion => occasion.First == occasion.Last));

    /// <summary>Indexes of the agents who share it.</summary>
    public IReadOnlyList<int> Agents { get; }

    /// <summary>What each bears already.</summary>
    public IReadOnlyList<long> Constants { get; }

    /// <summary>The widest difference allowed.</summary>
    public long AtMost { get; }

    /// <summary>Price of each unit beyond, in units of money; null when it must hold.</summary>
    public long? Price { get; }

    /// <summary>What a shift on a day adds to the burden of the agent at a place.</summary>
    public long Weight(int place, int day, int shift) => weights[place].GetValueOrDefault((day, shift));

    /// <summary>What a tour adds to it.</summary>
    public long Borne(int place, TourColumn column)
    {
        var borne = 0L;
        for (var day = 0; day < column.Shifts.Length; day++)
            borne += column.Shifts[day] < 0 ? 0 : Weight(place, day, column.Shifts[day]);
        return borne;
    }

    /// <summary>What it costs when everybody works these tours; null when it is broken and must hold.</summary>
    public long? CostOf(IReadOnlyList<TourColumn> byAgent)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        for (var place = 0; place < Agents.Count; place++)
        {
            var borne = Constants[place] + Borne(place, byAgent[Agents[place]]);
            (least, most) = (Math.Min(least, borne), Math.Max(most, borne));
        }

        var beyond = Math.Max(0, most - least - AtMost);
        return beyond == 0 ? 0 : Price * beyond;
    }
}
