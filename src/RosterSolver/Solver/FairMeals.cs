using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// Deals the breaks of a finished roster anew, so that early and late meals go round over the horizon. People of the same
/// skills who work the same shift on the same day, with the same activities, may exchange their breaks as a whole: nobody
/// on the phone notices, so cost and rules stay as they are to the unit. Day by day, who has had the latest meals gets the
/// earliest; the days are gone through again with all others known, as long as that evens the sums out further.
/// </summary>
public static class FairMeals
{
    private const int MostRounds = 100;

    /// <summary>The roster with its breaks dealt fairly.</summary>
    public static Roster Dealt(Roster roster)
    {
        var tables = Tables(roster);
        var delays = roster.Brief.Agents.ToDictionary(agent => agent.Id, _ => 0.0, StringComparer.Ordinal);
        var uneven = double.PositiveInfinity;
        for (var round = 0; round < MostRounds; round++)
        {
            foreach (var table in tables)
                table.Deal(delays);
            var now = delays.Values.Sum(delay => delay * delay);
            if (now >= uneven)
                break;
            uneven = now;
        }

        var dealt = tables
            .SelectMany(table => table.Dealt)
            .ToDictionary(worked => (worked.Agent, worked.Range.Start));
        return new(
            roster.Brief,
            roster.Assignments.Select(worked =>
                dealt.GetValueOrDefault((worked.Agent, worked.Range.Start), worked)
            )
        );
    }

    private static List<Table> Tables(Roster roster)
    {
        var sets = SkillSet
            .Of(roster.Brief)
            .Index()
            .SelectMany(set => set.Item.Agents.Select(agent => (roster.Brief.Agents[agent].Id, set.Index)))
            .ToDictionary(pair => pair.Id, pair => pair.Index, StringComparer.Ordinal);
        return
        [
            .. roster
                .Assignments.Where(worked => Meals(worked).Any())
                .GroupBy(worked => (worked.Day, worked.Shift.Id))
                .OrderBy(same => same.Key.Day)
                .SelectMany(same =>
                {
                    var usual = same.Average(MealStart);
                    return same.GroupBy(worked => (sets[worked.Agent], string.Join(' ', worked.Activities)))
                        .Select(alike => new Table([.. alike], usual));
                }),
        ];
    }

    private static IEnumerable<BreakTaken> Meals(Assignment worked) =>
        worked
            .Breaks.Zip(worked.Shift.Breaks)
            .Where(pair => pair.Second.Break.IsMeal)
            .Select(pair => pair.First);

    private static double MealStart(Assignment worked) => Meals(worked).Average(meal => meal.Range.Start);

    /// <summary>People who may exchange their breaks on a day.</summary>
    private sealed class Table(IReadOnlyList<Assignment> people, double usual)
    {
        private readonly List<(IReadOnlyList<BreakTaken> Breaks, double Delay)> byTime =
        [
            .. people
                .Select(worked => (worked.Breaks, Delay: MealStart(worked) - usual))
                .OrderBy(breaks => breaks.Delay),
        ];

        private readonly Dictionary<string, double> given = [];

        /// <summary>The people with the breaks that they were dealt last.</summary>
        public IReadOnlyList<Assignment> Dealt { get; private set; } = [];

        /// <summary>Gives the earliest meals to those whose other meals were latest; who are equal keep what they have.</summary>
        public void Deal(Dictionary<string, double> delays)
        {
            foreach (var (agent, delay) in given)
                delays[agent] -= delay;
            var latestFirst = people
                .OrderByDescending(worked => Math.Round(delays[worked.Agent], 6))
                .ThenBy(worked => given.GetValueOrDefault(worked.Agent));
            Dealt = [.. latestFirst.Zip(byTime, (worked, dealt) => worked with { Breaks = dealt.Breaks })];
            foreach (var (worked, dealt) in Dealt.Zip(byTime))
            {
                given[worked.Agent] = dealt.Delay;
                delays[worked.Agent] += dealt.Delay;
            }
        }
    }
}
