using RosterSolver.Demand;

namespace RosterSolver.Tests.Scenarios;

public sealed class SkillsTests
{
    private const string Mail =
        "demand: { back-office: { mail: { volume: { csv: calls.csv }, handle-time: 5m, due: 4h, max-agents: 2, open: 7 } } }\n";

    [Fact]
    public void With_one_queue_everybody_can_do_it() =>
        Assert.All(Files.Over("").Value!.Agents, agent => Assert.True(agent.CanDo("voice")));

    [Fact]
    public void Skills_of_a_group_are_those_of_its_members()
    {
        var agents = Files
            .Over(Mail + "agents: [{ id: ann, skills: mail }, { group: desk, skills: [voice, mail] }]")
            .Value!.Agents;
        Assert.Equal(["mail"], agents[0].Skills!);
        Assert.All(agents.Skip(1), agent => Assert.Equal(["mail", "voice"], agent.Skills!.Order()));
    }

    [Fact]
    public void Work_that_can_wait_stands_behind_the_queues_and_asks_for_no_agent()
    {
        var scenario = Files
            .Over(Mail + "agents: [{ id: ann, skills: mail }, { group: desk, skills: voice }]")
            .Value!;
        var work = Assert.Single(scenario.BackOffice);
        Assert.Equal((300m, 1m, 7m, 240), (work.Aht, work.Utilisation, work.Open, work.Due.Minutes));
        var needs = scenario.BriefFor(scenario.Requirements()).Queues;
        Assert.Equal(["voice", "mail"], needs.Select(need => need.Queue));
        Assert.All(needs[1].Required, agents => Assert.Equal(0, agents));
        Assert.Equal(120, needs[1].Work!.Most);
    }

    [Fact]
    public void Queues_have_models_chats_and_weights_of_their_own()
    {
        var queues = Files
            .Over(
                "demand: { queues: { chat: { volume: { csv: calls.csv }, handle-time: { talk: 10m }, model: erlang-a, "
                    + "patience: 90s, target: { max-abandonment: 5% }, concurrency: 3, weight: 2 } } }\n"
                    + "agents: [{ id: ann, skills: chat }, { group: desk, skills: [voice, chat] }]"
            )
            .Value!.Queues;
        Assert.Equal(
            [(QueueModel.ErlangC, 1, 1), (QueueModel.ErlangA, 3, 2)],
            queues.Select(queue => (queue.Model, queue.Concurrency, queue.Weight))
        );
    }
}
