using Google.OrTools.Sat;
using RosterSolver.Domain;

namespace RosterSolver.Benchmarks;

/// <summary>
/// The obvious model of a rota, to compare with: a boolean for each day of the pattern and each shift. No points, only what
/// must hold; short blocks are forbidden where they begin, long ones by windows.
/// </summary>
internal sealed class DayByDayRota
{
    private readonly CpModel model = new();
    private readonly BoolVar[][] shifts;
    private readonly BoolVar[] works;
    private readonly int days;

    public DayByDayRota(RotaBrief brief)
    {
        days = brief.Days;
        works = Literals();
        shifts = [.. brief.Shifts.Select(_ => Literals())];
        for (var day = 0; day < days; day++)
            model.AddExactlyOne(shifts.Select(shift => (ILiteral)shift[day]).Append(works[day].Not()));
        foreach (var (index, shift) in brief.Shifts.Index())
        {
            for (var weekday = 0; weekday < RotaBrief.Week; weekday++)
                model.AddLinearConstraint(
                    LinearExpr.Sum(
                        Enumerable
                            .Range(0, brief.Positions)
                            .Select(week => shifts[index][week * RotaBrief.Week + weekday])
                    ),
                    shift.Asked[weekday].AtLeast,
                    shift.Asked[weekday].AtMost
                );
            Runs(day => shifts[index][At(day)], shift.Block);
        }

        Runs(day => works[At(day)], brief.WorkBlock);
        Runs(day => works[At(day)].Not(), brief.OffBlock);
        foreach (var sequence in brief.Forbidden)
        {
            for (var day = 0; day < days; day++)
                model.AddBoolOr([
                    shifts[sequence.First][day].Not(),
                    .. Enumerable.Range(day + 1, sequence.DaysOff).Select(off => (ILiteral)works[At(off)]),
                    shifts[sequence.Then][At(day + sequence.DaysOff + 1)].Not(),
                ]);
        }
    }

    /// <summary>The shift of each day, null off; null when none was found in so many seconds on two workers.</summary>
    public IReadOnlyList<int?>? Solve(double seconds)
    {
        using var solver = new CpSolver
        {
            StringParameters = FormattableString.Invariant($"num_workers:2,max_time_in_seconds:{seconds}"),
        };
        if (solver.Solve(model) is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return null;
        return
        [
            .. Enumerable
                .Range(0, days)
                .Select(day => Array.FindIndex(shifts, shift => solver.BooleanValue(shift[day])))
                .Select(shift => shift < 0 ? (int?)null : shift),
        ];
    }

    private void Runs(Func<int, ILiteral> isIn, CountRange allowed)
    {
        for (var day = 0; day < days; day++)
        {
            if (allowed.AtMost < days)
                model.AddBoolOr(Enumerable.Range(day, allowed.AtMost + 1).Select(each => isIn(each).Not()));
            for (var length = 1; length < allowed.AtLeast; length++)
                model.AddBoolOr([
                    isIn(day),
                    .. Enumerable.Range(day + 1, length).Select(each => isIn(each).Not()),
                    isIn(day + length + 1),
                ]);
        }
    }

    private int At(int day) => day % days;

    private BoolVar[] Literals() => [.. Enumerable.Range(0, days).Select(_ => model.NewBoolVar(""))];
}
