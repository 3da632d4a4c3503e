using Google.OrTools.LinearSolver;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The rows that a class of like agents needs for itself: every limit on a person is summed up over the class, and what a
/// person's week can look like is counted by profile. Rests that are counted are left out, for head counts do not tell them.
/// </summary>
internal static class ClassRows
{
    /// <summary>Writes the rows.</summary>
    public static ClassCounts Write(MpModel mip, RosterModel model, LikeAgents like)
    {
        var counts = like.Open.ToDictionary(choice => choice, _ => mip.Count(like.Members.Count));
        var limits = like.Members.SelectMany(model.LimitsOf).Where(limit => limit.Sum.Rests is null).ToList();
        var met = new OccasionCounts(mip, like.Members.Count, counts);
        var profiles = WeekProfiles.Add(mip, like, limits, counts, met);
        var others = limits
            .Where(limit => !profiles.Charged.Contains(limit))
            .Select(limit => SummedLimit.Of(limit, counts, met));
        foreach (
            var same in others.OfType<SummedLimit>().GroupBy(limit => limit.Shape, StringComparer.Ordinal)
        )
            SumUp(mip, [.. same], like.Members.Count);
        return new(like, counts, profiles.Kinds);
    }

    /// <summary>
    /// The limit of every member added up, a member's strictest where there are several. Members who lack it keep
    /// it by nature, at the most their sum can reach.
    /// </summary>
    private static void SumUp(MpModel mip, IReadOnlyList<SummedLimit> same, int members)
    {
        var first = same[0];
        var strictest = same.GroupBy(limit => limit.Agent)
            .Select(own => own.Min(limit => limit.AtMost))
            .ToList();
        var atMost = strictest.Sum() + (members - strictest.Count) * first.Reach;
        mip.AtMost(first.Terms, atMost, first.Price);
    }
}
