using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The whole roster as one CP-SAT model: a literal for each open choice, a head count for each day and shift,
/// and breaks as counts of starts (Aykin 1996), which a deal turns into people's breaks without loss.
/// </summary>
internal sealed class CpSatModel
{
    private readonly RosterModel limits;
    private readonly Brief brief;
    private readonly BoolVar?[,,] works;
    private readonly LinearExpr[,] heads;
    private readonly LinearExpr[,][][] breaks;
    private readonly List<(IntVar Slack, long Price)> costs = [];
    private readonly bool elastic;

    /// <summary>Builds the model.</summary>
    /// <param name="limits">The page on which the rules have written.</param>
    /// <param name="elastic">
    /// Whether hard limits may be broken and the sum of their breaches is what is minimised: the question asked
    /// when no roster keeps them all.
    /// </param>
    public CpSatModel(RosterModel limits, bool elastic = false)
    {
        this.limits = limits;
        this.elastic = elastic;
        brief = limits.Brief;
        works = new BoolVar?[brief.Agents.Count, brief.Horizon.Days, brief.Shifts.Count];
        heads = new LinearExpr[brief.Horizon.Days, brief.Shifts.Count];
        breaks = new LinearExpr[brief.Horizon.Days, brief.Shifts.Count][][];
        AddChoices();
        AddHeads();
        foreach (var limit in limits.Limits.OfType<PersonLimit>())
            Add(limit);
        foreach (var limit in limits.Limits.OfType<SpreadLimit>())
            Add(limit);
        AddCoverage([.. limits.Limits.OfType<CoverageLimit>()]);
        Minimize();
    }

    /// <summary>The model in the solver's terms.</summary>
    public CpModel Model { get; } = new();

    /// <summary>Units of money that one unit of the solver's objective stands for.</summary>
    public long CostUnit { get; private set; } = 1;

    /// <summary>Reads the roster off a solution.</summary>
    /// <param name="value">The value of an expression in the solution.</param>
    public Roster Read(Func<LinearExpr, long> value)
    {
        var assignments = new List<Assignment>();
        for (var day = 0; day < brief.Horizon.Days; day++)
        {
            for (var shift = 0; shift < brief.Shifts.Count; shift++)
                assignments.AddRange(Read(day, shift, value));
        }

        return new(brief, assignments);
    }

    private IEnumerable<Assignment> Read(int day, int shift, Func<LinearExpr, long> value)
    {
        var agents = limits
            .Agents.Where(agent => works[agent, day, shift] is { } literal && value(literal) == 1)
            .Select(agent => brief.Agents[agent].Id)
            .ToList();
        var starts = brief
            .Shifts[shift]
            .Breaks.Select(
                (slot, place) =>
                    (IReadOnlyList<int>)
                        [
                            .. slot.Starts()
                                .SelectMany(
                                    (start, index) =>
                                        Enumerable.Repeat(start, (int)value(breaks[day, shift][place][index]))
                                ),
                        ]
            )
            .ToList();
        return BreakDeal.Deal(agents, day, brief.Shifts[shift], starts);
    }

    private void AddChoices()
    {
        var open = new OpenChoices(limits);
        foreach (var agent in limits.Agents)
        {
            for (var day = 0; day < brief.Horizon.Days; day++)
            {
                for (var shift = 0; shift < brief.Shifts.Count; shift++)
                {
                    if (elastic || open[agent, day, shift])
                        works[agent, day, shift] = Model.NewBoolVar("");
                }
            }
        }
    }

    private void AddHeads()
    {
        for (var day = 0; day < brief.Horizon.Days; day++)
        {
            for (var shift = 0; shift < brief.Shifts.Count; shift++)
            {
                var (theDay, theShift) = (day, shift);
                var starting = limits
                    .Agents.Select(agent => works[agent, theDay, theShift])
                    .OfType<BoolVar>()
                    .ToList();
                var count = Model.NewIntVar(0, starting.Count, "");
                Model.Add(LinearExpr.Sum(starting) == count);
                heads[day, shift] = count;
                breaks[day, shift] = AddBreaks(brief.Shifts[shift].Breaks, count, starting.Count);
            }
        }
    }

