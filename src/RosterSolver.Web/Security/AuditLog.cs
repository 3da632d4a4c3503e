using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace RosterSolver.Web.Security;

/// <summary>One line of the audit log: who did what, and how it ended. No content and no key stands in it.</summary>
/// <param name="Time">When.</param>
/// <param name="Tenant">Whose data; null for a caller who is not known.</param>
/// <param name="Key">Id of the key; null for none.</param>
/// <param name="Method">The method of the request.</param>
/// <param name="Path">Its path, without a query.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Address">Where it came from.</param>
public sealed record AuditLine(
    DateTimeOffset Time,
    string? Tenant,
    string? Key,
    string Method,
    string Path,
    int Status,
    string? Address
);

/// <summary>What was changed or refused, in a file a month that is only ever added to: <c>audit/2026-12.jsonl</c>.</summary>
public sealed partial class AuditLog(ServerSettings settings, ILogger<AuditLog> logger)
{
    private readonly string folder = PrivateFolder.Make(Path.Combine(settings.Data, "audit")).FullName;
    private readonly Lock writing = new();

    /// <summary>Adds a line. A disk that takes none is told to the log and stops nobody.</summary>
    public void Add(AuditLine line)
    {
        var text = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line, JsonSerializerOptions.Web) + "\n");
        try
        {
            lock (writing)
            {
                using var file = new FileStream(
                    FileOf(line.Time),
                    FileMode.Append,
                    FileAccess.Write,
                    FileShare.ReadWrite
                );
                file.Write(text);
            }
        }
        catch (IOException fault)
        {
            NotWritten(fault.Message);
        }
    }

    /// <summary>The last lines of a tenant in the month of a moment, the newest first.</summary>
    public IReadOnlyList<AuditLine> Last(string tenant, DateTimeOffset month, int most)
    {
        var path = FileOf(month);
        if (!File.Exists(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(file);
        var lines = new Queue<AuditLine>();
        while (text.ReadLine() is { } line)
        {
            if (Parsed(line) is not { } one || one.Tenant != tenant)
                continue;
            lines.Enqueue(one);
            if (lines.Count > most)
                lines.Dequeue();
        }

        return [.. lines.Reverse()];
    }

    private string FileOf(DateTimeOffset time) => Path.Combine(folder, $"{time.UtcDateTime:yyyy-MM}.jsonl");

    /// <summary>A line; null for one that a full disk cut off.</summary>
    private static AuditLine? Parsed(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditLine>(line, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "The audit log was not written: {Why}")]
    private partial void NotWritten(string why);
}
