using System.Text;
using CsvHelper;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A CSV file with a header, in an encoding of <see cref="TextEncodings"/>; fields are separated by comma, semicolon or tab,
/// whichever the header has most of.
/// </summary>
internal static class CsvTable
{
    private static readonly char[] separators = [',', ';', '\t'];

    /// <summary>The rows in the bytes of a file.</summary>
    /// <param name="path">The file, for positions.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="columns">The columns that must be there.</param>
    /// <param name="hasNotes">Whether lines of a single field may stand among the rows; their other fields are empty.</param>
    /// <param name="known">Columns that may have other names in the file; null for none.</param>
    public static Result<IReadOnlyList<TableRow>> Parse(
        string path,
        byte[] bytes,
        IReadOnlyList<string> columns,
        bool hasNotes = false,
        IReadOnlyList<ColumnNames>? known = null
    )
    {
        var decoded = TextEncodings.Decode(path, bytes);
        if (!decoded.Ok)
            return new(null, decoded.Errors);
        var text = decoded.Value.TrimStart('\uFEFF');
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
            return Rows(path, reader, columns, hasNotes, known);
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
        IReadOnlyList<string> columns,
        bool hasNotes,
        IReadOnlyList<ColumnNames>? known
    )
    {
        if (!reader.Read())
            return new(
                null,
                [new(new(path, 1, 1), "the file is empty", $"a header with {string.Join(", ", columns)}")]
            );
        var names = Texts(reader);
        var written = names.Select((name, place) => new TableField(name, FieldAt(path, reader, place)));
        var header = TableHeader.Named([.. written], known);
        if (TableHeader.Fault(header, new(path, 1, 1), columns, known) is { } fault)
            return new(null, [fault]);
        names = [.. header.Select(name => name.Text)];
        var errors = new List<ScenarioError>();
        var rows = new List<TableRow>();
        while (reader.Read())
        {
            var at = new SourceSpan(path, (int)reader.LineNumber, 1);
            if (Texts(reader).All(text => text.Length == 0))
                continue;
            if (reader.FieldCount == names.Length || (hasNotes && reader.FieldCount == 1))
                rows.Add(Row(at, names, reader));
            else
                errors.Add(
                    new(at, $"{Count(reader.FieldCount)} in this row", $"{names.Length}, as in the header")
                );
        }

        return errors.Count > 0 ? new(null, FileFaults.Capped(errors)) : new(rows, []);
    }

    private static string Count(int fields) => fields == 1 ? "1 field" : $"{fields} fields";

    private static TableRow Row(SourceSpan at, string[] names, CsvReader reader)
    {
        var texts = Texts(reader);
        var fields = new Dictionary<string, TableField>(StringComparer.Ordinal);
        for (var place = 0; place < names.Length; place++)
            fields[names[place]] =
                place < texts.Length ? new(texts[place], FieldAt(at.File, reader, place)) : new("", at);

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
            texts[place] = SpreadsheetText.Restored(reader[place].ToString());
        return texts;
    }
}
