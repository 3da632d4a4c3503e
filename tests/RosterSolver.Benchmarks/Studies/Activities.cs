using System.Diagnostics;
using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using Activity = RosterSolver.Domain.Activity;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>What an hour of training a week costs, and how long it takes to place.</summary>
internal sealed class Activities : Study
{
    public override string Name => "activities";

    public override string Asks =>
        "What does an hour of training a week in groups of 4 to 12 cost, and how long does placing it take? Arguments: agents, weeks, seconds, load in %";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        int Argument(int place, int otherwise) =>
            arguments.Count > place ? int.Parse(arguments[place], CultureInfo.InvariantCulture) : otherwise;
        var (agents, weeks) = (Argument(0, 60), Argument(1, 4));
        var plain = new Centre(agents, weeks, Load: Argument(3, 93) / 100.0).Model(new Attendance());
        var brief = plain.Brief with { Activities = [Training] };
        var settings = new SolveSettings(TimeSpan.FromSeconds(Argument(2, 30)), 0, 1, Repeatable: false);
        var table = new StudyTable(
            "centre",
            "shifts",
            "cost",
            "bound",
            "gap",
            "attended",
            "of",
            "CPU s to place"
        );
        var without = RosterSolve.Run(plain, settings);
        Row("without training", plain, without, null);
        var unaware = new Roster(brief, without.Roster!.Assignments);
        Row(
            "placed into those",
            plain.On(brief),
            without with
            {
                Roster = unaware,
            },
            Placed(plain.On(brief), unaware)
        );
        var aware = RosterSolve.Run(plain.On(brief), settings);
        Row("in rounds", plain.On(brief), aware, null);
        return table;

        void Row(string kind, RosterModel model, Outcome outcome, (Roster Roster, double Seconds)? placed)
        {
            var roster = placed?.Roster ?? outcome.Roster!;
            var cost = RosterSolve.CostOf(model, roster);
            var bound = AggregateModel.Bound(model, time: null);
            table.Row(
                $"{agents} x {weeks}",
                kind,
                $"{cost.Amount:N0}",
                $"{bound.Amount:N0}",
                $"{Outcome.GapBetween(cost, bound):P2}",
                $"{roster.Assignments.Sum(worked => worked.Activities.Count)}",
                $"{model.Limits.OfType<AttendanceLimit>().Sum(limit => limit.Due)}",
                placed is { } done ? $"{done.Seconds:0.0}" : ""
            );
        }
    }

    private static readonly Activity Training = new(
        "training",
        60,
        1,
        new(4, 12),
        new HashSet<DayOfWeek>
        {
            DayOfWeek.Monday,
            DayOfWeek.Tuesday,
            DayOfWeek.Wednesday,
            DayOfWeek.Thursday,
            DayOfWeek.Friday,
        },
        null,
        Money.Of(200)
    );

    private static (Roster Roster, double Seconds) Placed(RosterModel model, Roster roster)
    {
        var own = Process.GetCurrentProcess();
        var before = own.TotalProcessorTime;
        var placed = ActivityPlacement.Placed(model, roster, 1, CancellationToken.None);
        own.Refresh();
        return (placed, (own.TotalProcessorTime - before).TotalSeconds);
    }
}
