using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// The page on which rules write their limits. It knows choices, sums and limits, and no solver: the same limits
/// are solved, evaluated on drawn rosters, and summed up over like agents for the lower bound.
/// </summary>
public sealed class RosterModel
{
    private readonly List<Limit> limits = [];
    private readonly List<int> writers = [];
    private readonly List<PersonLimit>[] byAgent;
    private readonly Dictionary<(int Agent, int Day), List<Choice>> past = [];
    private readonly int historyDays;
    private readonly Dictionary<SkillSet, IReadOnlySet<string>> names;
    private readonly TermPool pool = new();
    private IReadOnlyDictionary<string, long>? weights;
    private int writing = -1;

    /// <summary>A page without limits.</summary>
    public RosterModel(Brief brief)
    {
        Brief = brief;
        SkillSets = SkillSet.Of(brief);
        names = SkillSets.ToDictionary(
            set => set,
            set =>
                (IReadOnlySet<string>)
                    set.Agents.Select(agent => brief.Agents[agent].Id).ToHashSet(StringComparer.Ordinal)
        );
        historyDays = brief.HistoryDays;
        byAgent = [.. brief.Agents.Select(_ => new List<PersonLimit>())];
        for (var agent = 0; agent < brief.Agents.Count; agent++)
        {
            foreach (var assignment in brief.Agents[agent].History)
            {
                var choice = new Choice(agent, assignment.Day, -1, assignment.Shift);
                if (past.TryGetValue((agent, assignment.Day), out var choices))
                    choices.Add(choice);
                else
                    past[(agent, assignment.Day)] = [choice];
            }
        }
    }

    /// <summary>A page on which every rule has written its limits.</summary>
    public static RosterModel Of(Brief brief, IEnumerable<Rule> rules) => Of(brief, [.. rules], null);

    private static RosterModel Of(
        Brief brief,
        IReadOnlyList<Rule> rules,
        IReadOnlyDictionary<string, long>? weights
    )
    {
        var model = new RosterModel(brief) { Rules = rules, weights = weights };
        foreach (var (place, rule) in rules.Index())
        {
            model.writing = place;
            rule.Encode(model);
        }

        return model;
    }

    /// <summary>The same page with each limit replaced, or left out where nothing is put in its place.</summary>
    /// <param name="put">Given the limit and the place in <see cref="Rules"/> of the rule that wrote it.</param>
    public RosterModel With(Func<Limit, int, Limit?> put)
    {
        var model = new RosterModel(Brief) { Rules = Rules };
        foreach (var (limit, writer) in limits.Zip(writers))
        {
            model.writing = writer;
            if (put(limit, writer) is { } kept)
                model.Add(kept);
        }

        return model;
    }

    /// <summary>The same rules at the same weights on another brief, such as a part of the horizon.</summary>
    public RosterModel On(Brief brief) => Of(brief, Rules, weights);

    /// <summary>
    /// The same rules with every price multiplied by the weight of its rule, from 0; a rule without a weight costs
    /// nothing. What must hold still must.
    /// </summary>
    public RosterModel Weighted(IReadOnlyDictionary<string, long> byRule) => Of(Brief, Rules, byRule);

    /// <summary>What the roster has to answer to.</summary>
    public Brief Brief { get; }

    /// <summary>The agents by what they can do; one set when there is one queue.</summary>
    public IReadOnlyList<SkillSet> SkillSets { get; }

    /// <summary>Names of the agents of a skill set.</summary>
    public IReadOnlySet<string> NamesOf(SkillSet set) => names[set];

    /// <summary>The rules that have written, in order.</summary>
    public IReadOnlyList<Rule> Rules { get; private init; } = [];

    /// <summary>The limits written so far.</summary>
    public IReadOnlyList<Limit> Limits => limits;

    /// <summary>The place in <see cref="Rules"/> of the rule that wrote each limit; -1 where no rule did.</summary>
    public IReadOnlyList<int> Writers => writers;

    /// <summary>The limits on one agent written so far, in order.</summary>
    public IReadOnlyList<PersonLimit> LimitsOf(int agent) => byAgent[agent];

    /// <summary>Indexes of all agents.</summary>
    public IEnumerable<int> Agents => Enumerable.Range(0, Brief.Agents.Count);

    /// <summary>The shifts that the agent may start on the day; on a day of the past, what was worked.</summary>
    public IEnumerable<Choice> Choices(int agent, int day)
    {
        if (day < 0)
            return past.GetValueOrDefault((agent, day)) ?? [];
        return day < Brief.Horizon.Days
            ? Brief.Shifts.Select((shift, index) => new Choice(agent, day, index, shift))
            : [];
    }

    /// <summary>A weighted sum over the agent's choices on some days; choices of weight 0 are left out.</summary>
    public PersonSum Sum(int agent, IEnumerable<int> days, Func<Choice, long> weight) =>
        Sum(agent, days.SelectMany(day => Choices(agent, day)), weight);

    /// <summary>A weighted sum over some of the agent's choices; choices of weight 0 are left out.</summary>
    public static PersonSum Sum(int agent, IEnumerable<Choice> choices, Func<Choice, long> weight)
    {
        var terms = new List<Term>();
        var constant = 0L;
        foreach (var choice in choices)
        {
            var value = weight(choice);
            if (choice.IsCertain)
                constant += value;
            else if (value != 0)
                terms.Add(new(choice.Day, choice.Index, value));
        }

        return new(agent, terms, constant);
    }

