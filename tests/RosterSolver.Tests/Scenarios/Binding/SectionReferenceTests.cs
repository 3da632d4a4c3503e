using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class SectionReferenceTests
{
    [Fact]
    public void Describes_each_record_once_with_its_keys()
    {
        var text = SectionReference.Of(typeof(PlanSection));
        Assert.StartsWith(
            """
            ## plan

            A plan to try the binder with.

            | key | meaning | value | default |
            |---|---|---|---|
            | `days` | the planned days | [days](#days) | required |
            | `shifts` | shifts by name | a map, under each name [shift](#shift) | none |
            | `people` | who works | a list, each item [person](#person) | none |
            | `rules` | labour rules | a map | none |
            | `required` | agents by day of the week | a map, under each word a whole number such as 4 | none |

            ## days

            At `days`.

            | key | meaning | value | default |
            |---|---|---|---|
            | `start` | the first day | a date such as 2026-12-07, from 1900 to 2199 | required |
            | `weeks` | how many | a whole number such as 4, in weeks; 1..8 | required |
            | `interval` | grid | a duration such as 7h30m or 45m; 15m..1h | `30` |

            """[..^2],
            text
        );
        Assert.Contains("## shift\n\nAt `shifts.<name>`.", text);
        Assert.Contains("## person\n\nAt `people[]`.", text);
        Assert.Contains("| to even |", text);
    }

    [Fact]
    public void Takes_descriptions_of_records_that_do_not_know_this_folder() =>
        Assert.Contains(
            "| `hours` | hours of rest | a whole number such as 4; 1..24 | `11` |",
            SectionReference.Table(typeof(RestOptions))
        );

    [Fact]
    public void Says_that_a_record_has_no_keys() =>
        Assert.Equal("No keys.\n", SectionReference.Table(typeof(object)));
}
