using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What callers meet under a finished roster, queue by queue.</summary>
/// <param name="Queues">One a queue, in the order of the scenario; work that can wait has no callers to judge for.</param>
public sealed record ServiceJudgement(IReadOnlyList<QueueJudgement> Queues)
{
    /// <summary>Judges a plan.</summary>
    public static ServiceJudgement Of(Plan plan) =>
        new([
            .. plan.Scenario.Queues.Select(queue =>
                QueueJudgement.Of(
                    queue,
                    PhoneStaffing.Of(plan.Roster, queue.Shrinkage),
                    plan.Scenario.Horizon
                )
            ),
        ]);
}
