using System.Text;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A scenario that expects of another what a roster of it has shown, with room for one that is as good.</summary>
public static class RegressionScenarioFile
{
    private const decimal CostRoom = 1.02m;
    private const decimal ShareRoom = 0.01m;
    private const decimal HoursRoom = 1.05m;
    private const int SpreadRoom = 1;

    /// <summary>The text, in YAML.</summary>
    /// <param name="plan">The roster.</param>
    /// <param name="extends">The scenario, seen from where the text is to be written.</param>
    public static string Text(Plan plan, string extends)
    {
        var kpis = Kpis.Of(plan);
        var text = new StringBuilder(
            "# Made by `roster test add` from a solved roster. The bands leave some room: review them.\n"
        );
        text.Append(
            $"extends: {extends}\nscenario: {plan.Scenario.Name}-test\n\nexpect:\n  hard-violations: 0\n"
        );
        foreach (var (key, band, found) in Bands(plan, kpis))
            text.Append($"  {key + ":", -20} {{ {band} }}".PadRight(48)).Append($"# found {found}\n");
        var spreads = kpis.All.Where(kpi => kpi.Id is "spread-nights" or "spread-weekends" or "spread-lates");
        text.Append("  spread:\n");
        foreach (var kpi in spreads)
            text.Append(
                $"    {kpi.Id["spread-".Length..]}: {{ at-most: {kpi.Value + SpreadRoom:0} }}      # found {kpi.Value:0}\n"
            );
        return text.ToString();
    }

    private static IEnumerable<(string Key, string Band, string Found)> Bands(Plan plan, Kpis kpis)
    {
        if (kpis.Queues.Count > 0)
        {
            yield return Share("service-level", kpis.Whole.ServiceLevel);
            yield return Share("answer-rate", kpis.Whole.AnswerRate);
            yield return Hours("understaffed-hours", one => one.Under);
            yield return Hours("overstaffed-hours", one => one.Over);
        }

        var cost = plan.Audit.Cost.Amount;
        yield return ("cost", $"at-most: {Math.Ceiling(cost * CostRoom):0}", $"{cost:0.00}");

        (string, string, string) Share(string key, double share)
        {
            var least = Math.Floor(((decimal)share - ShareRoom) * 1000) / 1000;
            return (key, $"at-least: {new BandLimit(Math.Max(0, least), true)}", $"{share:P1}");
        }

        (string, string, string) Hours(string key, Func<IntervalResult, decimal> agents)
        {
            var hours = kpis.Whole.Intervals.Sum(agents) * plan.Scenario.Horizon.IntervalMinutes / 60;
            return (key, $"at-most: {Math.Ceiling(hours * HoursRoom):0}", $"{hours:0.0}");
        }
    }
}
