namespace RosterSolver.Economics;

/// <summary>
/// The least cost of sending amounts through a network, by successive shortest paths: the cheapest way first, with what was
/// sent before led another way where that is cheaper (Ahuja, Magnanti and Orlin 1993, 9.7). Prices are not below 0.
/// </summary>
/// <param name="nodes">How many nodes there are, counted from 0.</param>
internal sealed class CheapestFlow(int nodes)
{
    private const double Rounding = 1e-9;

    /// <summary>Arcs, each followed by its way back.</summary>
    private readonly List<Arc> arcs = [];

    /// <summary>Allows amounts from one node to another; tells the arc.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="most">How much.</param>
    /// <param name="price">Of a unit.</param>
    public int Allow(int from, int to, double most, double price)
    {
        arcs.Add(new(from, to, price) { Left = most });
        arcs.Add(new(to, from, -price));
        return arcs.Count - 2;
    }

    /// <summary>What is sent along an arc.</summary>
    public double Sent(int arc) => arcs[arc ^ 1].Left;

    /// <summary>What it costs to send an amount more; infinite where it cannot be sent.</summary>
    public double Send(int from, int to, double amount)
    {
        var cost = 0.0;
        while (amount > Rounding)
        {
            if (Path(from, to) is not { Count: > 0 } path)
                return double.PositiveInfinity;
            var sent = path.Min(place => Math.Min(amount, arcs[place].Left));
            foreach (var place in path)
            {
                arcs[place].Left -= sent;
                arcs[place ^ 1].Left += sent;
                cost += sent * arcs[place].Price;
            }

            amount -= sent;
        }

        return cost;
    }

    /// <summary>The places of the arcs on the cheapest way (Bellman and Ford); none where there is no way.</summary>
    private List<int> Path(int from, int to)
    {
        var price = Enumerable.Repeat(double.PositiveInfinity, nodes).ToArray();
        var by = Enumerable.Repeat(-1, nodes).ToArray();
        price[from] = 0;
        for (var (round, changed) = (0, true); changed && round < nodes; round++)
        {
            changed = false;
            foreach (var (place, arc) in arcs.Index())
            {
                if (arc.Left <= Rounding || price[arc.From] + arc.Price >= price[arc.To] - Rounding)
                    continue;
                (price[arc.To], by[arc.To], changed) = (price[arc.From] + arc.Price, place, true);
            }
        }

        var path = new List<int>();
        for (var node = to; node != from && by[node] >= 0; node = arcs[by[node]].From)
            path.Add(by[node]);
        return path;
    }

    private sealed record Arc(int From, int To, double Price)
    {
        /// <summary>How much more can go this way.</summary>
        public double Left { get; set; }
    }
}
