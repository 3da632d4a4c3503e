using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Tests.Reports;

namespace RosterSolver.Tests.Domain;

/// <summary>Money as people read it; each test in a flow of work of its own, as a run of the command line is.</summary>
public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("CNY", "1,234,567.89")]
    [InlineData("EUR", "1,234,567.89")]
    [InlineData("fils", "1,234,567.89")]
    [InlineData("JPY", "1,234,568")]
    [InlineData("krw", "1,234,568")]
    [InlineData("VND", "1,234,568")]
    [InlineData("KWD", "1,234,567.890")]
    [InlineData("bhd", "1,234,567.890")]
    public async Task Has_as_many_decimals_as_the_currency(string currency, string written) =>
        Assert.Equal(
            (written, written, written),
            await In(currency, () => ($"{Money.Of(1234567.89m)}", MoneyText.Of(1234567.89), Kpi.Written))
        );

    [Fact]
    public async Task A_currency_holds_for_its_own_flow_of_work_alone()
    {
        await In("JPY", () => MoneyText.Decimals);
        Assert.Equal(2, MoneyText.Decimals);
    }

    [Theory]
    [InlineData("KRW", "+46", "-46")]
    [InlineData("CNY", "+45.60", "-45.60")]
    public async Task Differences_have_as_many_too(string currency, string more, string less) =>
        Assert.Equal(
            (more, less),
            await In(
                currency,
                () => (DifferenceText.Of(Money.Of(45.6m)), DifferenceText.Of(Money.Of(-45.6m)))
            )
        );

    /// <summary>No amount of the answer about hiring has decimals; shares of people, "0.90", are no money.</summary>
    [Fact]
    public async Task No_report_of_yen_has_decimals_of_money()
    {
        var report = await In(
            "JPY",
            () => Terminal.Print(HireTerminal.Of(HireGoldenTests.Drawn(Language.En)))
        );
        Assert.Matches(@"Cost of a week +\d+,\d+ ", report);
        Assert.DoesNotMatch(@"\d,\d\d\d\.\d\d", report);
    }

    [Fact]
    public async Task A_workbook_of_yen_has_none_and_one_of_dinars_three()
    {
        Assert.Equal("#,##0", await In("JPY", MoneyCell));
        Assert.Equal("#,##0.00", await In("CNY", MoneyCell));
        Assert.Equal("#,##0.000", await In("KWD", MoneyCell));

        static string MoneyCell() =>
            WorkbookStyles
                .Sheet()
                .NumberingFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.NumberingFormat>()
                .Last()
                .FormatCode!;
    }

    private static Kpi Kpi => new("cost", "Cost", "成本", "", 1234567.89, KpiUnit.Money);

    private static Task<T> In<T>(string currency, Func<T> written) =>
        Task.Run(() =>
        {
            MoneyText.Use(currency);
            return written();
        });
}
