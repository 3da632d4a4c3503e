using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Published;

public sealed class PublishedImportTests
{
    /// <summary>What the product's rules call the constraints of the set.</summary>
    private static readonly Dictionary<string, string> names = new()
    {
        ["total-hours"] = "minutes",
        ["eligibility"] = "max shifts",
        ["max-shifts"] = "max shifts",
        ["forbidden-successions"] = "succession",
        ["leave"] = "day off",
        ["max-weekends"] = "weekends",
        ["max-consecutive-days"] = "max consecutive",
        ["min-consecutive-days"] = "min consecutive",
        ["min-consecutive-days-off"] = "min days off",
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_roster_costs_its_objective_and_breaks_the_same_constraints(int number)
    {
        var (scenario, judge) = (Scenario(number), new Rescorer(Text(number)));
        var brief = scenario.BriefFor(scenario.Requirements());
        AnyDays(judge)
            .Sample(
                days =>
                {
                    var audit = Audit.Of(Roster(brief, days), scenario.Rules);
                    Assert.Equal(judge.Objective(days), audit.Cost.Amount);
                    Assert.Equal(
                        days.SelectMany(one =>
                                judge.Broken(one.Key, one.Value).Select(broken => $"{one.Key} {broken}")
                            )
                            .Distinct()
                            .Order(StringComparer.Ordinal),
                        audit
                            .Hard.Select(violation =>
                                $"{violation.Agent} {names[violation.Rule.Split('#')[0]]}"
                            )
                            .Distinct()
                            .Order(StringComparer.Ordinal)
                    );
                },
                iter: 100
            );
    }

    [Fact]
    public void Random_rosters_break_every_constraint_and_keep_it()
    {
        var judge = new Rescorer(Text(3));
        var broken = new HashSet<string>();
        var kept = new HashSet<string>();
        AnyDays(judge)
            .Sample(
                days =>
                {
                    foreach (var (employee, worked) in days)
                    {
                        var here = judge.Broken(employee, worked).ToHashSet();
                        lock (broken)
                        {
                            broken.UnionWith(here);
                            kept.UnionWith(names.Values.Except(here));
                        }
                    }
                },
                iter: 100
            );
        Assert.Equal(names.Values.Distinct().Order(), broken.Order());
        Assert.Equal(names.Values.Distinct().Order(), kept.Order());
    }

    [Fact]
    public void A_solved_instance_costs_its_objective_and_keeps_every_constraint()
    {
        var (scenario, judge) = (Scenario(1), new Rescorer(Text(1)));
        var settings = new SolveSettings(TimeSpan.FromSeconds(5), 0, 1, Repeatable: true);
        var (outcome, plan) = Planner.Solve(scenario, settings);
        Assert.True(plan!.IsSound);
        var days = Days(plan.Roster);
        Assert.Equal(judge.Objective(days), outcome.Cost.Amount);
        Assert.All(days, one => Assert.Empty(judge.Broken(one.Key, one.Value)));
        Assert.InRange(outcome.Cost.Amount, 607, decimal.MaxValue);
        Assert.InRange(outcome.Bound.Amount, 0, 607);
    }

    [Fact]
    public void Every_fault_has_its_place() =>
        Assert.Equal(
            [
                "x.txt:4:3: cannot read 'long'; expected a whole number, 0 or more",
                "x.txt:6:3: unknown shift 'N'; expected E",
                "x.txt:8:3: day 7 lies outside the horizon; expected 0 to 6",
                "x.txt:10:1: unknown name 'B'; expected a name listed above",
                "x.txt:12:3: unknown name 'e'; expected a name listed above; did you mean 'E'?",
            ],
            Import(
                """
                SECTION_HORIZON
                7
                SECTION_SHIFTS
                E,  long,
                SECTION_STAFF
                A,N=3,2400,960,5,2,2,1
                SECTION_DAYS_OFF
                A,7
                SECTION_SHIFT_ON_REQUESTS
                B,0,E,2
                SECTION_COVER
                0,e,1,100,1
                """
            )
                .Errors.Select(error => $"{error}")
        );

    [Theory]
    [InlineData("SECTION_STUFF\n", "x.txt:1:1: unknown section 'SECTION_STUFF'")]
    [InlineData(
        "7\nSECTION_HORIZON\n7\n",
        "x.txt:1:1: a line before the first section; expected SECTION_HORIZON"
    )]
    [InlineData("SECTION_HORIZON\n", "x.txt:1:1: 0 lengths of the horizon; expected one")]
    [InlineData(
        "SECTION_HORIZON\n7\nSECTION_COVER\n0,E\n",
        "x.txt:4:1: 2 fields under SECTION_COVER; expected 5"
    )]
    [InlineData("START;END\n", "x.txt:1:1: no published set that is known has such a text")]
    public void What_is_no_instance_is_refused(string text, string fault) =>
        Assert.Contains(Import(text).Errors, error => $"{error}".StartsWith(fault, StringComparison.Ordinal));

    private static Result<PublishedImport> Import(string text) =>
        PublishedImport.Of("x.txt", "x.yaml", _ => System.Text.Encoding.UTF8.GetBytes(text));

    private static string Text(int number) =>
        File.ReadAllText(
            GoldenFile.PathOf("tests", "RosterSolver.Tests", "Published", $"Instance{number}.txt")
        );

    private static Scenario Scenario(int number)
    {
        var import = Import(Text(number)).Value!;
        var scenario = Scenarios.Files.Read(("x.yaml", import.Yaml), (import.HeadsFile, import.Heads));
        Assert.Empty(scenario.Errors);
        Assert.Empty(scenario.Value!.Warnings);
        return scenario.Value;
    }

    /// <summary>Days of work and days off in runs, as people work; a run has one shift, most often.</summary>
    private static Gen<Dictionary<string, string?[]>> AnyDays(Rescorer judge)
    {
        var run =
            from works in Gen.Int[1, 6]
            from off in Gen.Int[1, 4]
            from main in Gen.Int[0, judge.Shifts.Count - 1]
            from other in Gen.Int[0, (judge.Shifts.Count * 8) - 1].Array[works]
            select Enumerable
                .Range(0, works)
                .Select(day => (string?)judge.Shifts[other[day] < judge.Shifts.Count ? other[day] : main])
                .Concat(Enumerable.Repeat<string?>(null, off))
                .ToArray();
        var days =
            from begin in Gen.Int[0, 5]
            from runs in run.Array[judge.Days]
            select runs.SelectMany(each => each).Skip(begin).Take(judge.Days).ToArray();
        return days.Array[judge.Employees.Count]
            .Select(all => judge.Employees.Zip(all).ToDictionary(one => one.First, one => one.Second));
    }

    private static Roster Roster(Brief brief, Dictionary<string, string?[]> days) =>
        new(
            brief,
            from one in days
            from day in one.Value.Index()
            where day.Item is not null
            select new Assignment(
                one.Key,
                day.Index,
                brief.Shifts.Single(shift => shift.Template == day.Item),
                []
            )
        );

    private static Dictionary<string, string?[]> Days(Roster roster) =>
        roster.Brief.Agents.ToDictionary(
            agent => agent.Id,
            agent =>
            {
                var days = new string?[roster.Brief.Horizon.Days];
                foreach (var worked in roster.Of(agent))
                    days[worked.Day] = worked.Shift.Template;
                return days;
            }
        );
}
