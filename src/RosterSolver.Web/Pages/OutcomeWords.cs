using RosterSolver.Web.Scenarios;

namespace RosterSolver.Web.Pages;

/// <summary>Why a file was not written or removed, for people.</summary>
internal static class OutcomeWords
{
    /// <summary>A sentence.</summary>
    public static string Of(WriteOutcome outcome, string name, Words words) =>
        outcome switch
        {
            WriteOutcome.BadName => words.Say(
                $"'{name}' is no name of a file; expected {FileName.Expected}.",
                $"“{name}”不是有效的文件名；应类似 desk.yaml 或 data/calls.csv。"
            ),
            WriteOutcome.Missing => words.Say($"There is no file '{name}'.", $"没有文件“{name}”。"),
            WriteOutcome.Changed => words.Say(
                $"Somebody else has changed '{name}' since you opened it. Copy your text, open it again, and put both together.",
                $"您打开后，“{name}”已被他人修改。请复制您的文本，重新打开后再合并。"
            ),
            WriteOutcome.NotSaid => words.Say($"There is a file '{name}' already.", $"文件“{name}”已存在。"),
            WriteOutcome.TooMany => words.Say(
                "There are as many files as one may have.",
                "文件数量已达上限。"
            ),
            WriteOutcome.Inflates => words.Say(
                $"'{name}' is a workbook that cannot be opened, or holds too much.",
                $"“{name}”是无法打开的工作簿，或解压后内容过大。"
            ),
            _ => words.Say("The disk did not take it.", "磁盘写入失败。"),
        };
}
