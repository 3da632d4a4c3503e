using Google.OrTools.LinearSolver;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The cut that makes the aggregate bound sharp. Several limits over the same choices (most hours, least hours,
/// overtime, unused time, days off of one week) see a choice only through its weights in them; so a person's
/// week is a profile: how many choices of each kind. The members are shared out over the profiles that the hard
/// limits allow, at what the priced ones charge for it.
/// </summary>
internal static class WeekProfiles
{
    private const int MostKinds = 4;
    private const int MostProfiles = 400;

    /// <summary>
    /// Adds the profiles of every set of limits over the same choices; returns the limits whose price they charge,
    /// which must not be charged again.
    /// </summary>
    public static IReadOnlySet<PersonLimit> Add(
        MpModel mip,
        LikeAgents like,
        IEnumerable<PersonLimit> limits,
        IReadOnlyDictionary<(int Day, int Shift), Variable> counts
    )
    {
        var bySupport = limits
            .GroupBy(limit => Support(limit, counts), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0);
        var charged = new HashSet<PersonLimit>(ReferenceEqualityComparer.Instance);
        foreach (var support in bySupport.Where(support => support.Any(limit => !limit.IsHard)))
        {
            var byMember = support.ToLookup(limit => limit.Sum.Agent);
            var days = support.First().Sum.Terms.Select(term => term.Day).ToHashSet();
            var alike = like
                .Members.Select(member => (member, Days: like.DaysOpen(member).Count(days.Contains)))
                .GroupBy(
                    member => $"{member.Days} {Signature(byMember[member.member])}",
                    StringComparer.Ordinal
                )
                .Select(group => new Alike(
                    group.Count(),
                    group.First().Days,
                    [.. byMember[group.First().member]]
                ))
                .ToList();
            if (AddSupport(mip, alike, support.First(), counts))
                charged.UnionWith(support.Where(limit => !limit.IsHard));
        }

        return charged;
    }

    private static bool AddSupport(
        MpModel mip,
        IReadOnlyList<Alike> groups,
        PersonLimit sample,
        IReadOnlyDictionary<(int Day, int Shift), Variable> counts
    )
    {
        var choices = sample
            .Sum.Terms.Select(term => (term.Day, term.Shift))
            .Where(counts.ContainsKey)
            .ToList();
        var kinds = choices.GroupBy(choice => Kind(choice, groups), StringComparer.Ordinal).ToList();
        var days = choices.Select(choice => choice.Day).Distinct().Count();
        if (kinds.Count > MostKinds)
            return false;
        var profiles = Profiles(kinds.Count, days).ToList();
        if (profiles.Count > MostProfiles)
            return false;
        var used = kinds.ConvertAll(kind => kind.Select(choice => (counts[choice], -1.0)).ToList());
        foreach (var (members, most, limits) in groups)
        {
            var weights = kinds.ConvertAll(kind => limits.ConvertAll(limit => Weight(limit, kind.First())));
            var having = new List<(Variable, double)>();
            foreach (var profile in profiles.Where(profile => profile.Sum() <= most))
            {
                if (Price(profile, limits, weights) is not { } price)
                    continue;
                var people = mip.Count(members, price);
                having.Add((people, 1));
                for (var kind = 0; kind < kinds.Count; kind++)
                    used[kind].Add((people, profile[kind]));
            }

            mip.Equal(having, members);
        }

        foreach (var balance in used)
            mip.Balance(balance, 0);
        return true;
    }

    /// <summary>What the priced limits charge for a profile, or null when a hard one forbids it.</summary>
    private static double? Price(int[] profile, List<PersonLimit> limits, List<List<long>> weights)
    {
        var price = 0.0;
        for (var index = 0; index < limits.Count; index++)
        {
            var limit = limits[index];
            var value =
                limit.Sum.Constant + profile.Select((count, kind) => count * weights[kind][index]).Sum();
            if (value <= limit.AtMost)
                continue;
            if (limit.Price is not { } perUnit)
                return null;
            price += perUnit.Units * (double)(value - limit.AtMost);
        }

        return price;
    }

    private static IEnumerable<int[]> Profiles(int kinds, int most)
    {
        if (kinds == 0)
        {
            yield return [];
            yield break;
        }

        for (var count = 0; count <= most; count++)
        {
            foreach (var rest in Profiles(kinds - 1, most - count))
                yield return [count, .. rest];
        }
    }

    private static string Support(
        PersonLimit limit,
        IReadOnlyDictionary<(int Day, int Shift), Variable> counts
    ) =>
        string.Join(
            ' ',
            limit.Sum.Terms.Select(term => (term.Day, term.Shift)).Where(counts.ContainsKey).Order()
        );

    private static string Signature(IEnumerable<PersonLimit> limits) =>
        string.Join(
            '|',
            limits.Select(limit =>
                $"{limit.Rule} {limit.AtMost - limit.Sum.Constant} {limit.Price?.Units} "
                + string.Join(' ', limit.Sum.Terms.Select(term => term.Weight))
            )
        );

    private static string Kind((int Day, int Shift) choice, IReadOnlyList<Alike> groups) =>
        string.Join(' ', groups.SelectMany(group => group.Limits.Select(limit => Weight(limit, choice))));

    private static long Weight(PersonLimit limit, (int Day, int Shift) choice) =>
        limit.Sum.Terms.First(term => term.Day == choice.Day && term.Shift == choice.Shift).Weight;

    /// <summary>Members whom the limits of a week cannot tell apart.</summary>
    /// <param name="Members">How many they are.</param>
    /// <param name="Days">Days of the week on which they can work.</param>
    /// <param name="Limits">The limits of one of them.</param>
    private sealed record Alike(int Members, int Days, List<PersonLimit> Limits);
}
