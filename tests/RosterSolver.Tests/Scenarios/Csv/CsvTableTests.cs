using System.Text;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class CsvTableTests
{
    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a;b\n1;2\n")]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("a;b\n1;2")]
    [InlineData("a , b \n 1 , 2 \n")]
    [InlineData("\uFEFFa,b\n1,2\n")]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("\"a\",\"b\"\n\"1\",\"2\"\n")]
    [InlineData("a,b\n1,2\n,\n\n")]
    [InlineData("b,a\n2,1\n")]
    public void Reads_what_spreadsheets_write(string text)
    {
        var row = Assert.Single(Parse(text).Value!);
        Assert.Equal(("1", "2"), (row["a"].Text, row["b"].Text));
    }

    [Fact]
    public void Keeps_separators_and_quotes_within_quotes()
    {
        var row = Parse("a;b;c,d\n\"x;y, \"\"z\"\"\";2;3\n").Value![0];
        Assert.Equal(("x;y, \"z\"", "3"), (row["a"].Text, row["c,d"].Text));
    }

    [Theory]
    [InlineData("a,b\n1,2\n", 2, 3)]
    [InlineData("a,b\n\n1,2\n", 3, 3)]
    [InlineData("a,b\n\"x,y\",2\n", 2, 7)]
    [InlineData("a,b\nä😀,2\n", 2, 5)]
    [InlineData("\uFEFFa,b\r\n100,2\r\n", 2, 5)]
    public void Places_a_field_where_an_editor_shows_it(string text, int line, int column) =>
        Assert.Equal(new SourceSpan("t.csv", line, column), Parse(text).Value![0]["b"].At);

    [Theory]
    [InlineData("", "t.csv:1:1: the file is empty; expected a header with a, b")]
    [InlineData("a,b\n1\n", "t.csv:2:1: 1 field in this row; expected 2, as in the header")]
    [InlineData("a,b\n1,2\n1,2,3\n", "t.csv:3:1: 3 fields in this row; expected 2, as in the header")]
    [InlineData(
        "a,b\n\"1,2\n",
        "t.csv:2:1: this is not a row of CSV; expected every quote closed on its line"
    )]
    [InlineData("c,d\n", "t.csv:1:1: there is no column 'a', 'b'; expected a header with a, b")]
    [InlineData("a,b,a\n", "t.csv:1:5: column 'a' stands here a second time")]
    public void Says_what_is_wrong_and_where(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Single(Parse(text).Errors).ToString());

    [Fact]
    public void Points_at_the_column_that_was_meant() =>
        Assert.Equal(
            "t.csv:1:7: unknown column 'dates'; expected a header with agent, date; did you mean 'date'?",
            Assert
                .Single(CsvTable.Parse("t.csv", "agent,dates\n"u8.ToArray(), ["agent", "date"]).Errors)
                .ToString()
        );

    [Fact]
    public void A_column_may_be_left_out_where_the_reader_can_do_without()
    {
        var row = Parse("a,b,c\n1,2,\n").Value![0];
        Assert.Equal((null, null), (row.Find("c"), row.Find("d")));
    }

    private static Result<IReadOnlyList<TableRow>> Parse(string text) =>
        CsvTable.Parse("t.csv", Encoding.UTF8.GetBytes(text), ["a", "b"]);
}
