using CsCheck;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Exchange;

public sealed class SpreadsheetTextTests
{
    private static readonly Gen<string> anyText = Gen.OneOf(
        Gen.String,
        Gen.Char["=+-@'a1.\t"].Array[0, 5].Select(letters => new string(letters))
    );

    [Fact]
    public void What_is_guarded_is_restored() =>
        anyText.Sample(text => SpreadsheetText.Restored(SpreadsheetText.Guarded(text)) == text);

    [Fact]
    public void Nothing_but_a_number_begins_as_a_formula_does() =>
        anyText.Sample(text =>
            !SpreadsheetText.IsFormula(SpreadsheetText.Guarded(text))
            || new DecimalNumber().TryParse(text, out _)
        );

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+1-2", "'+1-2")]
    [InlineData("-5", "-5")]
    [InlineData("li-na", "li-na")]
    [InlineData("'ann", "'ann")]
    public void Formulas_become_text_and_numbers_stay(string text, string guarded) =>
        Assert.Equal(guarded, SpreadsheetText.Guarded(text));

    [Fact]
    public void A_csv_file_guards_its_texts()
    {
        var csv = new CsvText("name", "change");
        csv.Row("=cmd|' /C calc'!A0", -1.5);
        Assert.Equal("name,change\n'=cmd|' /C calc'!A0,-1.5\n", csv.ToString());
    }
}
