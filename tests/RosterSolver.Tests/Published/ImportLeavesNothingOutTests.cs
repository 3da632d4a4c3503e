using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Published;

/// <summary>
/// Every line of every section of a published instance can be written again from the scenario that it became: nothing of the set
/// is left out, and no feature of it lacks in our rules.
/// </summary>
public sealed class ImportLeavesNothingOutTests
{
    private static readonly string[] sections =
    [
        "HORIZON",
        "SHIFTS",
        "STAFF",
        "DAYS_OFF",
        "SHIFT_ON_REQUESTS",
        "SHIFT_OFF_REQUESTS",
        "COVER",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_line_of_every_section_stands_in_the_scenario(int number)
    {
        var text = File.ReadAllText(
            GoldenFile.PathOf("tests", "RosterSolver.Tests", "Published", $"Instance{number}.txt")
        );
        var original = Lines(text);
        Assert.Equal(sections.Order(), original.Select(section => section.Key).Order());
        var import = PublishedImport
            .Of("x.txt", "x.yaml", _ => System.Text.Encoding.UTF8.GetBytes(text))
            .Value!;
        var scenario = Scenarios.Files.Read(("x.yaml", import.Yaml), (import.HeadsFile, import.Heads)).Value!;
        foreach (var section in sections)
            Assert.Equal(
                original[section]
                    .Select(line => Alike(section, line, scenario.Horizon.Days))
                    .Order(StringComparer.Ordinal),
                Written(section, scenario).Order(StringComparer.Ordinal)
            );
    }

    /// <summary>The lines below each heading, comments and blanks left out.</summary>
    private static ILookup<string, string> Lines(string text)
    {
        var section = "";
        var lines = new List<(string Section, string Line)>();
        foreach (
            var line in text.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line is not ("" or ['#', ..]))
        )
        {
            if (line.StartsWith("SECTION_", StringComparison.Ordinal))
                section = line["SECTION_".Length..];
            else
                lines.Add((section, line));
        }

        return lines.ToLookup(line => line.Section, line => line.Line);
    }

    /// <summary>
    /// A line in one order of its lists. More shifts of a kind than there are days bind as little as just as many; a day of work, or
    /// off, in a row is no demand.
    /// </summary>
    private static string Alike(string section, string line, int days)
    {
        var fields = line.Split(',');
        if (section == "SHIFTS")
            fields[2] = Sorted(fields[2].Split('|', StringSplitOptions.RemoveEmptyEntries));
        if (section == "STAFF")
        {
            fields[1] = Sorted(
                fields[1]
                    .Split('|')
                    .Select(one => one.Split('='))
                    .Select(one => Capped(one[0], int.Parse(one[1]), days))
            );
            (fields[5], fields[6]) = (AtLeastOne(fields[5]), AtLeastOne(fields[6]));
        }

        return section == "DAYS_OFF"
            ? $"{fields[0]},{string.Join(',', fields.Skip(1).Select(int.Parse).Order())}"
            : string.Join(',', fields);
    }

    private static string AtLeastOne(string days) => $"{Math.Max(1, int.Parse(days))}";

    private static string Capped(string shift, int most, int days) => $"{shift}={Math.Min(most, days)}";

    private static string Sorted(IEnumerable<string> words) =>
        string.Join('|', words.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Written(string section, Scenario scenario) =>
        section switch
        {
            "HORIZON" => [$"{scenario.Horizon.Days}"],
            "SHIFTS" => scenario.Shifts.Select(shift =>
                $"{shift.Template},{shift.LengthMinutes},{Sorted(NotNext(scenario, shift.Template))}"
            ),
            "STAFF" => scenario.Agents.Select(agent => Staff(scenario, agent)),
            "DAYS_OFF" => scenario
                .Agents.Where(agent => agent.Leave.Count > 0)
                .Select(agent => $"{agent.Id},{string.Join(',', agent.Leave.Order())}"),
            "SHIFT_ON_REQUESTS" => Requests(scenario, works: true),
            "SHIFT_OFF_REQUESTS" => Requests(scenario, works: false),
            _ => scenario.Heads.Select(need =>
                $"{need.Day},{need.Template},{need.Required},{need.Missing!.Value.Amount:0},{need.Surplus!.Value.Amount:0}"
            ),
        };

    private static IEnumerable<string> NotNext(Scenario scenario, string shift) =>
        scenario
            .Rules.OfType<ForbiddenSuccessions>()
            .SelectMany(rule => rule.After.GetValueOrDefault(shift) ?? []);

    private static IEnumerable<string> Requests(Scenario scenario, bool works)
    {
        Assert.Equal(Money.Of(1), scenario.Rules.OfType<Wishes>().Single().Price);
        return from agent in scenario.Agents
            from wish in agent.Wishes
            where wish.Works == works
            select $"{agent.Id},{wish.Day},{wish.Template},{wish.Weight}";
    }

    private static string Staff(Scenario scenario, Agent agent)
    {
        var hours = Of<TotalHours>().Single().Hours;
        var days = scenario.Horizon.Days;
        return string.Join(
            ',',
            agent.Id,
            Sorted(scenario.Shifts.Select(shift => Capped(shift.Template, Most(shift), days))),
            hours.To,
            hours.From,
            Of<MaxConsecutiveDays>().Single().Days,
            Of<MinConsecutiveDays>().SingleOrDefault()?.Days ?? 1,
            Of<MinConsecutiveDaysOff>().SingleOrDefault()?.Days ?? 1,
            Of<MaxWeekends>().Single().Weekends
        );

        int Most(Shift shift) =>
            !agent.MayWork(shift)
                ? 0
                : Of<MaxShifts>().SingleOrDefault(rule => rule.Templates!.Contains(shift.Template))?.Shifts
                    ?? days;

        IEnumerable<TRule> Of<TRule>()
            where TRule : PersonRule =>
            scenario.Rules.OfType<TRule>().Where(rule => rule.For?.Contains(agent.Id) ?? true);
    }
}
