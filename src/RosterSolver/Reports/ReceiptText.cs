using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The words and numbers of receipts.</summary>
internal static class ReceiptText
{
    /// <summary>What the numbers are.</summary>
    public const string Meaning =
        "Borne beyond the fair share 超出公平份额: of what agents of the same contract and exemptions bore, by the hours that each was "
        + "available; + is more than the share. Older rosters count less, by the half-life of the rule fair.";

    /// <summary>The columns of the ledger.</summary>
    public static IReadOnlyList<LedgerColumn> Columns { get; } = Enum.GetValues<LedgerColumn>();

    /// <summary>A column in English.</summary>
    public static string Name(LedgerColumn column) =>
        column switch
        {
            LedgerColumn.Overtime => "overtime h",
            LedgerColumn.RefusedWishes => "refused wishes",
            _ => $"{column}".ToLowerInvariant(),
        };

    /// <summary>A column in Chinese.</summary>
    public static string Chinese(LedgerColumn column) =>
        column switch
        {
            LedgerColumn.Nights => "夜班",
            LedgerColumn.Weekends => "周末班",
            LedgerColumn.Holidays => "节假日班",
            LedgerColumn.Lates => "晚班",
            LedgerColumn.Overtime => "加班",
            _ => "未满足心愿",
        };

    /// <summary>A number with one decimal.</summary>
    public static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A number with its sign.</summary>
    public static string Signed(double value) =>
        Math.Round(value, 1) == 0 ? "0.0" : value.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);

    /// <summary>Who it is for, and how long the agent was available.</summary>
    public static string Title(Receipt receipt) =>
        $"{receipt.Agent.Id}, {receipt.Agent.Peers}: "
        + (receipt.IsNew ? "new, begins at the mean" : $"{Number(receipt.Available)} h available before")
        + (receipt.AvailableHere > 0 ? $", {Number(receipt.AvailableHere)} h in this roster" : "");
}
