using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

/// <summary>Coverage where agents differ in what they can do: Ann takes calls, Ben chats, Cem both and mail.</summary>
public sealed class SkillCoverageTests
{
    private const string AllEarly = "Ann: E\nBen: E\nCem: E";
    private static readonly Coverage Rule = new(Tolerance: new(1));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    public void Whoever_can_do_both_helps_where_it_is_short(int voice, int chat) =>
        Assert.Empty(Rule.Check(Drawn.Roster(AllEarly, Needing(voice, chat))));

    [Fact]
    public void Nobody_helps_in_two_places()
    {
        var found = Rule.Check(Drawn.Roster(AllEarly, Needing(2, 2))).ToList();
        Assert.Equal(8 * 60, found.Sum(violation => violation.Amount));
        Assert.Equal(Money.Of(8 * 120), found.Select(violation => violation.Cost).Total());
    }

    [Fact]
    public void Nobody_helps_without_the_skill()
    {
        var found = Rule.Check(Drawn.Roster("Ann: E\nBen: .\nCem: .", Needing(0, 1))).ToList();
        Assert.Equal(8, found.Count(violation => violation.Sentence.Contains("chat: 0 at work", Ordinal)));
        Assert.Equal(8, found.Count(violation => violation.Sentence.Contains("voice: 1 at work", Ordinal)));
    }

    [Fact]
    public void The_dearer_queue_is_staffed_first()
    {
        var roster = Drawn.Roster("Ann: .\nBen: .\nCem: E", Needing(1, 1, chatWeight: 2));
        Assert.All(
            Rule.Check(roster),
            violation => Assert.Contains(" voice: 0", violation.Sentence, Ordinal)
        );
    }

    [Fact]
    public void A_floor_comes_before_a_dearer_queue()
    {
        var rule = Rule with { Floor = new(0.5m) };
        var roster = Drawn.Roster("Ann: .\nBen: E\nCem: E", Needing(1, 2, chatWeight: 9));
        Assert.DoesNotContain(rule.Check(roster), violation => violation.IsHard);
        Assert.All(rule.Check(roster), violation => Assert.Contains(" chat: 1", violation.Sentence, Ordinal));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 480)]
    public void Work_that_can_wait_takes_only_what_calls_leave_over(int voice, int late)
    {
        var work = Mail(arriving: 480, dueHour: 23);
        var roster = Drawn.Roster("Ann: .\nBen: .\nCem: E", Needing(voice, 0, work: work));
        var found = Rule.Check(roster).ToList();
        Assert.Equal(late, found.Sum(violation => violation.Amount));
        if (late > 0)
            Assert.Contains("Mon 12-07 mail: 8 of 8 hours", Assert.Single(found).Sentence, Ordinal);
    }

    [Theory]
    [InlineData(13, 0)]
    [InlineData(12, 60)]
    public void Work_is_in_time_up_to_its_deadline(int dueHour, int late)
    {
        var roster = Drawn.Roster("Ann: .\nBen: .\nCem: E", Needing(0, 0, work: Mail(480, dueHour)));
        var found = Rule.Check(roster).ToList();
        Assert.Equal(
            late,
            found.Where(one => one.Sentence.Contains("not done in time", Ordinal)).Sum(one => one.Amount)
        );
    }

    [Fact]
    public void No_more_agents_work_on_it_than_may()
    {
        var agents = "Cem: E\nDia: E";
        var roster = Drawn.Roster(
            agents,
            brief =>
                Needing(0, 0, work: Mail(960, 23) with { Most = 60 })(brief)
                    .Each(agent => agent with { Skills = Skills("mail") })
        );
        var found = Rule.Check(roster).ToList();
        Assert.Equal(
            480,
            found.Where(one => one.Sentence.Contains("not done in time", Ordinal)).Sum(one => one.Amount)
        );
        Assert.Equal(
            480,
            found.Where(one => one.Sentence.Contains("1 without work", Ordinal)).Sum(one => one.Amount)
        );
    }

    [Fact]
    public void The_price_of_late_work_stays_below_that_of_a_missing_agent()
    {
        Assert.Empty(new Coverage(PricePerHour.Of(50), Late: PricePerHour.Of(49.99m)).Objections());
        Assert.Equal(
            "late",
            Assert.Single(new Coverage(PricePerHour.Of(50), Late: PricePerHour.Of(50)).Objections()).Option
        );
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>Agents needed from 06:00 to 14:00, when the early shift is there.</summary>
    private static Func<Brief, Brief> Needing(
        int voice,
        int chat,
        int chatWeight = 1,
        DeferrableWork? work = null
    ) =>
        brief =>
            (
                brief with
                {
                    Queues =
                    [
                        new("voice", Early(voice)),
                        new("chat", Early(chat), chatWeight),
                        .. work is null ? [] : new[] { new QueueNeed("mail", Early(0), 1, work) },
                    ],
                }
            ).Each(agent => agent with { Skills = SkillsOf(agent.Id, work) });

    private static HashSet<string> SkillsOf(string agent, DeferrableWork? work) =>
        agent switch
        {
            "Ann" => Skills("voice"),
            "Ben" => Skills("chat"),
            _ when work is null => Skills("voice", "chat"),
            _ => Skills("voice", "chat", "mail"),
        };

    private static HashSet<string> Skills(params string[] queues) => queues.ToHashSet(StringComparer.Ordinal);

    private static int[] Early(int agents) =>
        [.. Enumerable.Range(0, 24).Select(hour => hour is >= 6 and < 14 ? agents : 0)];

    /// <summary>Work that waits at midnight and is due at the end of an hour.</summary>
    private static DeferrableWork Mail(int arriving, int dueHour)
    {
        var (arrives, due) = (new int[24], new int[24]);
        (arrives[0], due[dueHour]) = (arriving, arriving);
        return new(arrives, due);
    }
}
