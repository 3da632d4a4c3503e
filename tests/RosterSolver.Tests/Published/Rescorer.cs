namespace RosterSolver.Tests.Published;

/// <summary>
/// The objective and the hard constraints of an instance of the employee shift scheduling set, worked out from its text
/// alone: the judge of the product's reader, rules and prices. A roster is a shift, or null, for each employee and day.
/// </summary>
internal sealed class Rescorer
{
    private readonly Dictionary<string, List<string[]>> sections = [];

    public Rescorer(string text)
    {
        var current = new List<string[]>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("SECTION_", StringComparison.Ordinal))
                sections[line[8..]] = current = [];
            else if (line.Length > 0 && line[0] != '#')
                current.Add(line.Split(','));
        }
    }

    public int Days => int.Parse(sections["HORIZON"][0][0]);

    public IReadOnlyList<string> Employees => [.. sections["STAFF"].Select(staff => staff[0])];

    public IReadOnlyList<string> Shifts => [.. sections["SHIFTS"].Select(shift => shift[0])];

    /// <summary>Refused requests and cover, by their weights.</summary>
    public int Objective(IReadOnlyDictionary<string, string?[]> roster)
    {
        var cost = 0;
        foreach (var wish in sections["SHIFT_ON_REQUESTS"])
            cost += roster[wish[0]][int.Parse(wish[1])] == wish[2] ? 0 : int.Parse(wish[3]);
        foreach (var wish in sections["SHIFT_OFF_REQUESTS"])
            cost += roster[wish[0]][int.Parse(wish[1])] == wish[2] ? int.Parse(wish[3]) : 0;
        foreach (var cover in sections["COVER"])
        {
            var there = roster.Values.Count(days => days[int.Parse(cover[0])] == cover[1]);
            var asked = int.Parse(cover[2]);
            cost +=
                there < asked ? (asked - there) * int.Parse(cover[3]) : (there - asked) * int.Parse(cover[4]);
        }

        return cost;
    }

    /// <summary>The hard constraints that an employee's days break.</summary>
    public IEnumerable<string> Broken(string employee, string?[] days)
    {
        var staff = sections["STAFF"].Single(row => row[0] == employee);
        var minutes = sections["SHIFTS"].ToDictionary(shift => shift[0], shift => int.Parse(shift[1]));
        var notNext = sections["SHIFTS"].ToDictionary(shift => shift[0], shift => shift[2].Split('|'));
        var (most, fewest) = (int.Parse(staff[2]), int.Parse(staff[3]));
        var total = days.Sum(shift => shift is null ? 0 : minutes[shift]);
        if (total > most || total < fewest)
            yield return "minutes";
        foreach (var part in staff[1].Split('|').Select(part => part.Split('=')))
        {
            if (days.Count(shift => shift == part[0]) > int.Parse(part[1]))
                yield return "max shifts";
        }

        for (var day = 1; day < days.Length; day++)
        {
            if (days[day - 1] is { } before && days[day] is { } next && notNext[before].Contains(next))
                yield return "succession";
        }

        foreach (
            var off in sections["DAYS_OFF"].Where(row => row[0] == employee).SelectMany(row => row.Skip(1))
        )
        {
            if (days[int.Parse(off)] is not null)
                yield return "day off";
        }

        var weekends = Enumerable
            .Range(0, days.Length / 7)
            .Count(week => days[week * 7 + 5] is not null || days[week * 7 + 6] is not null);
        if (weekends > int.Parse(staff[7]))
            yield return "weekends";
        foreach (var broken in BrokenRuns(staff, days))
            yield return broken;
    }

    private static IEnumerable<string> BrokenRuns(string[] staff, string?[] days)
    {
        var first = 0;
        for (var day = 1; day <= days.Length; day++)
        {
            if (day < days.Length && days[day] is null == days[first] is null)
                continue;
            var length = day - first;
            var isInside = first > 0 && day < days.Length;
            var works = days[first] is not null;
            if (works && length > int.Parse(staff[4]))
                yield return "max consecutive";
            if (works && isInside && length < int.Parse(staff[5]))
                yield return "min consecutive";
            if (!works && isInside && length < int.Parse(staff[6]))
                yield return "min days off";
            first = day;
        }
    }
}
