using RosterSolver.Domain;

namespace RosterSolver.Tests.Support;

/// <summary>
/// Rosters as drawings: <c>Ann: N N | . E EL</c> is a line for each agent, a word for each day. E, M, L and N are
/// <see cref="Some.Shifts"/>, two letters two shifts, a dot is a day off; what stands before the bar is history.
/// </summary>
internal static class Drawn
{
    private const string Letters = "EMLN";

    /// <summary>The roster, from a Monday unless said otherwise.</summary>
    /// <param name="drawing">The lines.</param>
    /// <param name="brief">Changes the brief that the drawing amounts to.</param>
    /// <param name="start">The first day.</param>
    public static Roster Roster(string drawing, Func<Brief, Brief>? brief = null, DateOnly? start = null)
    {
        var lines = drawing
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Line.Parse)
            .ToList();
        var (past, days) = (lines[0].Past.Count, lines[0].Days.Count);
        if (lines.Exists(line => line.Past.Count != past || line.Days.Count != days))
            throw new ArgumentException("every agent needs the same days", nameof(drawing));
        var agents = lines.ConvertAll(line =>
            Some.Agent(line.Agent) with
            {
                History = [.. Assignments(line.Agent, line.Past, -past)],
            }
        );
        var plain = Some.Brief(days, start, agents) with { HistoryDays = past };
        return new(
            brief?.Invoke(plain) ?? plain,
            lines.SelectMany(line => Assignments(line.Agent, line.Days, 0))
        );
    }

    /// <summary>Any roster as text, breaks included, to compare rosters and to read when a test fails.</summary>
    public static string Text(Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        var lines = roster.Brief.Agents.Select(agent =>
            $"{agent.Id} ({agent.Contract.Id}, exempt [{string.Join(' ', agent.Exempt)}], leave [{string.Join(' ', agent.Leave)}], "
            + $"skills [{string.Join(", ", agent.Skills ?? new HashSet<string>())}]): "
            + $"{Words(agent.History)} | {Words(roster.Of(agent))}"
        );
        return $"\n{horizon}, {roster.Brief.HistoryDays} days known before\n{string.Join('\n', lines)}\n{Needs(roster.Brief)}";
    }

    private static string Needs(Brief brief) =>
        string.Concat(
            brief.Queues.Select(need =>
                $"{need.Queue} x{need.Weight}: {string.Join(' ', need.Required)}\n"
                + $"  lost {string.Join(' ', need.Losses?.MaxBy(each => each.Count) ?? [])}\n"
                + (
                    need.Work is { } work
                        ? $"  arriving {string.Join(' ', work.Arriving)}\n  due {string.Join(' ', work.Due)} most {work.Most}\n"
                        : ""
                )
            )
        );

    private static string Words(IEnumerable<Assignment> assignments) =>
        string.Join(
            ' ',
            assignments.Select(worked =>
                $"{worked.Day}:{worked.Shift.Family}/{worked.Shift.Id}+{worked.Shift.LengthMinutes}"
                + string.Concat(worked.Breaks.Select(taken => $"({taken.Range.Start - worked.Range.Start})"))
            )
        );

    private static IEnumerable<Assignment> Assignments(
        string agent,
        IReadOnlyList<string> words,
        int first
    ) =>
        from index in Enumerable.Range(0, words.Count)
        from letter in words[index].Where(letter => letter != '.')
        select new Assignment(
            agent,
            first + index,
            Some.Shifts[Letters.IndexOf(letter, StringComparison.Ordinal)],
            []
        );

    private sealed record Line(string Agent, IReadOnlyList<string> Past, IReadOnlyList<string> Days)
    {
        public static Line Parse(string text)
        {
            var parts = text.Split(':');
            var sides = parts[1].Split('|');
            return new(parts[0], sides.Length > 1 ? Words(sides[0]) : [], Words(sides[^1]));
        }

        private static string[] Words(string side) => side.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
