using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class BinderTests
{
    private readonly List<ScenarioError> _errors = [];

    [Fact]
    public void Makes_records_of_maps_lists_and_scalars()
    {
        var plan = Bind(
            """
            days: { start: 2026-12-07, weeks: 4, interval: 15m, rounding: to-zero }
            shifts:
              late: { starts: ["14:00", "15:00"], length: 8h30m, lunch: 17:00-19:30, block: 2..5 }
              early: { starts: "07:00", length: 8h }
            people:
              - { id: li-na, not: [late], share: 80% }
              - id: bob
            required: { monday: 12 }
            """
        )!;

        Assert.Equal(new DaysSection(new(2026, 12, 7), 4, 15, MidpointRounding.ToZero), plan.Days);
        Assert.Equal(["late", "early"], plan.Shifts!.Keys);
        Assert.Equal([14 * 60, 15 * 60], plan.Shifts["late"].Starts);
        Assert.Equal(new TimeWindow(17 * 60, 19 * 60 + 30), plan.Shifts["late"].Lunch);
        Assert.Equal(new CountRange(2, 5), plan.Shifts["late"].Block);
        Assert.Equal([7 * 60], plan.Shifts["early"].Starts);
        Assert.Equal(["late"], plan.People![0].Excluded);
        Assert.Equal((new Fraction(0.8m), null), (plan.People[0].Share, plan.People[1].Share));
        Assert.Equal(12, plan.Required![DayOfWeek.Monday]);
        Assert.Null(plan.Rules);
    }

    [Fact]
    public void Remembers_where_everything_was_written()
    {
        var plan = Bind(
            """
            days: { start: 2026-12-07, weeks: 4 }
            shifts:
              late: { starts: ["14:00", "15:00"], length: 8h }
            people:
              - { id: ann }
            """
        )!;

        Assert.Equal(At(1, 1), plan.Days.At);
        Assert.Equal(At(1, 16), plan.Days.SpanOf("start"));
        Assert.Equal(At(1, 9), plan.Days.KeySpan("start"));
        Assert.Equal(At(1, 1), plan.Days.SpanOf("interval"));
        Assert.Equal(At(3, 3), plan.KeySpan("shifts", "late"));
        Assert.Equal(At(3, 9), plan.SpanOf("shifts", "late"));
        Assert.Equal(At(3, 3), plan.Shifts!["late"].At);
        Assert.Equal(At(3, 29), plan.Shifts["late"].SpanOf("starts", 1));
        Assert.Equal(At(5, 5), plan.People![0].At);
        Assert.Equal(plan.SpanOf("people"), plan.SpanOf("people", 7));
    }

    [Theory]
    [InlineData(
        "dys: {}",
        "x:1:1: unknown key 'dys'; expected days, shifts, people, rules, required; did you mean 'days'?"
    )]
    [InlineData(
        "people: []",
        "x:1:1: missing key 'days'; expected a map with the keys start, weeks, interval, ..."
    )]
    [InlineData(
        "days: { weeks: 4 }",
        "x:1:1: missing key 'start'; expected a date such as 2026-12-07, from 1900 to 2199"
    )]
    [InlineData(
        "days: [1]",
        "x:1:7: found a list; expected a map with the keys start, weeks, interval, rounding"
    )]
    [InlineData(
        "- days",
        "x:1:1: found a list; expected a map with the keys days, shifts, people, rules, required"
    )]
    [InlineData(
        "days: { start: 7.12.2026, weeks: 4 }",
        "x:1:16: cannot read '7.12.2026'; expected a date such as 2026-12-07, from 1900 to 2199; did you mean '2026-12-07'?"
    )]
    [InlineData("days: { start: 2026-12-07, weeks: 42 }", "x:1:35: 42 is outside 1..8")]
    [InlineData("days: { start: 2026-12-07, weeks: 1, interval: 2h }", "x:1:48: 2h is outside 15m..1h")]
    [InlineData(
        "days: { start: 2026-12-07, weeks: }",
        "x:1:28: found no value; expected a whole number such as 4"
    )]
    [InlineData(
        "days: { start: 2026-12-07, weeks: [1] }",
        "x:1:35: found a list; expected a whole number such as 4"
    )]
    [InlineData(
        "days: { start: 2026-12-07, weeks: 1, rounding: to_zero }",
        "x:1:48: cannot read 'to_zero'; expected one of to-even, away-from-zero, to-zero, "
            + "to-negative-infinity, to-positive-infinity; did you mean 'to-zero'?"
    )]
    public void Says_what_is_wrong_and_where(string text, string sentence)
    {
        Assert.Null(Bind(text));
        Assert.Equal(sentence, _errors[0].ToString());
    }

    [Theory]
    [InlineData(
        "people: ann",
        "x:2:9: found a single value; expected a list, each item a map with the keys id, not, share"
    )]
    [InlineData(
        "people: [{ id: ann, not: late }]",
        "x:2:26: found a single value; expected a list, each item a text"
    )]
    [InlineData("people: [{ id: ann, share: 120% }]", "x:2:28: 120% is outside 0..1")]
    [InlineData("people: [{ share: 50% }]", "x:2:10: missing key 'id'; expected a text")]
    [InlineData(
        "shifts: { early: { length: 8h } }",
        "x:2:11: missing key 'starts'; expected a time of day such as 22:00, or a list of such"
    )]
    [InlineData("shifts: { e: { starts: 7:00, length: 8h, block: 5..12 } }", "x:2:49: 5..12 is outside 1..9")]
    [InlineData(
        "shifts: { a b: { starts: 7:00, length: 8h } }",
        "x:2:11: cannot read 'a b'; expected a name of letters, digits and '-', such as li-na; did you mean 'a-b'?"
    )]
    [InlineData(
        "required: { mondy: 3 }",
        "x:2:13: cannot read 'mondy'; expected one of sunday, monday, tuesday, wednesday, thursday, friday, saturday; did you mean 'monday'?"
    )]
    [InlineData("required: { monday: 3, 'monday ': 3 }", "x:2:24: 'monday ' stands here a second time")]
    public void Says_what_is_wrong_inside_lists_and_maps(string line, string sentence)
    {
        Assert.Null(Bind($"days: {{ start: 2026-12-07, weeks: 4 }}\n{line}"));
        Assert.Equal(sentence, Assert.Single(_errors).ToString());
    }

    [Fact]
    public void Goes_on_after_a_fault()
    {
        Bind("days: { start: soon, weeks: 99 }\npeople: [{}, { id: ann, shar: 1 }]\nrotation: x");
        Assert.Equal(
            [At(3, 1), At(1, 16), At(1, 29), At(2, 10), At(2, 25)],
            _errors.Select(error => error.At)
        );
    }

    [Fact]
    public void Binds_any_record_by_the_type_that_the_caller_finds()
    {
        var rules = Bind(
            "days: { start: 2026-12-07, weeks: 4 }\nrules: { rest: { hours: 12 }, more: }"
        )!.Rules!;
        var binder = new Binder(_errors);
        var bound = rules
            .Entries.Select(entry => binder.Bind(typeof(RestOptions), entry.Value, entry.KeyAt)!)
            .ToList();
        Assert.Equal([new RestOptions(12), new RestOptions()], bound.Select(rule => rule.Value));
        Assert.Equal(At(2, 25), bound[0].Origins.SpanOf("hours"));
        Assert.Equal(At(2, 31), bound[1].Origins.SpanOf("hours"));
    }

    [Fact]
    public void Binds_a_single_value_for_the_caller()
    {
        var node = YamlReader.Read("[1, 2]", "x").Value!;
        Assert.Equal([1, 2], new Binder(_errors).Value<IReadOnlyList<int>>(node, node.At));
        Assert.Null(new Binder(_errors).Value<string>(node, node.At));
        Assert.Single(_errors);
    }

    [Fact]
    public void Sections_are_equal_wherever_they_stand()
    {
        var first = Bind("days: { start: 2026-12-07, weeks: 4 }")!;
        var second = Bind("# moved\ndays: { weeks: 4, start: 2026-12-07 }")!;
        Assert.Equal(first, second);
        Assert.NotEqual(first.Days.At, second.Days.At);
        Assert.DoesNotContain("Origins", first.ToString());
    }

    private PlanSection? Bind(string text) =>
        new Binder(_errors).Bind<PlanSection>(YamlReader.Read(text, "x").Value!);

    private static SourceSpan At(int line, int column) => new("x", line, column);
}
