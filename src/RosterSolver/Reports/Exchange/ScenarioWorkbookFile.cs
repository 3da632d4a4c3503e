using System.Globalization;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A scenario as an Excel workbook, which is read wherever a scenario is; see <see cref="ScenarioSheet"/>.</summary>
public static class ScenarioWorkbookFile
{
    private const int MostDigits = 15;
    private const double KeyWidth = 44;
    private const double ValueWidth = 60;
    private const double ColumnWidth = 20;

    /// <summary>The bytes of the workbook; the same scenario gives the same bytes.</summary>
    public static byte[] Bytes(Scenario scenario) => Bytes(ScenarioText.Sheets(scenario));

    /// <summary>The bytes of a workbook of these sheets.</summary>
    public static byte[] Bytes(IReadOnlyList<ScenarioSheet> sheets) =>
        WorkbookBytes.Of([.. sheets.Select(Sheet)]);

    private static WorkbookSheet Sheet(ScenarioSheet sheet) =>
        new(
            sheet.Name,
            sheet.Name == ScenarioSheet.Main ? [KeyWidth, ValueWidth] : [ColumnWidth],
            1,
            [
                WorkbookCell.Heads(sheet.Header),
                .. sheet.Rows.Select(row => (IReadOnlyList<WorkbookCell>)[.. row.Select(Cell)]),
            ]
        );

    /// <summary>A number where a spreadsheet keeps it as it is, else a text.</summary>
    private static WorkbookCell Cell(string? value) =>
        value is { Length: <= MostDigits }
        && decimal.TryParse(
            value,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number.ToString(CultureInfo.InvariantCulture) == value
            ? WorkbookCell.Of((double)number, CellLook.Plain)
            : WorkbookCell.Of(value ?? "");
}
