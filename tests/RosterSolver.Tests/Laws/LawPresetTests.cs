using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Laws;

/// <summary>
/// Every article of every preset that is a rule, read from the data: a roster at its value keeps it, one a step beyond does
/// not, one a step within does. An article of a rule without a case here fails.
/// </summary>
public sealed class LawPresetTests
{
    private const int Step = 1;
    private const int Hour = 60;

    public static TheoryData<string, string> Rules
    {
        get
        {
            var rules = new TheoryData<string, string>();
            foreach (var law in LawPreset.All.Values)
            {
                foreach (var entry in law.Articles.Where(entry => entry.Rule is not null))
                    rules.Add(law.Name, entry.Article.Id);
            }

            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Holds_at_its_value_and_a_step_within_and_not_a_step_beyond(string law, string article)
    {
        var rule = LawPreset.All[law].Articles.Single(entry => entry.Article.Id == article).Rule!;
        foreach (var (at, beyond) in Boundaries(rule))
        {
            Assert.DoesNotContain(Audit.Of(at(0), [rule]).Violations, violation => violation.Law == rule.Law);
            Assert.DoesNotContain(
                Audit.Of(at(-beyond), [rule]).Violations,
                violation => violation.Law == rule.Law
            );
            var broken = Audit
                .Of(at(beyond), [rule])
                .Violations.First(violation => violation.Law == rule.Law);
            Assert.Contains(rule.Law!.Article, broken.Sentence, StringComparison.Ordinal);
            Assert.Equal(
                !rule.Law.IsVerified,
                broken.Sentence.Contains("not verified", StringComparison.Ordinal)
            );
        }
    }

    /// <summary>Comprehensive hours by every period that may be chosen: 36 hours a month on average.</summary>
    [Theory]
    [InlineData(CountingPeriod.Week, 8 * Hour + 18)]
    [InlineData(CountingPeriod.Month, 36 * Hour)]
    [InlineData(CountingPeriod.Quarter, 108 * Hour)]
    [InlineData(CountingPeriod.Year, 432 * Hour)]
    public void Comprehensive_hours_count_over_the_period_that_is_chosen(CountingPeriod per, int minutes)
    {
        var law = LawPreset.All["cn-comprehensive"];
        Assert.Equal(
            [.. law.ByPeriod.Keys],
            new[] { CountingPeriod.Week, CountingPeriod.Month, CountingPeriod.Quarter, CountingPeriod.Year }
        );
        var rules = law.Over(per).Articles.Select(entry => entry.Rule).ToList();
        var cap = Assert.Single(rules.OfType<OvertimeCap>());
        Assert.Equal((per, minutes, true), (cap.Per, cap.Hours.Minutes, cap.Balanced));
        Assert.Equal(per, Assert.Single(rules.OfType<OvertimePay>()).Per);
        Assert.Equal(law.Articles.Count, rules.Count);
    }

    [Fact]
    public void Pay_is_that_of_the_articles()
    {
        foreach (
            var (law, overtime, rest, holiday) in new[]
            {
                ("cn-standard", 1.5m, (decimal?)2m, (decimal?)3m),
                ("cn-comprehensive", 0m, null, 3m),
                ("us-flsa", 1.5m, null, null),
            }
        )
        {
            var rule = LawPreset.All[law].Articles.Select(entry => entry.Rule).OfType<WeeklyHours>().Single();
            Assert.Equal(
                (overtime, rest, holiday),
                (rule.Premium.Value, rule.RestDay?.Value, rule.Holiday?.Value)
            );
        }
    }

    [Fact]
    public void Every_article_names_its_source_and_what_is_only_known_in_general_is_not_verified() =>
        Assert.All(
            LawPreset.All.Values.SelectMany(law => law.Articles),
            entry => Assert.Equal(entry.Written.Source != "general knowledge", entry.Article.IsVerified)
        );

    [Fact]
    public void Chinese_laws_have_Chinese_names() =>
        Assert.All(
            LawPreset.All.Values.Where(law => law.Name.StartsWith("cn-", StringComparison.Ordinal)),
            law => Assert.All(law.Articles, entry => Assert.NotNull(entry.Article.Chinese))
        );

    /// <summary>
    /// Rosters by the number of steps beyond the value, in the direction that breaks the rule; the step of each.
    /// </summary>
    private static IEnumerable<(Func<int, Roster> At, int Step)> Boundaries(Rule rule) =>
        rule switch
        {
            OvertimeCap { Per: CountingPeriod.Day } cap =>
            [
                (by => Day(8 * Hour + cap.Hours.Minutes + by), Step),
            ],
            OvertimeCap cap => [(by => Overtime(cap.Hours.Minutes + by), Step)],
            MaxHours { Per: CountingPeriod.Day } day => [(by => Day(day.Hours.Minutes + by), Step)],
            WeeklyRest rest => [(by => Rest(rest.Hours.Minutes - by), Step)],
            MinRest rest => [(by => Between(rest.Hours * Hour - by), Step)],
            MeanHours mean => [(by => Weeks(mean.Weeks, mean.Hours.Minutes, by), Step)],
            MeanNightHours night => [(by => Day(night.Hours.Minutes + by, ShiftFamily.Night), Step)],
            BreakAfter after =>
            [
                (by => Stretch(after.Hours.Minutes + by, after.Break.Minutes), Step),
                (by => Stretch(after.Hours.Minutes, after.Break.Minutes - by), Step),
            ],
            WeeklyHours { Premium.Value: 0 } => [(by => Holiday(Math.Max(0, by)), Step)],
            WeeklyHours or OvertimePay => [(by => Overtime(Math.Max(0, by)), Step)],
            _ => throw new InvalidOperationException($"the law's rule {rule.Id} has no boundary"),
        };

    private static Roster Day(int minutes, ShiftFamily family = ShiftFamily.Early) =>
        Of(1, 0, (0, 0, minutes, family));

    private static Roster Holiday(int minutes)
    {
        var worked = minutes == 0 ? Of(1, 0) : Day(minutes);
        var calendar = new Calendar([new(Some.Monday, DayKind.Holiday)]);
        return new(worked.Brief with { Calendar = calendar }, worked.Assignments);
    }

    /// <summary>Four weeks of December with so much overtime in all, no week more than a quarter of it and a rest.</summary>
    private static Roster Overtime(int minutes)
    {
        var worked = new List<(int, int, int, ShiftFamily)>();
        for (var week = 0; week < 4; week++)
        {
            var beyond = week < 3 ? minutes / 4 : minutes - 3 * (minutes / 4);
            for (var day = 0; day < 5; day++)
                worked.Add(
                    (
                        week * 7 + day,
                        0,
                        8 * Hour + (day < 4 ? beyond / 5 : beyond - 4 * (beyond / 5)),
                        ShiftFamily.Early
                    )
                );
        }

        return Of(28, 0, [.. worked]);
    }

    /// <summary>Seven days of work, of which one gap is so long and all others are shorter.</summary>
    private static Roster Rest(int minutes)
    {
        // The first shift ends Monday at 08:00; the next begins after the rest; then ten hours between shifts.
        var worked = new List<(int, int, int, ShiftFamily)> { (0, 0, 8 * Hour, ShiftFamily.Early) };
        for (var start = 8 * Hour + minutes; start < 7 * Horizon.Day; start += 18 * Hour)
            worked.Add((start / Horizon.Day, start % Horizon.Day, 8 * Hour, ShiftFamily.Early));
        return Of(7, 0, [.. worked]);
    }

    private static Roster Between(int minutes)
    {
        var start = 24 * Hour - minutes;
        return Of(2, 0, (0, 0, start, ShiftFamily.Early), (1, 0, Hour, ShiftFamily.Early));
    }

    /// <summary>Weeks of the mean, known before the horizon but for the last, and a little more in that.</summary>
    private static Roster Weeks(int weeks, int mean, int by)
    {
        var past = (weeks - 1) * 7;
        var worked = Enumerable
            .Range(-past, past + 7)
            .Where(day => ((day % 7) + 7) % 7 < 6)
            .Select(day => (day, 6 * Hour, mean / 6 + (day == 5 ? by : 0), ShiftFamily.Early));
        return Of(7, past, [.. worked]);
    }

    private static Roster Stretch(int minutes, int pause)
    {
        var rest = new BreakSlot(Some.Break("rest", pause), minutes, minutes, 15, 0);
        var shift = Some.Early with { LengthMinutes = minutes + pause + Hour, Breaks = [rest] };
        var begin = shift.On(0).Start + minutes;
        return new(
            Some.Brief(1) with
            {
                Shifts = [shift],
            },
            [new("Ann", 0, shift, [new("rest", new(begin, begin + pause))])]
        );
    }

    /// <summary>Shifts by day, start, length and family, as history where the day is negative.</summary>
    private static Roster Of(
        int days,
        int historyDays,
        params IReadOnlyList<(int Day, int Start, int Minutes, ShiftFamily Family)> worked
    )
    {
        var all = worked
            .Select(one => new Assignment(
                "Ann",
                one.Day,
                new($"s{one.Minutes}-{one.Family}", one.Family, one.Start, one.Minutes, []),
                []
            ))
            .ToList();
        var agent = Some.Agent() with { History = [.. all.Where(one => one.Day < 0)] };
        var brief = Some.Brief(days, null, agent) with
        {
            HistoryDays = historyDays,
            Shifts = [.. all.Select(one => one.Shift).DistinctBy(shift => shift.Id)],
        };
        return new(brief, all.Where(one => one.Day >= 0));
    }
}
