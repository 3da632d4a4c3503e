using RosterSolver.Domain;
using RosterSolver.Scenarios;
using static RosterSolver.Tests.Exchange.Workbooks;

namespace RosterSolver.Tests.Exchange;

public sealed class WorkbookTableTests
{
    private const double Dec7 = 46363; // 2026-12-07 since 1900
    private static readonly int[] columnsOfNames = [1, 26, 27, 52, 53, 702, 703];
    private static readonly object?[] header = ["agent", "date", "shift", "start"];

    [Fact]
    public void Dates_and_times_are_read_as_they_show()
    {
        var rows = Rows(
            Of([
                header,
                ["ann", Styled(Dec7, DateStyle), "early", Styled(7.5 / 24, TimeStyle)],
                ["bob", Styled(Dec7 + 1, ChineseDateStyle), "late", "15:15"],
                ["chen", "2026-12-09", "night", Styled(22 / 24.0, TimeStyle)],
            ])
        );
        Assert.Equal(
            ["ann 2026-12-07 early 07:30", "bob 2026-12-08 late 15:15", "chen 2026-12-09 night 22:00"],
            rows
        );
    }

    [Fact]
    public void A_workbook_that_counts_from_1904_is_read_as_such() =>
        Assert.Equal(
            ["ann 2026-12-07 early 07:00"],
            Rows(Of([header, ["ann", Styled(Dec7 - 1462, DateStyle), "early", "07:00"]], since1904: true))
        );

    [Fact]
    public void Cells_that_do_not_say_where_they_stand_come_one_after_the_other() =>
        Assert.Equal(
            ["ann 2026-12-07 early 07:00", "bob 2026-12-08 late 15:15"],
            Rows(
                Unplaced(
                    Of([
                        header,
                        ["ann", "2026-12-07", "early", "07:00"],
                        ["bob", "2026-12-08", "late", "15:15"],
                    ])
                )
            )
        );

    [Fact]
    public void A_formula_counts_as_what_it_showed() =>
        Assert.Equal(
            ["ann 2026-12-07 early 07:00"],
            Rows(Of([header, [Formula("A1", "ann"), "2026-12-07", "early", "07:00"]]))
        );

    [Fact]
    public void A_name_that_is_merged_over_rows_holds_in_each() =>
        Assert.Equal(
            ["ann 2026-12-07 early ", "ann 2026-12-08 early "],
            Rows(
                Of([header, ["ann", "2026-12-07", "early", ""], [null, "2026-12-08", "early", ""]], ["A2:A3"])
            )
        );

    [Fact]
    public void The_first_sheet_that_can_be_seen_and_has_the_columns_is_read() =>
        Assert.Equal(
            ["ann 2026-12-07 early "],
            Rows(Of([header, ["ann", "2026-12-07", "early"]], behindOthers: true))
        );

    [Fact]
    public void What_cannot_be_read_is_told_cell_by_cell()
    {
        var read = WorkbookTable.Parse(
            "r.xlsx",
            Of(
                [header, [Formula("A1", null), Error("#REF!"), "early", "07:00"], ["ann", "x", "y", "z"]],
                ["B3:C3"]
            ),
            ["agent", "date", "shift"]
        );
        Assert.Equal(
            [
                "r.xlsx:Plan!B3: cells are merged across columns; expected one value in each column; unmerge these cells",
                "r.xlsx:Plan!A2: the cell holds a formula that was never worked out; expected a value (in Excel: copy, paste special, values)",
                "r.xlsx:Plan!B2: the cell holds the error #REF!; expected a value (in Excel: copy, paste special, values)",
            ],
            read.Errors.Select(error => error.ToString())
        );
    }

    [Fact]
    public void A_misspelt_column_is_told_at_its_cell()
    {
        var read = WorkbookTable.Parse(
            "r.xlsx",
            Of([
                ["agent", "dat", "shift"],
                ["a", "b", "c"],
            ]),
            ["agent", "date", "shift"]
        );
        Assert.Equal(
            [
                "r.xlsx:Plan!B1: unknown column 'dat'; expected a header with agent, date, shift; did you mean 'date'?",
            ],
            read.Errors.Select(error => error.ToString())
        );
    }

    [Theory]
    [InlineData(
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0 },
        "r.xlsx:1:1: this is a workbook of Excel 97 to 2003 (.xls), or one with a password; expected an Excel workbook saved as .xlsx, without a password"
    )]
    [InlineData(
        new byte[] { 0x50, 0x4B, 3, 4, 0, 0 },
        "r.xlsx:1:1: this is no workbook that can be read; expected an Excel workbook saved as .xlsx, without a password"
    )]
    public void What_is_no_workbook_is_refused(byte[] bytes, string expected) =>
        Assert.Equal(
            [expected],
            TableFile.Parse("r.xlsx", bytes, []).Errors.Select(error => error.ToString())
        );

    [Fact]
    public void Columns_have_the_names_of_spreadsheets() =>
        Assert.Equal(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"], columnsOfNames.Select(SourceSpan.ColumnName));

    private static List<string> Rows(byte[] bytes)
    {
        var read = WorkbookTable.Parse("r.xlsx", bytes, ["agent", "date", "shift"]);
        Assert.Empty(read.Errors);
        return
        [
            .. read.Value!.Select(row =>
                $"{row["agent"].Text} {row["date"].Text} {row["shift"].Text} {row["start"].Text}"
            ),
        ];
    }
}