    private LinearExpr[][] AddBreaks(IReadOnlyList<BreakSlot> slots, IntVar count, int most)
    {
        var counts = slots
            .Select(slot =>
                slot.StartCount == 1
                    ? [count]
                    : slot.Starts().Select(LinearExpr (_) => Model.NewIntVar(0, most, "")).ToArray()
            )
            .ToArray();
        foreach (var starts in counts.Where(starts => starts.Length > 1))
            Model.Add(LinearExpr.Sum(starts) == count);
        for (var place = 1; place < slots.Count; place++)
            KeepApart(slots[place - 1], counts[place - 1], slots[place], counts[place]);
        return counts;
    }

    /// <summary>
    /// The i-th earliest of the later break starts at least the gap after the end of the i-th earliest of the
    /// former: up to every time, no more of the later have started than of the former a gap before.
    /// </summary>
    private void KeepApart(
        BreakSlot former,
        LinearExpr[] formerCounts,
        BreakSlot later,
        LinearExpr[] laterCounts
    )
    {
        var apart = former.Break.Minutes + later.Gap;
        foreach (var time in later.Starts().Where(time => time - apart < former.Latest))
        {
            var started = Enumerable.Zip(later.Starts(), laterCounts).Where(pair => pair.First <= time);
            var ready = Enumerable
                .Zip(former.Starts(), formerCounts)
                .Where(pair => pair.First <= time - apart);
            Model.Add(
                LinearExpr.Sum(started.Select(pair => pair.Second))
                    <= LinearExpr.Sum(ready.Select(pair => pair.Second))
            );
        }
    }

    private LinearExpr Expression(PersonSum sum)
    {
        var expression = LinearExpr.NewBuilder().Add(sum.Constant);
        foreach (var term in sum.Terms)
        {
            if (works[sum.Agent, term.Day, term.Shift] is { } literal)
                expression.AddTerm(literal, term.Weight);
        }

        return expression;
    }

    private void Add(PersonLimit limit)
    {
        var terms = limit
            .Sum.Terms.Where(term => works[limit.Sum.Agent, term.Day, term.Shift] is not null)
            .ToList();
        var most = limit.Sum.Constant + terms.Sum(term => Math.Max(0, term.Weight)) - limit.AtMost;
        if (most <= 0)
            return;
        if (limit.Price is { } price)
            Model.Add(Expression(limit.Sum) <= limit.AtMost + Slack(most, elastic ? 0 : price.Units));
        else if (
            elastic && !string.Equals(limit.Rule, Rule.IdOf(typeof(OneShiftADay)), StringComparison.Ordinal)
        )
            Model.Add(Expression(limit.Sum) <= limit.AtMost + Slack(most, 1));
        else if (limit.AtMost - limit.Sum.Constant == 1 && terms.TrueForAll(term => term.Weight == 1))
            Model.AddAtMostOne(terms.Select(term => works[limit.Sum.Agent, term.Day, term.Shift]!));
        else
            Model.Add(Expression(limit.Sum) <= limit.AtMost);
    }

    private void Add(SpreadLimit limit)
    {
        var ends = limit.Sums.Select(Ends).ToList();
        var (floor, ceiling) = (ends.Min(end => end.Least), ends.Max(end => end.Most));
        var least = Model.NewIntVar(floor, ceiling, "");
        var most = Model.NewIntVar(floor, ceiling, "");
        foreach (var sum in limit.Sums.Select(Expression))
        {
            Model.Add(sum >= least);
            Model.Add(sum <= most);
        }

        var beyond = Math.Max(0, ceiling - floor - limit.AtMost);
        if (limit.Price is { } price)
            Model.Add(most - least <= limit.AtMost + Slack(beyond, elastic ? 0 : price.Units));
        else if (elastic)
            Model.Add(most - least <= limit.AtMost + Slack(beyond, 1));
        else
            Model.Add(most - least <= limit.AtMost);
    }

    private static (long Least, long Most) Ends(PersonSum sum) =>
        (
            sum.Constant + sum.Terms.Sum(term => Math.Min(0, term.Weight)),
            sum.Constant + sum.Terms.Sum(term => Math.Max(0, term.Weight))
        );

