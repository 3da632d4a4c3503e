using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios.Staffing;

public sealed class StaffingReaderTests
{
    [Fact]
    public void The_shipped_plan_is_that_of_the_reference()
    {
        var read = StaffingReader.Read(
            "staffing-plan.yaml",
            path => Disk.Read(GoldenFile.PathOf("scenarios", path))
        );
        var (brief, worked) = (read.Value!.Brief, Support.Outlook.Worked());
        Assert.Equal(worked.Needs[0].Hours, brief.Needs[0].Hours);
        Assert.Equal(worked.Groups[0].Hiring!.Starts, brief.Groups[0].Hiring!.Starts);
        Assert.Equal(worked.Groups[0].Hiring!.Ramp, brief.Groups[0].Hiring!.Ramp);
        Assert.Equal(worked.Groups[0].Hiring!.Costs, brief.Groups[0].Hiring!.Costs);
        Assert.Equal(
            worked.Groups[0].Overtime.Select(band => band.Yield),
            brief.Groups[0].Overtime.Select(band => band.Yield)
        );
        Assert.Equal(worked.Outsourcing, brief.Outsourcing);
    }

    [Theory]
    [InlineData(
        "attrition: 1%/week",
        "attrition: 50%/year",
        "12:16: cannot read '50%/year': turnover and probability"
    )]
    [InlineData(
        "attrition: 1%/week",
        "attrition: 50%",
        "12:16: cannot read '50%'; expected a rate that says"
    )]
    [InlineData(
        "start: 2026-12-07",
        "start: 2026-12-09",
        "2:8: 2026-12-09 is a Wednesday; expected a Monday; did you mean '2026-12-07'?"
    )]
    [InlineData("6 x 1200", "5 x 1200", "4:18: the hours of 25 weeks; expected 26, as many as are planned")]
    [InlineData("hours: [20 x 1000, 6 x 1200]", "", "4:1: no hours; expected hours or csv")]
    [InlineData(
        "weeks: [3, 9, 15]",
        "weeks: [2, 9, 15]",
        "week 2 begins before a lead time of 2 weeks is over; expected week 3"
    )]
    [InlineData("weeks: [3, 9, 15]", "weeks: [3, 9, 27]", "week 27 of a plan of 26 weeks")]
    [InlineData(
        "productive: 75%\n",
        "productive: 75%\n    shrinkage: { in-shift: 5% }\n",
        "productive and shrinkage both"
    )]
    [InlineData("    productive: 75%\n", "", "6:3: how much of full-time's hours is productive is not said")]
    [InlineData("recruiting: 4000, ", "", "missing key 'recruiting'")]
    [InlineData("leaving: 0, ", "", "missing key 'leaving'")]
    [InlineData("class-cost: 0, ", "", "missing key 'class-cost'")]
    [InlineData(", ramp: []", "", "missing key 'ramp'")]
    [InlineData("loaded: 40/h", "", "missing key 'loaded'")]
    [InlineData("pay: 150%, ", "", "missing key 'pay'")]
    [InlineData("fatigue: 97%", "", "missing key 'fatigue'")]
    [InlineData("price: 90/h, ", "", "missing key 'price'")]
    [InlineData("understaffed: 250/h", "", "missing key 'understaffed'")]
    [InlineData("heads: 33", "hedas: 33", "7:5: unknown key 'hedas'")]
    [InlineData("at-most: 60", "at-most: 60, at-least: 70", "70 is above at-most 60")]
    [InlineData(
        "understaffed: 250/h",
        "understaffed: 250/h\nseats: { chengdu: 9 }",
        "no staff sits at 'chengdu'"
    )]
    [InlineData(
        "heads: 33",
        "heads: 33\n    overtime: { bands: [workdays] }",
        "unknown band 'workdays'; expected workday; did you mean 'workday'?"
    )]
    [InlineData(
        "heads: 33",
        "heads: 33\n    overtime: { mean-week: 38/week }",
        "the mean is below the 40 regular hours"
    )]
    [InlineData("weeks: 26", "weeks: 105", "105 is outside 1..104")]
    [InlineData("plan: small", "scenario: small", "1:1: this is a scenario, not a staffing plan")]
    public void A_fault_is_told_with_its_place(string of, string written, string told)
    {
        var read = PlanFiles.Instead(of, written);
        var fault = Assert.Single(read.Errors);
        Assert.Contains(told, $"{fault}", StringComparison.Ordinal);
        Assert.StartsWith("base.yaml:", $"{fault}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("50%/year turnover", 0.5 / 52)]
    [InlineData("50%/year probability", 0.013241305740)]
    [InlineData("1%/week", 0.01)]
    public void Attrition_says_what_it_counts(string written, double weekly)
    {
        Assert.True(new AttritionRate().TryParse(written, out var attrition));
        Assert.Equal(weekly, attrition.Weekly, 1e-8);
        Assert.Equal(written, $"{attrition}");
    }

    [Fact]
    public void A_file_may_say_the_hours_and_how_far_they_may_be_off()
    {
        var rows = string.Concat(
            Enumerable.Range(1, 27).Select(week => $"{week};{week + 100};{week + 90};{week + 120}\n")
        );
        var read = PlanFiles.Read(
            ("base.yaml", PlanFiles.Base.Replace("hours: [20 x 1000, 6 x 1200]", "csv: need.csv")),
            ("need.csv", "week;p50;p10;p90\n" + rows)
        );
        Assert.Equal(101, read.Value!.Brief.Needs[0].Hours[0]);
        Assert.Equal(26, read.Value.Brief.Weeks);
        Assert.Equal(116, read.Value.Low![0].Hours[25]);
        Assert.Equal(146, read.Value.High![0].Hours[25]);
    }

    [Theory]
    [InlineData("week,hours\n1,100\n", "base.yaml:4:16: need.csv has 1 rows; expected 26")]
    [InlineData("week,hour\n1,100\n", "there is no column of hours; expected hours, or p50")]
    public void Faults_of_the_file_are_told(string text, string told)
    {
        var read = PlanFiles.Read(
            ("base.yaml", PlanFiles.Base.Replace("hours: [20 x 1000, 6 x 1200]", "csv: need.csv")),
            ("need.csv", text)
        );
        Assert.Contains(read.Errors, error => $"{error}".Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void Weeks_belong_to_the_month_of_their_Thursday()
    {
        var brief = PlanFiles.Instead("heads: 33", "heads: 33\n    overtime: { per-month: 36 }").Value!.Brief;
        Assert.Equal(
            ["2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"],
            brief.Spans.Select(span => span.Name)
        );
        // December 2026 has five Thursdays, four of them planned.
        Assert.Equal(
            (0, 4, 36 / 5.0),
            (brief.Spans[0].First, brief.Spans[0].Weeks, brief.Spans[0].HoursPerWeek)
        );
        Assert.Equal(
            (4, 4, 36 / 4.0),
            (brief.Spans[1].First, brief.Spans[1].Weeks, brief.Spans[1].HoursPerWeek)
        );
    }

    /// <summary>36 hours a month are 8.3077 a week, which are no whole minutes.</summary>
    [Fact]
    public void Hours_of_a_week_are_taken_as_written()
    {
        var text = PlanFiles
            .Base.Replace("at-most: 4/week", "at-most: 8.3077/week", StringComparison.Ordinal)
            .Replace("hours: 40/week", "hours: 37.33/week", StringComparison.Ordinal)
            .Replace(
                "heads: 33",
                "heads: 33\n    overtime: { mean-week: 44.01/week }",
                StringComparison.Ordinal
            );
        var group = PlanFiles.Read(("base.yaml", text)).Value!.Brief.Groups[0];
        Assert.Equal(
            (37.33, 8.3077, 44.01),
            (group.Hours, group.Overtime[0].HoursPerWeek, group.Limits.MeanWeek!.Value)
        );
    }

    [Fact]
    public void A_mean_holds_in_every_window()
    {
        var brief = PlanFiles
            .Instead("heads: 33", "heads: 33\n    overtime: { mean-week: 48/week }")
            .Value!.Brief;
        Assert.Equal(10, brief.Spans.Count);
        Assert.All(brief.Spans, span => Assert.Equal((17, 8.0), (span.Weeks, span.HoursPerWeek)));
    }

    private const string BySite = """
        demand:
          sites:
            here: { hours: [26 x 600], p90: [26 x 700] }
            there: { csv: need.csv }
          transfer: { price: 3/h, at-most: 20% }
        """;

    [Fact]
    public void The_demand_may_be_that_of_each_site()
    {
        var brief = Sites(
            BySite,
            "site: here",
            "p50,p90\n" + string.Concat(Enumerable.Repeat("400,500\n", 26))
        ).Value!;
        Assert.Equal(["here", "there"], brief.Brief.Needs.Select(need => need.Site));
        Assert.Equal(
            (600, 400, 1000),
            (brief.Brief.Needs[0].Hours[3], brief.Brief.Needs[1].Hours[3], brief.Brief.Need(3))
        );
        Assert.Equal(500, brief.High![1].Hours[25]);
        Assert.Null(brief.Low);
        Assert.Equal(new Transfer(3, 0.2), brief.Brief.Transfer);
        Assert.Equal(120, brief.Brief.MostReceived(0, 0), 1e-9);
        Assert.Equal([0, 1], brief.Brief.Groups.Select(brief.Brief.NeedOf));
    }

    [Theory]
    [InlineData("p90: [26 x 700]", "", "site: here", "there has p90", "here has no p90")]
    [InlineData(
        "transfer: { price: 3/h, at-most: 20% }",
        "transfer: { at-most: 20% }",
        "site: here",
        "missing key 'price'",
        ""
    )]
    [InlineData("here:", "heer:", "site: here", "there is no demand at 'here'", "no staff sits at 'heer'")]
    [InlineData(
        "here:",
        "here:",
        "heads: 33",
        "the site of full-time is not said; expected site: here, there",
        ""
    )]
    [InlineData("  sites:", "  p10: [26 x 1]\n  sites:", "site: here", "p10 and sites both", "")]
    public void Faults_of_a_demand_by_site_are_told(
        string of,
        string written,
        string site,
        string told,
        string too
    )
    {
        var faults = Sites(
            BySite.Replace(of, written, StringComparison.Ordinal),
            site,
            "p50,p90\n" + string.Concat(Enumerable.Repeat("400,500\n", 26))
        )
            .Errors.Select(fault => $"{fault}")
            .ToList();
        Assert.Contains(
            faults,
            fault =>
                fault.Contains(told, StringComparison.Ordinal)
                || fault.Contains(too, StringComparison.Ordinal)
        );
        Assert.All(faults, fault => Assert.Matches(@"^x\.yaml:\d+:\d+: ", fault));
    }

    [Fact]
    public void Nothing_is_transferred_where_the_demand_is_one() =>
        Assert.Contains(
            "there is one demand, so nothing is transferred; expected sites",
            $"{Assert.Single(PlanFiles.Over("demand: { transfer: { price: 3/h, at-most: 20% } }").Errors)}",
            StringComparison.Ordinal
        );

    private static Result<StaffingScenario> Sites(string demand, string site, string need)
    {
        var one = PlanFiles.Base.Split("demand:")[0];
        var rest = PlanFiles.Base[PlanFiles.Base.IndexOf("staff:", StringComparison.Ordinal)..];
        var staff = rest.Replace("heads: 33", $"heads: 20\n    {site}", StringComparison.Ordinal);
        return PlanFiles.Read(
            (
                "x.yaml",
                one
                    + demand
                    + "\n"
                    + staff
                        .Replace("heads: 20\n    heads: 33", "heads: 33", StringComparison.Ordinal)
                        .Replace(
                            "overtime:\n  workday",
                            "  other: { heads: 13, site: there, hours: 40/week, productive: 75%, pay: 30/h, "
                                + "loaded: 40/h, attrition: 1%/week }\novertime:\n  workday",
                            StringComparison.Ordinal
                        )
            ),
            ("need.csv", need)
        );
    }
}
