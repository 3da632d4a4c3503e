using System.CommandLine;
using System.CommandLine.Parsing;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using Spectre.Console;

namespace RosterSolver.Cli;

/// <summary><c>roster forecast</c>: from the calls of the past to calls and handle times to come.</summary>
internal sealed class ForecastCommand
{
    private const int Width = 100;

    private readonly Argument<string> source = new("source")
    {
        Description = "A CSV file of the past, or a scenario whose volume is forecast.",
    };
    private readonly Option<string?> from = new("--from")
    {
        Description = "First day to forecast; usually the day after the history.",
    };
    private readonly Option<int> days = new("--days")
    {
        Description = "Days to forecast.",
        DefaultValueFactory = _ => 28,
    };
    private readonly Option<string?> interval = new("--interval")
    {
        Description = "Length of an interval: 15m, 30m or 1h.",
        DefaultValueFactory = _ => "30m",
    };
    private readonly Option<string?> column = new("--column") { Description = "Column of the calls." };
    private readonly Option<string?> queue = new("--queue") { Description = "Queue whose rows are read." };
    private readonly Option<string?> open = new("--open")
    {
        Description = "Hours in which agents answer: \"mon-fri 08:00-20:00, sat 09:00-13:00\".",
    };
    private readonly Option<string?> zone = new("--time-zone")
    {
        Description = "Time zone of the file's clock, for days of 23 and 25 hours.",
    };
    private readonly Option<string?> calendar = new("--calendar")
    {
        Description = "CSV file of special days: date, kind, factor, from, to, name, like.",
    };
    private readonly Option<string[]> preset = new("--preset")
    {
        Description = "Public holidays and make-up workdays: cn-2025, cn-2026.",
    };
    private readonly Option<string?> output = new("--out")
    {
        Description = "CSV file to write, for volume: { csv: ... }.",
    };
    private readonly Option<bool> backtest = new("--backtest")
    {
        Description = "Show how good such forecasts were, against the seasonal naive.",
    };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON instead of the report." };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        Require(from, new CalendarDate());
        interval.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !IsInterval(token.Value)))
                result.AddError($"{interval.Name} {token.Value}: expected 15m, 30m or 1h.");
        });
        OutputPath.Require(output);
        Require(open, new WeekHours());
        Require(zone, new TimeZoneName());
        preset.AcceptOnlyFromAmong([.. CalendarPresets.Names]);
        days.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && (!int.TryParse(token.Value, out var count) || count is < 1 or > 366)
            )
                result.AddError($"--days {token.Value}: expected a whole number from 1 to 366.");
        });
        var command = new Command("forecast", "Forecast calls and handle times from the calls of the past.")
        {
            source,
            from,
            days,
            interval,
            column,
            queue,
            open,
            zone,
            calendar,
            preset,
            output,
            backtest,
            json,
        };
        command.SetAction(Run);
        return command;
    }

    private static bool IsInterval(string text) =>
        new DurationInMinutes().TryParse(text, out var minutes) && minutes is 15 or 30 or 60;

    private static void Require<T>(Option option, Syntax<T> syntax)
        where T : notnull =>
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!syntax.TryParse(token.Value, out _))
                    result.AddError($"{option.Name} {token.Value}: expected {syntax.Expected}.");
            }
        });

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(source);
        var forecasts = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? One(ForecastReader.OfHistory(Request(file, parsed), Disk.Read))
            : ForecastReader.OfScenario(file, Disk.Read);
        if (!forecasts.Ok)
            return Faults.Print(forecasts.Errors);
        if (parsed.GetValue(output) is { } path && Write(path, forecasts.Value) is { } trouble)
        {
            Console.Error.WriteLine($"roster: {trouble}");
            return ExitCode.BadInput;
        }

        if (parsed.GetValue(json))
            Console.Out.Write(ForecastFile.Text(forecasts.Value));
        else
            Show(forecasts.Value, parsed.GetValue(backtest), parsed.GetValue(output));
        return ExitCode.Done;
    }

    private static Result<IReadOnlyList<QueueForecast>> One(Result<QueueForecast> forecast) =>
        new(forecast.Value is { } value ? [value] : null, forecast.Errors);

    private ForecastRequest Request(string history, ParseResult parsed) =>
        new(
            history,
            parsed.GetValue(days),
            Value(parsed, from, new CalendarDate(), out var first) ? first : null,
            Value(parsed, interval, new DurationInMinutes(), out var minutes) ? minutes : 30,
            parsed.GetValue(column),
            parsed.GetValue(queue),
            Value(parsed, open, new WeekHours(), out var hours) ? hours : null,
            parsed.GetValue(zone),
            parsed.GetValue(calendar),
            parsed.GetValue(preset) ?? []
        );

    private static bool Value<T>(
        ParseResult parsed,
        Option<string?> option,
        Syntax<T> syntax,
        [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value
    )
        where T : notnull
    {
        value = default;
        return parsed.GetValue(option) is { } text && syntax.TryParse(text, out value);
    }

    /// <summary>One file; with several queues, one each, the queue's name before its ending.</summary>
    private static string? Write(string path, IReadOnlyList<QueueForecast> forecasts)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return OutputFolder.Write(
            folder,
            [
                .. forecasts.Select(forecast => new OutputFile(
                    forecasts.Count == 1
                        ? Path.GetFileName(path)
                        : $"{Path.GetFileNameWithoutExtension(path)}-{forecast.Queue}{Path.GetExtension(path)}",
                    VolumesFile.Text(forecast.Forecast)
                )),
            ]
        );
    }

    private static void Show(IReadOnlyList<QueueForecast> forecasts, bool withBacktest, string? path)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, console.Profile.Width);
        foreach (var forecast in forecasts)
            console.Write(ForecastReport.Of(forecast, withBacktest));
        if (path is not null)
            console.WriteLine($"\nWritten to {path}");
    }
}
