using Google.OrTools.LinearSolver;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The cut that makes the aggregate bound sharp. Several limits over the same choices (most hours, least hours,
/// overtime, unused time, days off of one week) see a choice only through its weights in them and the occasions that it
/// meets; so a person's week is a profile: how many choices of each kind. The members are shared out over the profiles that
/// the hard limits allow, at what the priced ones charge for it; so it is known too how many of them meet an occasion.
/// </summary>
internal sealed class WeekProfiles
{
    private const int MostKinds = 6;
    private const int MostProfiles = 400;

    private readonly MpModel mip;
    private readonly LikeAgents like;
    private readonly IReadOnlyDictionary<(int Day, int Shift), Variable> counts;
    private readonly OccasionCounts met;
    private readonly HashSet<PersonLimit> charged = new(ReferenceEqualityComparer.Instance);
    private readonly List<ProfiledKind> kindsOfWork = [];

    private WeekProfiles(
        MpModel mip,
        LikeAgents like,
        IReadOnlyDictionary<(int Day, int Shift), Variable> counts,
        OccasionCounts met
    )
    {
        this.mip = mip;
        this.like = like;
        this.counts = counts;
        this.met = met;
    }

    /// <summary>The limits whose price the profiles charge, which must not be charged again.</summary>
    public IReadOnlySet<PersonLimit> Charged => charged;

    /// <summary>The kinds of work that the profiles tell apart.</summary>
    public IReadOnlyList<ProfiledKind> Kinds => kindsOfWork;

    /// <summary>
    /// Adds the profiles of every set of limits over the same choices. Where occasions make too many profiles, their limits
    /// are left out.
    /// </summary>
    public static WeekProfiles Add(
        MpModel mip,
        LikeAgents like,
        IEnumerable<PersonLimit> limits,
        IReadOnlyDictionary<(int Day, int Shift), Variable> counts,
        OccasionCounts met
    )
    {
        var profiles = new WeekProfiles(mip, like, counts, met);
        foreach (var support in limits.GroupBy(profiles.Support, StringComparer.Ordinal))
        {
            var all = support.ToList();
            var plain = all.Where(limit => limit.Sum.Occasions.Count == 0).ToList();
            if (support.Key.Length == 0 || !plain.Exists(limit => !limit.IsHard))
                continue;
            if (profiles.AddSupport(all))
                profiles.charged.UnionWith(all.Where(limit => !limit.IsHard));
            else if (plain.Count < all.Count && profiles.AddSupport(plain))
                profiles.charged.UnionWith(plain.Where(limit => !limit.IsHard));
        }

        return profiles;
    }

    private bool AddSupport(IReadOnlyList<PersonLimit> limits)
    {
        var choices = Choices(limits[0]).ToList();
        var days = choices.Select(choice => choice.Day).ToHashSet();
        var groups = Groups(limits, days);
        var kinds = choices.GroupBy(choice => Kind(choice, groups), StringComparer.Ordinal).ToList();
        if (kinds.Count > MostKinds)
            return false;
        var samples = kinds.ConvertAll(kind => kind.First());
        var every = Profiles(kinds.Count, days.Count).ToList();
        var shared = groups.ConvertAll(group => (group.Members, Allowed: Allowed(group, samples, every)));
        if (shared.Exists(group => group.Allowed.Count > MostProfiles))
            return false;
        var shares = shared.ConvertAll(group =>
            (group.Members, Having: ShareOut(group.Members, group.Allowed))
        );
        var having = shares.SelectMany(group => group.Having).ToList();
        foreach (var (place, kind) in kinds.Index())
        {
            mip.Balance(
                [
                    .. kind.Select(choice => (counts[choice], -1.0)),
                    .. having.Select(one => (one.People, (double)one.Profile[place])),
                ],
                0
            );
            kindsOfWork.Add(
                new(
                    [.. kind],
                    [
                        .. shares.Select(group =>
                            (
                                group.Members,
                                (IReadOnlyList<(int, Variable)>)
                                    [.. group.Having.Select(one => (one.Profile[place], one.People))]
                            )
                        ),
                    ]
                )
            );
        }

        CountOccasions(groups, samples, having);
        return true;
    }

    private List<(int[] Profile, Variable People)> ShareOut(
        IReadOnlyList<int> members,
        List<(int[] Profile, double Price)> allowed
    )
    {
        var people = allowed.ConvertAll(one => (one.Profile, People: mip.Count(members.Count, one.Price)));
        mip.Equal(people.Select(one => (one.People, 1.0)), members.Count);
        return people;
    }

    /// <summary>Who has a profile with a choice of an occasion meets it, and nobody else does.</summary>
    private void CountOccasions(
        IEnumerable<Alike> groups,
        List<(int Day, int Shift)> kinds,
        IReadOnlyList<(int[] Profile, Variable People)> having
    )
    {
        var occasions = groups.SelectMany(group => group.Limits).SelectMany(limit => limit.Sum.Occasions);
        foreach (var occasion in occasions.DistinctBy(met.Shape, StringComparer.Ordinal))
        {
            if (met.Of(occasion) is not { } meeting)
                continue;
            var meets = Meets(occasion, kinds);
            var people = having.Where(one => meets.Any(kind => one.Profile[kind] > 0));
            mip.Balance([.. people.Select(one => (one.People, 1.0)), (meeting, -1.0)], 0);
        }
    }

    private List<Alike> Groups(IEnumerable<PersonLimit> limits, HashSet<int> days)
    {
        var byMember = limits.ToLookup(limit => limit.Sum.Agent);
        return
        [
            .. like
                .Members.Select(member => (member, Days: like.DaysOpen(member).Count(days.Contains)))
                .GroupBy(
                    member => $"{member.Days} {Signature(byMember[member.member])}",
                    StringComparer.Ordinal
                )
                .Select(group => new Alike(
                    [.. group.Select(one => one.member)],
                    group.First().Days,
                    [.. byMember[group.First().member]]
                )),
        ];
    }

    /// <summary>The profiles that a group's hard limits allow, and what its priced ones charge for each.</summary>
    private static List<(int[] Profile, double Price)> Allowed(
        Alike group,
        List<(int Day, int Shift)> kinds,
        IEnumerable<int[]> profiles
    )
    {
        var limits = group
            .Limits.Select(limit =>
                (
                    Of: limit,
                    Weights: kinds.ConvertAll(kind => Weight(limit, kind)),
                    Occasions: limit
                        .Sum.Occasions.Select(occasion => (occasion.Weight, Kinds: Meets(occasion, kinds)))
                        .ToList()
                )
            )
            .ToList();
        return
        [
            .. from profile in profiles
            where profile.Sum() <= @group.Days
            let price = limits.Sum(limit => Price(limit.Of, Value(profile, limit.Weights, limit.Occasions)))
            where price is not double.PositiveInfinity
            select (profile, price),
        ];
    }

    private static long Value(
        int[] profile,
        List<long> weights,
        List<(long Weight, List<int> Kinds)> occasions
    ) =>
        profile.Select((count, kind) => count * weights[kind]).Sum()
        + occasions.Where(one => one.Kinds.Exists(kind => profile[kind] > 0)).Sum(one => one.Weight);

    /// <summary>What a limit charges for what is decided of its sum; infinity when it is hard and broken.</summary>
    private static double Price(PersonLimit limit, long decided)
    {
        var beyond = limit.Sum.Constant + decided - limit.AtMost;
        if (beyond <= 0)
            return 0;
        return limit.Price is { } perUnit ? perUnit.Units * (double)beyond : double.PositiveInfinity;
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

    /// <summary>The choices of a limit that are open to the class, ordered.</summary>
    private IEnumerable<(int Day, int Shift)> Choices(PersonLimit limit) =>
        limit
            .Sum.Terms.Select(term => (term.Day, term.Shift))
            .Concat(limit.Sum.Occasions.SelectMany(occasion => occasion.Choices))
            .Where(counts.ContainsKey)
            .Distinct()
            .Order();

    private string Support(PersonLimit limit) => string.Join(' ', Choices(limit));

    private string Signature(IEnumerable<PersonLimit> limits) =>
        string.Join(
            '|',
            limits.Select(limit =>
                $"{limit.Rule} {limit.AtMost - limit.Sum.Constant} {limit.Price?.Units} "
                + string.Join(' ', limit.Sum.Terms.Select(term => term.Weight))
                + string.Concat(limit.Sum.Occasions.Select(one => $"; {met.Shape(one)} {one.Weight}"))
            )
        );

    private static string Kind((int Day, int Shift) choice, IEnumerable<Alike> groups) =>
        string.Join(
            ' ',
            groups
                .SelectMany(group => group.Limits)
                .Select(limit =>
                    $"{Weight(limit, choice)}"
                    + string.Concat(
                        limit.Sum.Occasions.Select(one => one.Choices.Contains(choice) ? '+' : '-')
                    )
                )
        );

    private static long Weight(PersonLimit limit, (int Day, int Shift) choice) =>
        limit.Sum.Terms.FirstOrDefault(term => term.Day == choice.Day && term.Shift == choice.Shift).Weight;

    /// <summary>Places of the kinds whose choices meet the occasion.</summary>
    private static List<int> Meets(Occasion occasion, List<(int Day, int Shift)> kinds) =>
        [.. Enumerable.Range(0, kinds.Count).Where(kind => occasion.Choices.Contains(kinds[kind]))];

    /// <summary>Members whom the limits of a week cannot tell apart.</summary>
    /// <param name="Members">Who they are.</param>
    /// <param name="Days">Days of the week on which they can work.</param>
    /// <param name="Limits">The limits of one of them.</param>
    private sealed record Alike(IReadOnlyList<int> Members, int Days, List<PersonLimit> Limits);
}
