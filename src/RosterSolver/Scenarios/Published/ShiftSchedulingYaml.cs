using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Writes an instance as a scenario in which a unit of weight costs a unit of money, so that the cost of a roster is the
/// objective of the set. Where all employees are alike nobody is named; contracts hold which shifts are allowed.
/// </summary>
internal sealed class ShiftSchedulingYaml(
    ShiftScheduling instance,
    string name,
    string source,
    string headsFile
)
{
    /// <summary>The set knows no dates; its first day is a Monday, and this is one of the year in which it appeared.</summary>
    private static readonly DateOnly Start = new(2014, 1, 6);

    /// <summary>Families by how many kinds of shift can be told apart.</summary>
    private static readonly ShiftFamily[][] families =
    [
        [ShiftFamily.Mid],
        [ShiftFamily.Early, ShiftFamily.Late],
        [ShiftFamily.Early, ShiftFamily.Mid, ShiftFamily.Late],
        [ShiftFamily.Early, ShiftFamily.Mid, ShiftFamily.Late, ShiftFamily.Night],
    ];

    private static readonly Dictionary<ShiftFamily, int> hourOf = new()
    {
        [ShiftFamily.Early] = 6,
        [ShiftFamily.Mid] = 10,
        [ShiftFamily.Late] = 14,
        [ShiftFamily.Night] = 22,
    };

    private readonly StringBuilder text = new();

    /// <summary>The scenario.</summary>
    public string Text()
    {
        Line(
            $"# Made by `roster bench import` from {source}: an instance of the employee shift scheduling set of"
        );
        Line(
            "# T. Curtois and R. Qu (2014), schedulingbenchmarks.org/nrp. A unit of weight is a unit of cost."
        );
        Line($"scenario: {name}");
        Line($"horizon: {{ start: {Date(0)}, days: {instance.Days}, interval: 1h }}");
        Line("currency: points");
        Line($"demand: {{ heads: {{ csv: {headsFile} }} }}");
        Line("shifts:");
        foreach (var shift in instance.Shifts)
            Line($"  {shift.Id}: {{ {Hours(shift)} }}");
        Contracts();
        Agents();
        Rules();
        return text.ToString();
    }

    /// <summary>The people asked for, as the CSV file that the scenario names.</summary>
    public string Heads() =>
        "date,shift,heads,missing,surplus\n"
        + string.Concat(
            instance.Covers.Select(cover =>
                $"{Date(cover.Day)},{cover.Shift},{cover.Required},{cover.Under},{cover.Over}\n"
            )
        );

    /// <summary>
    /// The set knows no hours: the more shifts may not follow a shift, the later it is taken to be, an hour apart within a
    /// family. They are for reading only.
    /// </summary>
    private string Hours(PublishedShift shift)
    {
        var ranks = instance.Shifts.Select(one => one.NotNext.Count).Distinct().Order().ToList();
        var family = families[Math.Min(ranks.Count, families.Length) - 1][
            ranks.IndexOf(shift.NotNext.Count) * Math.Min(ranks.Count, families.Length) / ranks.Count
        ];
        var before = instance
            .Shifts.TakeWhile(one => one != shift)
            .Count(one => one.NotNext.Count == shift.NotNext.Count);
        var start = (hourOf[family] + before) % 24;
        return $"starts: \"{start:00}:00\", length: {Duration(shift.Minutes)}, family: {KebabCase.Of($"{family}")}";
    }

    private void Contracts()
    {
        Line("contracts: # hours are those of the whole horizon by weeks; what must hold is under rules");
        foreach (var (number, like) in ByContract().Index())
        {
            var weekly = like.Key.Minutes / 60 * 7 / instance.Days;
            Line(
                $"  contract-{number + 1}: {{ hours: {weekly}/week, at-least: 0/week, at-most: 168/week, pay: 0/h, "
                    + $"leave-day: 0m, templates: [{like.Key.Shifts}] }}"
            );
        }
    }

    private void Agents()
    {
        var contracts = ByContract()
            .Index()
            .SelectMany(like => like.Item.Select(one => (one.Id, Contract: $"contract-{like.Index + 1}")))
            .ToDictionary(one => one.Id, one => one.Contract, StringComparer.Ordinal);
        var wishes = instance.Requests.ToLookup(wish => wish.Employee, StringComparer.Ordinal);
        Line("agents:");
        foreach (var employee in instance.Staff)
        {
            var off = Ranges(instance.DaysOff[employee.Id].Distinct().Order()).ToList();
            var leave = off.Count > 0 ? $", leave: [{string.Join(", ", off)}]" : "";
            Line(
                $"  - {{ id: {employee.Id}, contract: {contracts[employee.Id]}{leave}{Wishes(wishes[employee.Id])} }}"
            );
        }
    }

    private static string Wishes(IEnumerable<PublishedRequest> requests)
    {
        var wishes =
            from alike in requests.GroupBy(wish => (wish.Works, wish.Shift, wish.Weight))
            from days in Ranges(alike.Select(wish => wish.Day).Order())
            let what = alike.Key.Works ? "work" : "off"
            select $"{{ {what}: {days}, shift: {alike.Key.Shift}, weight: {alike.Key.Weight} }}";
        return wishes.ToList() is { Count: > 0 } written
            ? $",\n      wishes: [{string.Join(",\n        ", written)}]"
            : "";
    }

    private void Rules()
    {
        Line("rules:");
        Line("  weekly-hours: { unused: 0/h }");
        Line("  wishes: { price: 1 }");
        var after = instance
            .Shifts.Where(shift => shift.NotNext.Count > 0)
            .Select(shift => $"{shift.Id}: [{string.Join(", ", shift.NotNext)}]")
            .ToList();
        if (after.Count > 0)
            Line($"  forbidden-successions: {{ after: {{ {string.Join(", ", after)} }} }}");
        Each("max-shifts", Capped());
        Each("total-hours", By(one => $"hours: {Duration(one.Minutes.From)}..{Duration(one.Minutes.To)}"));
        Each("max-consecutive-days", By(one => $"days: {one.MostInARow}"));
        Each("min-consecutive-days", By(one => AtLeastTwo(one.FewestInARow)));
        Each("min-consecutive-days-off", By(one => AtLeastTwo(one.FewestOffInARow)));
        Each("max-weekends", By(one => $"weekends: {one.MostWeekends}"));
    }

    /// <summary>Shifts of which some employees have a number that they could exceed.</summary>
    private IEnumerable<string> Capped() =>
        instance.Shifts.SelectMany(shift =>
            By(one =>
                one.MostOf.TryGetValue(shift.Id, out var most) && most > 0 && most < instance.Days
                    ? $"shifts: {most}, templates: [{shift.Id}]"
                    : ""
            )
        );

    private static string AtLeastTwo(int days) => days < 2 ? "" : $"days: {days}";

    /// <summary>Options of a rule with those whom they concern; empty options concern nobody.</summary>
    private IEnumerable<string> By(Func<PublishedEmployee, string> options)
    {
        var alike = instance.Staff.GroupBy(options).ToList();
        return alike
            .Where(group => group.Key.Length > 0)
            .Select(group =>
                alike.Count == 1
                    ? group.Key
                    : $"{group.Key}, for: [{string.Join(", ", group.Select(one => one.Id))}]"
            );
    }

    private void Each(string rule, IEnumerable<string> options)
    {
        var written = options.ToList();
        if (written is [var only])
            Line($"  {rule}: {{ {only} }}");
        else if (written.Count > 1)
            Line($"  {rule}:\n{string.Join('\n', written.Select(one => $"    - {{ {one} }}"))}");
    }

    private IEnumerable<IGrouping<(string Shifts, int Minutes), PublishedEmployee>> ByContract() =>
        instance.Staff.GroupBy(one =>
            (
                string.Join(
                    ", ",
                    instance
                        .Shifts.Select(shift => shift.Id)
                        .Where(shift => one.MostOf.GetValueOrDefault(shift, instance.Days) > 0)
                ),
                one.Minutes.To
            )
        );

    /// <summary>Ascending days as dates, those in a row as ranges.</summary>
    private static IEnumerable<string> Ranges(IEnumerable<int> days)
    {
        var rows = new List<(int First, int Last)>();
        foreach (var day in days)
        {
            if (rows.Count > 0 && rows[^1].Last == day - 1)
                rows[^1] = (rows[^1].First, day);
            else
                rows.Add((day, day));
        }

        return rows.Select(row =>
            row.First == row.Last ? Date(row.First) : $"{Date(row.First)}..{Date(row.Last)}"
        );
    }

    private static string Date(int day) => $"{Start.AddDays(day):yyyy-MM-dd}";

    private static string Duration(int minutes) =>
        (minutes / 60, minutes % 60) switch
        {
            (var hours, 0) => $"{hours}h",
            (0, var rest) => $"{rest}m",
            var (hours, rest) => $"{hours}h{rest}m",
        };

    private void Line(string line) => text.Append(line).Append('\n');
}
