using Google.OrTools.LinearSolver;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// A group in the model: who comes and goes as whole numbers, who is there as expected ones. People with full output
/// leave at one rate, so they are carried from week to week; only the weeks of training and ramp look back at the
/// classes.
/// </summary>
internal sealed class GroupColumns
{
    private readonly StaffingBrief brief;
    private readonly StaffGroup staff;
    private readonly StaffingRows rows;
    private readonly double stay;
    private readonly List<Variable> today = [];
    private readonly List<Variable> trained = [];

    /// <summary>The columns and rows of a group.</summary>
    public GroupColumns(StaffingBrief brief, StaffGroup staff, StaffingRows rows)
    {
        this.brief = brief;
        this.staff = staff;
        this.rows = rows;
        stay = 1 - staff.Attrition.Weekly;
        Classes = [.. rows.Counts(Hires).Select(hires => ClassColumns.Of(rows, staff.Hiring!, hires))];
        var going = rows.Counts(Leaving, staff.Heads).ToList();
        Releases = [.. Enumerable.Repeat<Variable?>(null, brief.Weeks - going.Count), .. going];
        for (var week = 0; week < brief.Weeks; week++)
            Carry(week);
    }

    /// <summary>The classes, in the order of their starts.</summary>
    public IReadOnlyList<ClassColumns> Classes { get; }

    /// <summary>The releases by week; null where nobody can go.</summary>
    public IReadOnlyList<Variable?> Releases { get; }

    /// <summary>People of a week who can work overtime.</summary>
    public IEnumerable<(Variable Of, double Weight)> Proficient(int week) =>
        [(today[week], 1), (trained[week], 1)];

    /// <summary>People of today who are still there in a week.</summary>
    public Variable Today(int week) => today[week];

    /// <summary>People hired who are there in a week, in training or not.</summary>
    public IEnumerable<(Variable Of, double Weight)> Hired(int week) =>
        [(trained[week], 1), .. Young(week, _ => 1)];

    /// <summary>Productive hours of a week's regular hours.</summary>
    public IEnumerable<(Variable Of, double Weight)> Productive(int week) =>
        Proficient(week)
            .Concat(Young(week, Output))
            .Select(term => (term.Of, term.Weight * staff.ProductiveHours));

    /// <summary>Of one hire, who is still there so many weeks after the start of the class.</summary>
    private double Survivors(int age)
    {
        var after = Math.Max(0, age - staff.Hiring!.Training);
        return Math.Pow(1 - staff.Hiring.AttritionInTraining.Weekly, age - after) * Math.Pow(stay, after);
    }

    private double Output(int age) =>
        age < staff.Hiring!.Training ? 0 : staff.Hiring.Ramp[age - staff.Hiring.Training];

    /// <summary>Who is hired and has not yet full output, each by a weight of the age.</summary>
    private IEnumerable<(Variable Of, double Weight)> Young(int week, Func<int, double> weight) =>
        from held in Classes.Index()
        let age = week - staff.Hiring!.Starts[held.Index]
        where age >= 0 && age < staff.Hiring!.WeeksToProficient
        select (held.Item.Hires, Survivors(age) * weight(age));

    private void Carry(int week)
    {
        today.Add(rows.Amount());
        trained.Add(rows.Amount());
        List<(Variable, double)> were = [(today[week], 1)];
        if (week > 0)
            were.Add((today[week - 1], -stay));
        if (Releases[week] is { } released)
            were.Add((released, 1));
        rows.Equal(were, week == 0 ? staff.Heads : 0);
        List<(Variable, double)> came = [(trained[week], 1)];
        if (week > 0)
            came.Add((trained[week - 1], -stay));
        foreach (var (place, held) in Classes.Index())
        {
            var age = week - staff.Hiring!.Starts[place];
            if (age == staff.Hiring.WeeksToProficient)
                came.Add((held.Hires, -Survivors(age)));
        }

        rows.Equal(came, 0);
    }

    /// <summary>Most people and the cost of one, of each class.</summary>
    private IReadOnlyCollection<(int Most, double Price)> Hires =>
        [.. (staff.Hiring?.Starts ?? []).Select(start => (staff.Hiring!.ClassSize.AtMost, HireCost(start)))];

    /// <summary>Most people released and the cost of one, of the weeks from the end of the notice.</summary>
    private IReadOnlyCollection<(int Most, double Price)> Leaving =>
        staff.Release is { } terms
            ?
            [
                .. Enumerable
                    .Range(terms.Notice, Math.Max(0, brief.Weeks - terms.Notice))
                    .Select(week => (terms.PerWeek, ReleaseCost(terms, week))),
            ]
            : [];

    private double ReleaseCost(Release terms, int week) =>
        terms.Severance
        - (staff.WeekCost * Enumerable.Range(0, brief.Weeks - week).Sum(age => Math.Pow(stay, age)));

    private double HireCost(int start)
    {
        var hiring = staff.Hiring!;
        var weeks = brief.Weeks - start;
        var wages = staff.WeekCost * Enumerable.Range(0, weeks).Sum(Survivors);
        var worth = brief.EndCredit * hiring.Costs.PerHire * Survivors(weeks - 1);
        return hiring.Costs.PerHire + wages - (weeks >= hiring.Training ? worth : 0);
    }
}
