using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class ConcurrencyTests
{
    [Fact]
    public void Agents_are_conversations_over_those_held_at_once_rounded_up() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 6], Gen.Bool, Gen.Int[0, 4])
            .Sample(
                (calls, atOnce, patient, least) =>
                {
                    var queue = Chat(calls, patient) with
                    {
                        Concurrency = atOnce,
                        Target = new(0.8, 60, MinimumAgents: least),
                    };
                    var conversations = Conversations(queue);
                    Assert.Equal(
                        Math.Max(least, (conversations + atOnce - 1) / atOnce),
                        Assert.Single(Requirement.Of(queue).OnPhone).Agents
                    );
                }
            );

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_budget_lies_between_one_agent_fewer_and_the_requirement(int atOnce)
    {
        for (var calls = 1; calls < 120; calls++)
        {
            var queue = Chat(calls, patient: true) with { Concurrency = atOnce };
            var needed = Requirement.Of(queue).OnPhone[0];
            Assert.InRange(FractionalRequirement.Of(queue, 0, needed), needed.Agents - 1, needed.Agents);
        }
    }

    [Fact]
    public void A_target_of_the_day_counts_agents_not_conversations()
    {
        var day = Chat(0, patient: true) with
        {
            Calls = [.. Enumerable.Range(0, 48).Select(place => place is >= 16 and < 40 ? 20m + place : 0)],
            Target = new(0.8, 60, Floor: 0.6),
            Concurrency = 3,
        };
        var agents = Requirement.Of(day).OnPhone.Select(needed => needed.Agents).ToList();
        Assert.True(LevelOf(day, agents) >= 0.8 - 1e-9);
        for (var place = 16; place < 40; place++)
        {
            agents[place]--;
            Assert.True(
                LevelOf(day, agents) < 0.8 || ServiceLevel(day, place, agents[place]) < 0.6,
                $"{place} has one too many"
            );
            agents[place]++;
        }
    }

    private static double LevelOf(QueueDemand queue, List<int> agents) =>
        agents.Select((n, place) => (double)queue.Calls[place] * ServiceLevel(queue, place, n)).Sum()
        / (double)queue.Calls.Sum();

    private static double ServiceLevel(QueueDemand queue, int place, int agents) =>
        queue.Calls[place] == 0
            ? 1
            : ErlangC.Of(queue.Traffic(place), agents * queue.Concurrency).ServiceLevel(60);

    private static int Conversations(QueueDemand queue) =>
        IntervalRequirement
            .For(queue.Traffic(0), queue.Target with { MinimumAgents = 0 }, queue.Model, queue.Patience)
            .Agents;

    private static QueueDemand Chat(int calls, bool patient) =>
        new(
            "chat",
            [calls],
            720,
            30,
            new(0.8, 60),
            patient ? QueueModel.ErlangC : QueueModel.ErlangA,
            patient ? double.PositiveInfinity : 90,
            new(0, 0, 0)
        );
}
