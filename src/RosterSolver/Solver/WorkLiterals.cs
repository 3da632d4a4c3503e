using Google.OrTools.Sat;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A literal for each choice that is open and free; a choice outside the neighbourhood is what the incumbent says.
/// </summary>
internal sealed class WorkLiterals
{
    private readonly CpModel model;
    private readonly BoolVar?[,,] literals;
    private readonly Neighbourhood? around;
    private readonly bool oneShiftADay;
    private readonly RestLiterals rests;
    private readonly Dictionary<(int Agent, IReadOnlyList<(int, int)> Choices), BoolVar> met = [];

    /// <summary>Makes the literals.</summary>
    /// <param name="model">The model that receives them.</param>
    /// <param name="limits">Tells which choices are open.</param>
    /// <param name="agents">Whose choices are decided.</param>
    /// <param name="around">Which of their days are free; null for all.</param>
    /// <param name="closedToo">Whether choices that a hard limit closes get a literal as well.</param>
    public WorkLiterals(
        CpModel model,
        RosterModel limits,
        IEnumerable<int> agents,
        Neighbourhood? around,
        bool closedToo
    )
    {
        this.model = model;
        this.around = around;
        oneShiftADay = limits.Limits.Any(limit => limit.Rule == Rule.IdOf(typeof(OneShiftADay)));
        var (days, shifts) = (limits.Brief.Horizon.Days, limits.Brief.Shifts.Count);
        literals = new BoolVar?[limits.Brief.Agents.Count, days, shifts];
        rests = new(model, this, around, oneShiftADay);
        var open = new OpenChoices(limits);
        foreach (var agent in agents)
        {
            for (var day = 0; day < days; day++)
            {
                for (var shift = 0; shift < shifts && (around?.IsFree(agent, day) ?? true); shift++)
                {
                    if (closedToo || open[agent, day, shift])
                        literals[agent, day, shift] = Literal(model, agent, day, shift);
                }
            }
        }
    }

    /// <summary>The literal of a choice, or null when it is not to be decided.</summary>
    public BoolVar? this[int agent, int day, int shift] => literals[agent, day, shift];

    /// <summary>Whether the incumbent fixes the choice to be made.</summary>
    public bool IsFixedOn(int agent, int day, int shift) =>
        around is not null && !around.IsFree(agent, day) && around.Chosen.Contains(agent, day, shift);

    /// <summary>The agent as a count of people who start the shift.</summary>
    public Count Count(int agent, int day, int shift) =>
        literals[agent, day, shift] is { } literal ? new(literal, 0, 1)
        : IsFixedOn(agent, day, shift) ? new(null, 1, 1)
        : new(null, 0, 0);

    /// <summary>The literals of an agent's day.</summary>
    public IEnumerable<BoolVar> On(int agent, int day) =>
        Enumerable
            .Range(0, literals.GetLength(2))
            .Select(shift => literals[agent, day, shift])
            .OfType<BoolVar>();

    /// <summary>Whether the incumbent fixes the agent to work on the day.</summary>
    public bool IsFixedOnAny(int agent, int day) =>
        Enumerable.Range(0, literals.GetLength(2)).Any(shift => IsFixedOn(agent, day, shift));

    /// <summary>What is left to decide of a sum, and the number that the rest comes to.</summary>
    public PersonRow Row(PersonSum sum)
    {
        var terms = new List<(BoolVar Literal, long Weight)>();
        var constant = sum.Constant;
        foreach (var term in sum.Terms)
        {
            if (literals[sum.Agent, term.Day, term.Shift] is { } literal)
                terms.Add((literal, term.Weight));
            else if (IsFixedOn(sum.Agent, term.Day, term.Shift))
                constant += term.Weight;
        }

        foreach (var occasion in sum.Occasions)
        {
            if (occasion.Choices.Any(choice => IsFixedOn(sum.Agent, choice.Day, choice.Shift)))
                constant += occasion.Weight;
            else if (Any(sum.Agent, occasion) is { } any)
                terms.Add((any, occasion.Weight));
        }

        if (sum.Rests is { } rests)
        {
            var missing = this.rests.Missing(sum.Agent, rests);
            constant += missing.Certain * rests.Weight;
            terms.AddRange(missing.Open.Select(one => (one, rests.Weight)));
        }

        return new(constant, terms);
    }

    /// <summary>
    /// Whether any choice of an occasion is made, the same literal wherever it is asked; null when none is to be decided.
    /// Where a person works one shift a day, a day has one row.
    /// </summary>
    private BoolVar? Any(int agent, Occasion occasion)
    {
        var days = occasion
            .Choices.Where(choice => literals[agent, choice.Day, choice.Shift] is not null)
            .ToLookup(choice => choice.Day, choice => literals[agent, choice.Day, choice.Shift]!);
        if (days.Count == 0)
            return null;
        if (met.TryGetValue((agent, occasion.Choices), out var known))
            return known;
        var any = met[(agent, occasion.Choices)] = model.NewBoolVar("");
        foreach (var day in days)
            model.Add(LinearExpr.Sum(day) <= (oneShiftADay ? any : day.Count() * any));
        model.Add(LinearExpr.Sum(days.SelectMany(day => day)) >= any);
        if (around is not null)
            model.AddHint(
                any,
                occasion.Choices.Any(choice => around.Chosen.Contains(agent, choice.Day, choice.Shift))
            );
        return any;
    }

    private BoolVar Literal(CpModel model, int agent, int day, int shift)
    {
        var literal = model.NewBoolVar("");
        if (around is not null)
            model.AddHint(literal, around.Chosen.Contains(agent, day, shift) ? 1 : 0);
        return literal;
    }
}

/// <summary>A person's sum over the literals of a model.</summary>
/// <param name="Constant">The part that is settled.</param>
/// <param name="Terms">The part to decide.</param>
internal sealed record PersonRow(long Constant, IReadOnlyList<(BoolVar Literal, long Weight)> Terms)
{
    /// <summary>The smallest value it can take.</summary>
    public long Least => Constant + Terms.Sum(term => Math.Min(0, term.Weight));

    /// <summary>The largest value it can take.</summary>
    public long Most => Constant + Terms.Sum(term => Math.Max(0, term.Weight));

    /// <summary>The sum in the solver's terms.</summary>
    public LinearExpr Expression
    {
        get
        {
            var expression = LinearExpr.NewBuilder().Add(Constant);
            foreach (var (literal, weight) in Terms)
                expression.AddTerm(literal, weight);
            return expression;
        }
    }
}
