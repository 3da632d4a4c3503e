using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Scenarios;
using Spectre.Console;

namespace RosterSolver.Cli;

/// <summary>The questions of <c>roster init</c>: asked at a terminal, or answered by options.</summary>
internal sealed class InitQuestions
{
    private const int MostAgents = 2000;
    private const int MostCalls = 1_000_000;

    private readonly Question<string> name = new("--name", "Name of the scenario", new Identifier(), "desk");
    private readonly Question<string> queue = new(
        "--queue",
        "Name of the queue of calls",
        new Identifier(),
        "calls"
    );
    private readonly Question<int> agents = new("--agents", "How many agents", new WholeNumber(), "10")
    {
        Objection = count => count is >= 1 and <= MostAgents ? null : $"1 to {MostAgents}",
    };
    private readonly Question<OpeningHours> hours = new(
        "--hours",
        "When are calls answered",
        new WeekHours(),
        "mon-fri 08:00-20:00"
    )
    {
        Objection = FirstAnswers.Objection,
    };
    private readonly Question<int> handleTime = new(
        "--handle-time",
        "Mean time that a call keeps an agent",
        new DurationInSeconds(),
        "4m"
    )
    {
        Objection = seconds => seconds is >= 1 and <= 86_400 ? null : "1s to 24h",
    };
    private readonly Question<Fraction> level = new(
        "--service-level",
        "Share of calls to be answered in time",
        new Percent(),
        "80%"
    )
    {
        Objection = share => share.Value is > 0 and < 1 ? null : "above 0% and below 100%",
    };
    private readonly Question<int> within = new(
        "--within",
        "In time is within",
        new DurationInSeconds(),
        "20s"
    )
    {
        Objection = seconds => seconds is >= 1 and <= 3600 ? null : "1s to 1h",
    };
    private readonly Question<int> calls = new("--calls", "Calls of a weekday", new WholeNumber(), "")
    {
        Objection = count => count is >= 1 and <= MostCalls ? null : $"1 to {MostCalls}",
    };
    private readonly Question<DateOnly> start = new(
        "--start",
        "First day of the week to plan",
        new CalendarDate(),
        ""
    )
    {
        Objection = date => date.DayOfWeek == DayOfWeek.Monday ? null : "a Monday",
    };
    private readonly Option<bool> usual = new("--yes")
    {
        Description = "Ask nothing: the usual answer where no option gives another.",
    };

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        Option[] all =
        [
            name.Option,
            queue.Option,
            agents.Option,
            hours.Option,
            calls.Option,
            handleTime.Option,
            level.Option,
            within.Option,
            start.Option,
            usual,
        ];
        foreach (var option in all)
            command.Options.Add(option);
    }

    /// <summary>The name that an option gives, or null.</summary>
    public string? Name(ParseResult parsed) => name.Given(parsed);

    /// <summary>
    /// The answers, asked for where no option gives them; null where nobody can be asked, which is printed.
    /// </summary>
    public FirstAnswers? Answers(ParseResult parsed)
    {
        var isAsked = !parsed.GetValue(usual);
        Question[] few = [agents, hours, level];
        var missing = few.Where(question => !question.IsGiven(parsed))
            .Select(question => question.Name)
            .ToList();
        if (isAsked && Console.IsInputRedirected && missing.Count > 0)
        {
            Console.Error.WriteLine(
                $"roster: nobody can be asked, for standard input is no terminal; give {string.Join(", ", missing)}, or --yes"
            );
            return null;
        }

        isAsked &= !Console.IsInputRedirected;
        var chosen = (
            Agents: agents.Answer(parsed, isAsked),
            Hours: hours.Answer(parsed, isAsked),
            Handle: handleTime.Answer(parsed, isAsked)
        );
        return new(
            name.Answer(parsed, isAsked),
            queue.Answer(parsed, isAsked),
            chosen.Agents,
            chosen.Hours,
            calls.Answer(
                parsed,
                isAsked,
                $"{FirstAnswers.UsualCalls(chosen.Agents, chosen.Hours, chosen.Handle)}"
            ),
            chosen.Handle,
            level.Answer(parsed, isAsked),
            within.Answer(parsed, isAsked),
            start.Answer(parsed, isAsked, $"{NextMonday(DateOnly.FromDateTime(DateTime.Now)):yyyy-MM-dd}")
        );
    }

    private static DateOnly NextMonday(DateOnly today) =>
        today.AddDays((8 - (int)today.DayOfWeek) % 7 is 0 ? 7 : (8 - (int)today.DayOfWeek) % 7);
}
