using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>What a matrix comes to, in sentences.</summary>
internal static class MatrixWords
{
    private const int MostRivals = 4;

    /// <summary>Which combination is cheapest, and whether that is proven.</summary>
    public static string Verdict(MatrixStudy study)
    {
        if (study.Cheapest is not { } cheapest)
            return "No combination has a roster that may be used.";
        var currency = study.Matrix.Scenario.Currency;
        var found = $"Cheapest as found is {cheapest.Cell.Name}: {cheapest.Variant!.Most} {currency}";
        var rivals = study.Rivals;
        if (rivals.Count == 0)
            return study.Usable.Count == 1
                ? $"{found}. No other combination has a roster."
                : $"{found}. It is proven: no roster of another combination costs as little.";
        var named = string.Join("; ", rivals.Take(MostRivals).Select(rival => rival.Cell.Name));
        var open = rivals.Any(rival => rival.Figures!.Value.Least < cheapest.Figures!.Value.Most);
        return $"{found}, but not distinguishable from {rivals.Count} other{(rivals.Count == 1 ? "" : "s")}, whose best rosters "
            + $"may cost as little: {named}{(rivals.Count > MostRivals ? "; ..." : "")}. "
            + (open ? "Longer searches narrow this." : "None of them costs less: that is proven.");
    }

    /// <summary>What the next step on the frontier costs and brings, step by step.</summary>
    public static IEnumerable<string> Steps(MatrixStudy study)
    {
        var currency = study.Matrix.Scenario.Currency;
        foreach (var (from, to) in study.Frontier.Zip(study.Frontier.Skip(1)))
        {
            var difference = CostDifference.Between(from.Variant!, to.Variant!);
            var sure = difference.IsDistinguishable ? "proven" : "not distinguishable";
            var (before, after) = (from.Figures!.Value, to.Figures!.Value);
            yield return $"{from.Cell.Name} -> {to.Cell.Name}: {DifferenceText.Of(difference.Found)} {currency} ({sure}: "
                + $"{DifferenceText.Of(difference.Least)} to {DifferenceText.Of(difference.Most)}), service level "
                + $"{100 * (after.Service - before.Service):+0.0;-0.0;0.0} pt, spread {after.Spread - before.Spread:+0;-0;0} shifts";
        }
    }

    /// <summary>By what the combinations are not measured alike; null where they are.</summary>
    public static string? Unlike(MatrixStudy study) =>
        study.Yardsticks is [_, ..] differing
            ? $"Not measured alike: {ComparisonWords.Named(differing)} {(differing.Count == 1 ? "differs" : "differ")}, so missing hours and weights mean different things. Compare what is paid and the service level too."
            : null;

    /// <summary>How it came about, sentence by sentence.</summary>
    public static IEnumerable<string> Method(MatrixStudy study)
    {
        var (cells, kept) = (study.Points.Count, study.Points.Count(point => point.IsKept));
        yield return Budget(study.Run, cells, kept);
        yield return $"{ProofWords.Seed}.";
        if (study.Usable.Count > 0)
            yield return $"No roster costs more than {study.Usable.Max(point => point.Gap):0.0%} above what is proven, wages of contracts "
                + "included. Cost: all lines of the cost statement over the horizon. At least: proven, no roster of the combination "
                + "costs less.";
        if (study.Usable.Select(point => point.Cell.Scenario.Agents.Count).Distinct().Count() > 1)
            yield return "What recruiting, training and leaving of more people cost is in none of these figures; roster hire-or-overtime "
                + "counts it.";
        if (study.Points.Count(point => point.From is not null) is > 0 and var taken)
            yield return $"{taken} of the combinations {(taken == 1 ? "takes" : "take")} over a cheaper roster that was found for another, which differs in one value; their folders hold what their "
                + "own searches found.";
        yield return "Service level 服务水平: calls answered in time / calls offered, of the roster found, by Erlang. Spread 极差: most "
            + "less fewest among like agents, of nights, weekend days and lates, added up, in shifts.";
        yield return "On the frontier: no other combination is both cheaper and as good. Dominated: another combination is proven to be cheaper, and as found serves and shares no worse. Not "
            + "distinguishable: the same, but the best roster of this one may cost as little. Service and spread are those of the "
            + "rosters found; nothing is proven of them.";
    }

    /// <summary>What the search of so many may take.</summary>
    /// <param name="run">How they are solved.</param>
    /// <param name="cells">How many there are.</param>
    /// <param name="kept">How many of them are there already.</param>
    public static string Budget(MatrixRun run, int cells, int kept) =>
        $"{cells} combinations, {(kept > 0 ? $"{kept} of them kept from before, " : "")}{run.Time.TotalSeconds:0} s each, {run.Jobs} "
        + $"at a time, seed {run.Seed}{(kept == cells ? "" : $": at most {Minutes(run.Longest(cells - kept))}")}.";

    /// <summary>Where a combination stands, in a word or two.</summary>
    public static string Standing(MatrixStudy study, MatrixPoint point) =>
        study.Standing(point) switch
        {
            CellStanding.Frontier => point == study.Cheapest ? "cheapest" : "frontier",
            CellStanding.NotDistinguishable => "not distinguishable",
            CellStanding.Dominated => "dominated",
            _ => point.Failure is { } failure ? KebabCase.Of($"{failure}").Replace('-', ' ') : "breaks rules",
        };

    private static string Minutes(TimeSpan time) =>
        time.TotalMinutes < 2 ? $"{time.TotalSeconds:0} s" : $"{Math.Ceiling(time.TotalMinutes):0} min";
}
