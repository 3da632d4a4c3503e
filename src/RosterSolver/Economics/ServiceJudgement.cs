using RosterSolver.Demand;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What callers meet under a finished roster, queue by queue.</summary>
/// <param name="Queues">One a queue, in the order of the scenario; work that can wait has no callers to judge for.</param>
public sealed record ServiceJudgement(IReadOnlyList<QueueJudgement> Queues)
{
    /// <summary>Judges a plan.</summary>
    public static ServiceJudgement Of(Plan plan, JudgeSettings settings)
    {
        var (scenario, roster) = (plan.Scenario, plan.Roster);
        var shares = scenario.Rules.OfType<Coverage>().Single().Shares(roster);
        var judged = scenario.Queues.Select(Judged).ToList();
        if (settings.Replications > 0)
            judged =
            [
                .. judged.Zip(
                    RosterPlay.Of(scenario.Queues, roster, settings),
                    (one, played) => one with { Verdicts = [.. one.Verdicts, played] }
                ),
            ];
        if (settings.Draws > 0)
            judged = [.. judged.Select((one, index) => one with { Robustness = Stressed(one.Queue, index) })];
        return new(judged);

        QueueJudgement Judged(QueueDemand queue, int index) =>
            QueueJudgement.Of(queue, Staffing(queue, index), scenario.Horizon, settings.MostWork);

        IReadOnlyList<StaffedStretch> Staffing(QueueDemand queue, int index) =>
            roster.Brief.Queues.Count == 1
                ? PhoneStaffing.Of(roster, queue.Shrinkage)
                : PhoneStaffing.Of(shares, index, queue.Shrinkage, scenario.Horizon);

        Robustness Stressed(QueueDemand queue, int index) =>
            Robustness.Of(
                queue,
                roster,
                interval => shares.Minutes(index, interval),
                settings.Draws,
                settings.Seed
            );
    }
}
