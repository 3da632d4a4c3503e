namespace RosterSolver.Solver;

/// <summary>
/// A roster from the shares of a master: person after person is given the tour of which the solution has the most, and tours
/// are generated anew around it.
/// </summary>
internal sealed class ColumnDive(ColumnGeneration generation, ColumnMaster master, Random random)
{
    /// <summary>A share so large is a whole one.</summary>
    private const double NearlyWhole = 0.99;

    /// <summary>How much more than proven the master may cost on the way, as a share of what is still to be had.</summary>
    private const double Tolerance = 1e-3;

    /// <summary>
    /// The tours of all people, those of the others included; null when it was cancelled, or when the roster would not be
    /// cheap enough.
    /// </summary>
    /// <param name="people">The people who are free.</param>
    /// <param name="most">The dive is given up when its roster costs more than this for certain, in units of money.</param>
    /// <param name="cancellation">Ends it.</param>
    public IReadOnlyList<TourColumn>? Run(IEnumerable<int> people, long most, CancellationToken cancellation)
    {
        var free = people.ToList();
        while (free.Count > 0)
        {
            var shares = master.Shares.Where(known => free.Contains(known.Column.Agent)).ToList();
            if (shares.Count == 0 || cancellation.IsCancellationRequested)
                return null;
            foreach (var column in Chosen(shares))
            {
                master.Fix(column);
                free.Remove(column.Agent);
            }

            if (free.Count == 0)
                break;
            if (generation.Generate(master, free, Tolerance * master.Cost, most + 1, cancellation) > most)
                return null;
        }

        return master.Settled;
    }

    /// <summary>All tours that are nearly whole; or one, the larger its share the likelier.</summary>
    private List<TourColumn> Chosen(List<(TourColumn Column, double Share)> shares)
    {
        var whole = shares.Where(known => known.Share > NearlyWhole).Select(known => known.Column).ToList();
        if (whole.Count > 0)
            return whole;
        var dart = random.NextDouble() * shares.Sum(Weight);
        var place = shares.FindIndex(known => (dart -= Weight(known)) <= 0);
        return [shares[Math.Max(0, place)].Column];
    }

    private static double Weight((TourColumn Column, double Share) known) => Math.Pow(known.Share, 8);
}
