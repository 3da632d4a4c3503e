using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What callers meet under a finished roster, queue by queue.</summary>
/// <param name="Queues">One a queue, in the order of the scenario; work that can wait has no callers to judge for.</param>
public sealed record ServiceJudgement(IReadOnlyList<QueueJudgement> Queues)
{
    /// <summary>Judges a plan.</summary>
    public static ServiceJudgement Of(Plan plan, JudgeSettings settings)
    {
        var (queues, roster) = (plan.Scenario.Queues, plan.Roster);
        var judged = queues
            .Select(queue =>
                QueueJudgement.Of(
                    queue,
                    PhoneStaffing.Of(roster, queue.Shrinkage),
                    plan.Scenario.Horizon,
                    settings.MostWork
                )
            )
            .ToList();
        if (settings.Replications > 0)
            judged =
            [
                .. judged.Zip(
                    RosterPlay.Of(queues, roster, settings),
                    (one, played) => one with { Verdicts = [.. one.Verdicts, played] }
                ),
            ];
        if (settings.Draws > 0)
            judged =
            [
                .. judged.Select(one =>
                    one with
                    {
                        Robustness = Robustness.Of(one.Queue, roster, settings.Draws, settings.Seed),
                    }
                ),
            ];
        return new(judged);
    }
}
