using System.Text;
using System.Text.Json;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Receipts for machines, and as a table in Markdown.</summary>
public static class ReceiptsFile
{
    private const int Decimals = 4;

    /// <summary>Receipts as JSON.</summary>
    /// <param name="scenario">Whose they are.</param>
    /// <param name="receipts">The receipts.</param>
    public static string Json(Scenario scenario, IReadOnlyList<Receipt> receipts) =>
        JsonSerializer.Serialize(
            new
            {
                Scenario = scenario.Name,
                Ledger = scenario.Ledger.File,
                Agents = receipts.Select(receipt => new
                {
                    receipt.Agent.Id,
                    receipt.Agent.Peers,
                    New = receipt.IsNew,
                    HoursBefore = Math.Round(receipt.Available, Decimals),
                    HoursHere = Math.Round(receipt.AvailableHere, Decimals),
                    Lines = receipt.Lines.ToDictionary(
                        line => KebabCase.Of($"{line.Column}"),
                        line => new
                        {
                            Before = Math.Round(line.Before, Decimals),
                            ShareBefore = Math.Round(line.ShareBefore, Decimals),
                            Here = Math.Round(line.Here, Decimals),
                            ShareHere = Math.Round(line.ShareHere, Decimals),
                            Ahead = Math.Round(line.AheadNow, Decimals),
                        }
                    ),
                }),
            },
            SummaryFile.Options
        ) + "\n";

    /// <summary>How far everybody is ahead, as a table in Markdown.</summary>
    public static string Markdown(IReadOnlyList<Receipt> receipts)
    {
        var text = new StringBuilder("| agent |");
        text.AppendJoin('|', ReceiptText.Columns.Select(column => $" {ReceiptText.Name(column)} "))
            .Append("|\n| --- |")
            .AppendJoin('|', ReceiptText.Columns.Select(_ => " ---: "))
            .Append("|\n");
        foreach (var receipt in receipts)
            text.Append($"| {receipt.Agent.Id} |")
                .AppendJoin('|', receipt.Lines.Select(line => $" {ReceiptText.Signed(line.AheadNow)} "))
                .Append("|\n");
        return text.ToString();
    }
}