    /// <summary>Paid minutes of a choice: longer or shorter than on other days where clocks change on the way.</summary>
    public long PaidMinutes(Choice choice) =>
        Math.Max(0, choice.Shift.PaidMinutes + Brief.Horizon.Elapsed(choice.Range) - choice.Range.Minutes);

    /// <summary>One when the agent makes any of some choices, otherwise nothing; certain when the past has made one.</summary>
    /// <param name="agent">Index of the agent.</param>
    /// <param name="choices">The choices, ordered by day.</param>
    public static PersonSum Once(int agent, IEnumerable<Choice> choices)
    {
        var any = choices.ToList();
        if (any.Exists(choice => choice.IsCertain))
            return new(agent, [], 1);
        var occasion = any.ConvertAll(choice => (choice.Day, choice.Index));
        return new(agent, [], 0) { Occasions = any.Count == 0 ? [] : [new(occasion, 1)] };
    }

    /// <summary>Days in a row, from the first, that begin no earlier than what is known.</summary>
    public IEnumerable<int> Days(int first, int count) =>
        Enumerable.Range(first, count).Where(day => day >= -historyDays && day < Brief.Horizon.Days);

    /// <summary>
    /// The sum is at most the number. What the past alone breaks is not held against the roster: a sum with
    /// nothing left to decide is dropped, and one that can only grow may stay where the past has put it.
    /// </summary>
    public void AtMost(Rule rule, PersonSum sum, long atMost) => AtMost(rule, sum, atMost, rule.Price);

    /// <summary>The sum is at most the number, at a price of its own.</summary>
    public void AtMost(Rule rule, PersonSum sum, long atMost, Money? price)
    {
        var (falls, rises) = sum.Reach();
        if (falls == 0)
            atMost = Math.Max(atMost, sum.Constant);
        if (sum.Constant + rises <= atMost || !sum.IsOpen)
            return;
        Add(new PersonLimit(rule.Id, sum, atMost, price));
    }

    /// <summary>The sum is at least the number, at a price of its own.</summary>
    public void AtLeast(Rule rule, PersonSum sum, long atLeast, Money? price) =>
        AtMost(rule, sum.Negated(), -atLeast, price);

    /// <summary>The sums differ by at most the number.</summary>
    public void Spread(Rule rule, IReadOnlyList<PersonSum> sums, long atMost)
    {
        if (sums.Count > 1)
            Add(new SpreadLimit(rule.Id, sums, atMost, rule.Price));
    }

    /// <summary>
    /// The sums of several people, made of terms only, add up to at most the number. What the past alone breaks is not
    /// held against the roster, as with the sum of one.
    /// </summary>
    public void AtMost(Rule rule, IReadOnlyList<PersonSum> sums, long atMost)
    {
        var undecided = sums.SelectMany(sum => sum.Terms).Select(term => term.Weight).ToList();
        var constant = sums.Sum(sum => sum.Constant);
        if (undecided.TrueForAll(weight => weight >= 0))
            atMost = Math.Max(atMost, constant);
        if (undecided.Count > 0 && constant + undecided.Sum(weight => Math.Max(0, weight)) > atMost)
            Add(new TeamLimit(rule.Id, sums, atMost, rule.Price));
    }

    /// <summary>The times at which shifts begin on one day; dropped where there are no more than allowed.</summary>
    public void Starts(StartsLimit limit)
    {
        if (limit.Alike.Count > limit.AtMost)
            Add(limit);
    }

    /// <summary>The agents of whom any published day changes; dropped where there are no more than allowed.</summary>
    public void Touched(TouchedLimit limit)
    {
        if (limit.Agents.Count > limit.AtMost)
            Add(limit);
    }

    /// <summary>What an agent attends, or how many attend together.</summary>
    public void Attend(Limit limit) => Add(limit);

    /// <summary>The people who start some shifts on one day.</summary>
    public void Heads(HeadsLimit limit) => Add(limit);

    /// <summary>The people who hold a seat in one planning interval; dropped where no shift does.</summary>
    public void Seats(SeatLimit limit)
    {
        if (limit.Holding.Count > 0)
            Add(limit);
    }

    /// <summary>The people on the phone in one planning interval.</summary>
    public void Coverage(CoverageLimit limit) => Add(limit);

    /// <summary>The people on all queues over the whole horizon, where there are several or where work can wait.</summary>
    public void Coverage(SharedCoverageLimit limit) => Add(limit);

    /// <summary>Keeps the limit at its weight; one that may be broken for nothing is left out.</summary>
    private void Add(Limit limit)
    {
        if (weights is not null)
            limit = limit.Times(weights.GetValueOrDefault(limit.Rule));
        if (limit.Price == Money.Zero)
            return;
        if (limit is PersonLimit person)
        {
            limit = person = person with { Sum = person.Sum with { Terms = pool.Shared(person.Sum.Terms) } };
            byAgent[person.Sum.Agent].Add(person);
        }

        limits.Add(limit);
        writers.Add(writing);
    }
}
