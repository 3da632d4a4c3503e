using System.Text;
using CsvHelper;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>One field of a CSV file with its position.</summary>
internal readonly record struct TableField(string Text, SourceSpan At);

/// <summary>One row of a CSV file: its fields by column.</summary>
internal sealed record TableRow(SourceSpan At, IReadOnlyDictionary<string, TableField> Fields)
{
    /// <summary>The field of a column that every row has.</summary>
    public TableField this[string column] => Fields[column];

    /// <summary>The text of a column that a file may leave out; empty where it does.</summary>
    public TableField? Find(string column) =>
        Fields.TryGetValue(column, out var field) && field.Text.Length > 0 ? field : null;
}

/// <summary>
/// A CSV file with a header, in UTF-8 with or without a byte order mark; fields are separated by comma, semicolon or
/// tab, whichever the header has most of.
/// </summary>
internal static class CsvTable
{
    private static readonly char[] separators = [',', ';', '\t'];

    /// <summary>The rows of a file.</summary>
    /// <param name="named">What the scenario says, for a file that is missing.</param>
    /// <param name="name">The file's name as written.</param>
    /// <param name="read">Access to files.</param>
    /// <param name="columns">The columns that must be there.</param>
    public static Result<IReadOnlyList<TableRow>> Read(
        SourceSpan named,
        string name,
        ReadFile read,
        IReadOnlyList<string> columns
    )
    {
        var (path, outside) = FileBelow.Of(name, named);
        if (outside is not null)
            return new(null, [outside]);
        if (read(path) is not { } bytes)
            return new(null, [new(named, $"there is no file '{path}', or it cannot be read")]);
        return Parse(path, bytes, columns);
    }

    /// <summary>The rows in the bytes of a file.</summary>
    public static Result<IReadOnlyList<TableRow>> Parse(
        string path,
        byte[] bytes,
        IReadOnlyList<string> columns
    )
    {
        if (TextFaults.NotUtf8(bytes, path) is { } fault)
            return new(null, [fault]);
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var header = text.Split('\n', 2)[0];
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = separators.MaxBy(mark => header.Count(letter => letter == mark)),
            TrimWhitespace = true,
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        using var reader = CsvReader.FromText(text, options);
        try
        {
            return Rows(path, reader, columns);
        }
        catch (CsvFormatException broken)
        {
            var line = (int)Math.Max(1, broken.LineNumber);
            return new(
                null,
                [new(new(path, line, 1), "this is not a row of CSV", "every quote closed on its line")]
            );
        }
    }

    private static Result<IReadOnlyList<TableRow>> Rows(
        string path,
        CsvReader reader,
        IReadOnlyList<string> columns
    )
    {
        if (!reader.Read())
            return new(
                null,
                [new(new(path, 1, 1), "the file is empty", $"a header with {string.Join(", ", columns)}")]
            );
        var names = Texts(reader);
        if (HeaderFault(path, reader, names, columns) is { } fault)
            return new(null, [fault]);
        var errors = new List<ScenarioError>();
        var rows = new List<TableRow>();
        while (reader.Read())
        {
            var at = new SourceSpan(path, (int)reader.LineNumber, 1);
            if (Texts(reader).All(text => text.Length == 0))
                continue;
            if (reader.FieldCount == names.Length)
                rows.Add(Row(at, names, reader));
            else
                errors.Add(
                    new(at, $"{Count(reader.FieldCount)} in this row", $"{names.Length}, as in the header")
                );
        }

        return errors.Count > 0 ? new(null, FileFaults.Capped(errors)) : new(rows, []);
    }

    /// <summary>A column twice, or one that is missing: the header as a whole gets one fault.</summary>
    private static ScenarioError? HeaderFault(
        string path,
        CsvReader reader,
        string[] names,
        IReadOnlyList<string> columns
    )
    {
        for (var place = 0; place < names.Length; place++)
        {
            if (names[place].Length > 0 && names.Take(place).Contains(names[place], StringComparer.Ordinal))
                return new(
                    FieldAt(path, reader, place),
                    $"column '{names[place]}' stands here a second time"
                );
        }

        var missing = columns.Except(names, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return null;
        var expected = $"a header with {string.Join(", ", columns)}";
        for (var place = 0; place < names.Length; place++)
        {
            if (!columns.Contains(names[place]) && Suggestion.Nearest(names[place], missing) is { } meant)
                return new(FieldAt(path, reader, place), $"unknown column '{names[place]}'", expected, meant);
        }

        return new(new(path, 1, 1), $"there is no column '{string.Join("', '", missing)}'", expected);
    }

    private static string Count(int fields) => fields == 1 ? "1 field" : $"{fields} fields";

    private static TableRow Row(SourceSpan at, string[] names, CsvReader reader)
    {
        var texts = Texts(reader);
        var fields = new Dictionary<string, TableField>(StringComparer.Ordinal);
        for (var place = 0; place < names.Length; place++)
            fields[names[place]] = new(texts[place], FieldAt(at.File, reader, place));

        return new(at, fields);
    }

    /// <summary>Where a field of the current row begins: after the fields before it and their separators.</summary>
    private static SourceSpan FieldAt(string path, CsvReader reader, int place)
    {
        var before = Enumerable
            .Range(0, place)
            .Sum(field => Encoding.UTF8.GetCharCount(reader.GetRawSpan(field)) + 1);
        return new(path, (int)reader.LineNumber, 1 + before);
    }

    private static string[] Texts(CsvReader reader)
    {
        var texts = new string[reader.FieldCount];
        for (var place = 0; place < texts.Length; place++)
            texts[place] = reader[place].ToString();
        return texts;
    }
}
