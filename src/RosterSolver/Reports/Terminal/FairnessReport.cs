using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>The receipts of agents on a terminal.</summary>
public static class FairnessReport
{
    /// <summary>How far everybody is ahead of the fair share, then each receipt.</summary>
    /// <param name="scenario">Whose agents they are.</param>
    /// <param name="receipts">The receipts to be shown.</param>
    public static IRenderable Of(Scenario scenario, IReadOnlyList<Receipt> receipts) =>
        new Rows([
            new Markup(
                $"[bold]{scenario.Name.EscapeMarkup()}[/]  {(scenario.Ledger.File ?? "no ledger").EscapeMarkup()}"
            ),
            new Text(ReceiptText.Meaning),
            Text.Empty,
            Summary(receipts),
            .. receipts.SelectMany(Receipt),
        ]);

    /// <summary>How far apart agents are, in one line.</summary>
    public static string OneLine(Scenario scenario, IReadOnlyList<Receipt> receipts) =>
        $"{scenario.Name}: ahead of the fair share by "
        + string.Join(
            ", ",
            ReceiptText.Columns.Select(column =>
                $"{ReceiptText.Name(column)} {Signed(column, receipts.Min)}..{Signed(column, receipts.Max)}"
            )
        );

    private static string Signed(LedgerColumn column, Func<Func<Receipt, double>, double> end) =>
        ReceiptText.Signed(end(receipt => receipt.Lines[(int)column].AheadNow));

    private static Grid Summary(IReadOnlyList<Receipt> receipts)
    {
        var grid = PlainGrid.Of([
            Left("agent"),
            .. ReceiptText.Columns.Select(column => Right(ReceiptText.Name(column))),
        ]);
        foreach (var receipt in receipts)
            grid.AddRow([
                new Text(receipt.Agent.Id),
                .. receipt.Lines.Select(line => new Text(ReceiptText.Signed(line.AheadNow))),
            ]);
        return grid;
    }

    private static IEnumerable<IRenderable> Receipt(Receipt receipt)
    {
        var grid = PlainGrid.Of(
            Left("borne"),
            Left(""),
            Right("before"),
            Right("fair share"),
            Right("here"),
            Right("fair share"),
            Right("ahead")
        );
        foreach (var line in receipt.Lines)
            grid.AddRow(
                new Text(ReceiptText.Name(line.Column)),
                new Text(ReceiptText.Chinese(line.Column)),
                new Text(ReceiptText.Number(line.Before)),
                new Text(ReceiptText.Number(line.ShareBefore)),
                new Text(ReceiptText.Number(line.Here)),
                new Text(ReceiptText.Number(line.ShareHere)),
                new Text(ReceiptText.Signed(line.AheadNow))
            );
        return [Text.Empty, new Markup($"[bold]{ReceiptText.Title(receipt).EscapeMarkup()}[/]"), grid];
    }
}