    private void AddCoverage(IReadOnlyList<CoverageLimit> coverage)
    {
        if (coverage.Count == 0)
            return;
        var present = PresentMinutes();
        var grain = Grain(coverage, present);
        foreach (var limit in coverage)
        {
            var phone = LinearExpr.NewBuilder().Add(present.Past[limit.Interval] / grain);
            foreach (var (expression, minutes, _) in present.Terms[limit.Interval])
                phone.AddTerm(expression, minutes / grain);
            var most = present.Past[limit.Interval] + present.Terms[limit.Interval].Sum(term => term.Most);
            Cover(limit, phone, most, grain);
        }
    }

    private void Cover(CoverageLimit limit, LinearExpr phone, long most, long grain)
    {
        var missing = Steps(limit.Under, limit.Required, grain);
        var surplus = Steps(limit.Over, most, grain);
        Model.Add(phone + LinearExpr.Sum(missing) - LinearExpr.Sum(surplus) == limit.Required / grain);
        if (limit.Floor > 0 && elastic)
            Model.Add(phone + Slack(limit.Floor / grain, grain) >= limit.Floor / grain);
        else if (limit.Floor > 0)
            Model.Add(phone >= limit.Floor / grain);
    }

    private List<IntVar> Steps(IReadOnlyList<PriceStep> steps, long most, long grain) =>
        [
            .. steps.Select(step =>
                Slack((step.Width ?? most) / grain, elastic ? 0 : step.PerMinute.Units * grain)
            ),
        ];

    /// <summary>Minutes on the phone in each interval: what the past gives, and what each count adds or takes.</summary>
    private (int[] Past, List<(LinearExpr Count, long Minutes, long Most)>[] Terms) PresentMinutes()
    {
        var terms = new List<(LinearExpr, long, long)>[brief.Horizon.Intervals];
        for (var interval = 0; interval < terms.Length; interval++)
            terms[interval] = [];
        for (var day = 0; day < brief.Horizon.Days; day++)
        {
            for (var shift = 0; shift < brief.Shifts.Count; shift++)
            {
                var range = brief.Shifts[shift].On(day);
                foreach (var (interval, minutes) in PhoneTime.Of(range, brief.Horizon))
                    terms[interval].Add((heads[day, shift], minutes, minutes * brief.Agents.Count));
                foreach (var (start, count, length) in BreakStarts(day, shift))
                {
                    var away = new TimeRange(range.Start + start, range.Start + start + length);
                    foreach (var (interval, minutes) in PhoneTime.Of(away, brief.Horizon))
                        terms[interval].Add((count, -minutes, 0));
                }
            }
        }

        return (PhoneTime.OfThePast(brief), terms);
    }

    private IEnumerable<(int Start, LinearExpr Count, int Length)> BreakStarts(int day, int shift) =>
        brief
            .Shifts[shift]
            .Breaks.SelectMany(
                (slot, place) =>
                    slot.Starts()
                        .Select(
                            (start, index) => (start, breaks[day, shift][place][index], slot.Break.Minutes)
                        )
            );

    /// <summary>The largest number of minutes in which all of coverage can be counted without rounding.</summary>
    private static long Grain(
        IReadOnlyList<CoverageLimit> coverage,
        (int[] Past, List<(LinearExpr Count, long Minutes, long Most)>[] Terms) present
    ) =>
        GreatestCommonDivisor([
            .. present.Past.Select(minutes => (long)minutes),
            .. present.Terms.SelectMany(terms => terms.Select(term => term.Minutes)),
            .. coverage.SelectMany(limit => new[] { limit.Required, limit.Floor }),
            .. coverage.SelectMany(limit => limit.Under.Concat(limit.Over)).Select(step => step.Width ?? 0),
        ]);

    private IntVar Slack(long most, long price)
    {
        var slack = Model.NewIntVar(0, most, "");
        if (price > 0)
            costs.Add((slack, price));
        return slack;
    }

    private void Minimize()
    {
        CostUnit = GreatestCommonDivisor(costs.Select(cost => cost.Price));
        var objective = LinearExpr.NewBuilder();
        foreach (var (slack, price) in costs)
            objective.AddTerm(slack, price / CostUnit);
        Model.Minimize(objective);
    }

    private static long GreatestCommonDivisor(IEnumerable<long> numbers)
    {
        var divisor = 0L;
        foreach (var number in numbers)
        {
            var (a, b) = (divisor, Math.Abs(number));
            while (b != 0)
                (a, b) = (b, a % b);
            divisor = a;
        }

        return Math.Max(1, divisor);
    }
}
