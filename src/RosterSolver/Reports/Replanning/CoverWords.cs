using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;

namespace RosterSolver.Reports;

/// <summary>How somebody stands in, in words.</summary>
internal static class CoverWords
{
    private const int MostNamed = 10;

    private static readonly string coverage = Rule.IdOf(typeof(Coverage));

    /// <summary>In which way.</summary>
    public static string Kind(CoverCandidate one) =>
        one.Kind switch
        {
            CoverKind.Free => "off that day",
            CoverKind.Moved => $"from {one.Before!.Shift.Id}",
            _ => one.After.Range.End > one.Before!.Range.End ? "stays longer" : "comes earlier",
        };

    /// <summary>Who is not among the candidates, and why, a sentence each without its full stop.</summary>
    public static IEnumerable<IReadOnlyList<SaidPart>> NotAsked(CoverStudy study)
    {
        if (study.Away.Count > 0)
            yield return
            [
                new("Away that day"),
                new(": "),
                .. Named([.. study.Away.Select(agent => Away(agent, study.Day))]),
            ];
        if (study.NeverGiven.Count > 0)
            yield return
            [
                new($"Never given {study.Shift.Shift.Template}, by contract or exemption"),
                new(": "),
                .. Named([.. study.NeverGiven.Select(agent => new[] { SaidPart.Name(agent.Id) })]),
            ];
    }

    private static SaidPart[] Away(Agent agent, int day) =>
        [SaidPart.Name($"{agent.Id} ("), new(WhyAway(agent, day)), SaidPart.Name(")")];

    /// <summary>Why somebody is not there: <c>leave</c> or <c>absent</c>.</summary>
    public static string WhyAway(Agent agent, int day) =>
        agent.Absent.Contains(day) ? ShiftText.Absent : ShiftText.Leave;

    private static IEnumerable<SaidPart> Named(IReadOnlyList<SaidPart[]> people) =>
        people
            .Take(MostNamed)
            .SelectMany((one, place) => place == 0 ? one : [new(", "), .. one])
            .Concat(people.Count > MostNamed ? [new($" and {people.Count - MostNamed} more")] : []);

    /// <summary>What the agent would work: <c>07:00-15:45</c>.</summary>
    public static string Times(CoverCandidate one) => ShiftText.Clock(one.After.Range);

    /// <summary>Overtime that is added, by class: <c>4 h workday</c>; a dash for none.</summary>
    public static string OvertimeOf(Overtime overtime)
    {
        (string Name, OvertimeClass Of)[] classes =
        [
            ("workday", overtime.Workday),
            ("rest day", overtime.RestDay),
            ("holiday", overtime.Holiday),
        ];
        var added = classes
            .Where(each => each.Of.Minutes > 0)
            .Select(each => $"{each.Of.Minutes / 60m:0.##} h {each.Name}");
        return string.Join(", ", added) is { Length: > 0 } text ? text : "-";
    }

    /// <summary>Nights, weekend days and lates that the agent would carry in this roster: <c>1 2 3</c>.</summary>
    public static string Carried(CoverCandidate one) =>
        $"{one.Burdens.Nights} {one.Burdens.WeekendDays} {one.Burdens.Lates}";

    /// <summary>Rules other than coverage that cost more or less: <c>fair +50.00</c>.</summary>
    public static string Rules(CoverCandidate one) =>
        string.Join(
            ", ",
            one.Change.ByRule.Where(rule => rule.Rule != coverage)
                .Select(rule => $"{rule.Rule} {DifferenceText.Of(rule.Cost)}")
        );
}
