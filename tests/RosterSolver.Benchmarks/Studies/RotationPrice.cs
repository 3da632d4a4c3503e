using System.Globalization;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Benchmarks.Studies;

/// <summary>The price of weekly family blocks with forward rotation, against free assignment in the same centre.</summary>
internal sealed class RotationPrice : Study
{
    public override string Name => "rotation";

    public override string Asks =>
        "What does weekly forward rotation cost? Arguments: agents, weeks, seconds";

    public override StudyTable Run(IReadOnlyList<string> arguments)
    {
        var numbers = arguments.Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToList();
        var (agents, weeks, seconds) = (numbers[0], numbers[1], numbers[2]);
        var centre = new Centre(agents, weeks);
        var table = new StudyTable($"{agents} x {weeks}", "CPU s", "cost", "bound", "gap", "violations");
        var free = Solve(table, "free", centre.Model(), seconds);
        var rule = new Rotation(RotationBlock.Week, Forward: true);
        var blocks = Solve(table, "weekly blocks, forward", centre.Model(rule), seconds);
        if (free.Roster is null || blocks.Roster is null)
            return table;
        var price = blocks.Cost.Amount - free.Cost.Amount;
        return table
            .Row("price of the rule", "", $"{price:N0}", "", $"{price / free.Cost.Amount:P1}", "")
            .Row("at least (bound less cost)", "", $"{blocks.Bound.Amount - free.Cost.Amount:N0}", "", "", "")
            .Row("at most (cost less bound)", "", $"{blocks.Cost.Amount - free.Bound.Amount:N0}", "", "", "")
            .Row("price, an agent and week", "", $"{price / agents / weeks:N2}", "", "", "");
    }

    private static Outcome Solve(StudyTable table, string name, RosterModel model, int seconds)
    {
        var before = Environment.CpuUsage.TotalTime;
        var settings = new SolveSettings(TimeSpan.FromSeconds(seconds), 0, 1, Repeatable: false);
        var outcome = RosterSolve.Run(model, settings);
        var used = Environment.CpuUsage.TotalTime - before;
        var broken = outcome.Roster is { } roster
            ? $"{Audit.Of(roster, model.Rules).Hard.Count()}"
            : "no roster";
        var (cost, bound) = (outcome.Cost.Amount, outcome.Bound.Amount);
        var gap = outcome.Roster is null || cost == 0 ? 0 : (cost - bound) / cost;
        table.Row(name, $"{used.TotalSeconds:0}", $"{cost:N0}", $"{bound:N0}", $"{gap:P2}", broken);
        return outcome;
    }
}
