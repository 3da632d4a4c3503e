using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The text of a file of absences, as <see cref="AbsencesCsv"/> reads it.</summary>
internal static class AbsencesText
{
    private const string To = "to";

    private static readonly string[] columns = ["agent", "from", To];
    private static readonly char[] separators = [',', ';', '\t'];

    /// <summary>A file of all absences that a scenario knows.</summary>
    public static string Of(Scenario scenario)
    {
        var text = new StringBuilder(Header());
        foreach (var agent in scenario.Agents)
        {
            foreach (var day in agent.Absent.Order())
                text.Append(Row(columns, separators[0], scenario.Horizon, new(agent.Id, day, day)));
        }

        return text.ToString();
    }

    /// <summary>A file with more absences at its end; null where it is no CSV file in UTF-8 of absences.</summary>
    /// <param name="path">The file, for positions.</param>
    /// <param name="bytes">What it holds; null where there is none yet.</param>
    /// <param name="horizon">The planned days.</param>
    /// <param name="more">The absences to be added.</param>
    public static string? With(string path, byte[]? bytes, Horizon horizon, IEnumerable<Absence> more)
    {
        if (bytes is not null && !CanGrow(path, bytes))
            return null;
        var text = bytes is null ? Header() : Encoding.UTF8.GetString(bytes);
        var header = text.AsSpan().TrimStart('\uFEFF').Trim();
        var first = header[..(header.IndexOfAny('\r', '\n') is var end and >= 0 ? end : header.Length)]
            .ToString();
        var separator = separators.MaxBy(mark => first.Count(letter => letter == mark));
        List<string> named = [.. first.Split(separator).Select(name => name.Trim().Trim('"'))];
        var whole = text.EndsWith('\n') ? text : text + '\n';
        var rows = named.Contains(To) ? more : more.SelectMany(DayByDay);
        return whole + string.Concat(rows.Select(one => Row(named, separator, horizon, one)));
    }

    private static string Header() => string.Join(separators[0], columns) + '\n';

    private static IEnumerable<Absence> DayByDay(Absence one) =>
        one.Days.Select(day => one with { First = day, Last = day });

    private static bool CanGrow(string path, byte[] bytes) =>
        TextFaults.NotUtf8(bytes, path) is null && CsvTable.Parse(path, bytes, AbsencesCsv.Columns).Ok;

    private static string Row(IReadOnlyList<string> named, char separator, Horizon horizon, Absence one) =>
        string.Join(separator, named.Select(column => Field(column, horizon, one))) + '\n';

    private static string Field(string column, Horizon horizon, Absence one) =>
        column switch
        {
            "agent" => one.Agent,
            "from" => $"{horizon.DateOf(one.First):yyyy-MM-dd}",
            To when one.Last > one.First => $"{horizon.DateOf(one.Last):yyyy-MM-dd}",
            _ => "",
        };
}
