using System.Text;

namespace RosterSolver.Reports;

/// <summary>A file to be written: its name, without a folder, and what it holds.</summary>
public sealed record OutputFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    private static readonly UTF8Encoding plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A file of text, in UTF-8 without a byte order mark.</summary>
    public OutputFile(string name, string text)
        : this(name, plain.GetBytes(text)) { }

    /// <summary>Two files are the same when their names and all their bytes are.</summary>
    public bool Equals(OutputFile? other) =>
        other is not null && Name == other.Name && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Bytes.Length);

    /// <summary>Every file of a report, its page in a language.</summary>
    public static IReadOnlyList<OutputFile> All(Report report, Language language = Language.En) =>
        [
            new("roster.csv", RosterFile.Text(report.Plan.Roster)),
            new("roster.xlsx", WorkbookFile.Bytes(report)),
            new("intervals.csv", IntervalsFile.Text(report.Plan.Roster, report.Kpis.Queues)),
            .. report.Kpis.Works.Count > 0
                ? new[]
                {
                    new OutputFile(
                        "work.csv",
                        WorkFile.Text(report.Plan.Scenario.Horizon, report.Kpis.Works)
                    ),
                }
                : [],
            new("service.csv", ServiceFile.Text(report.Plan.Scenario.Horizon, report.Service)),
            new("costs.csv", CostsFile.Text(report.Plan.Audit)),
            new("summary.json", SummaryFile.Text(report)),
            new("report.html", HtmlReport.Text(report, language)),
        ];
}
