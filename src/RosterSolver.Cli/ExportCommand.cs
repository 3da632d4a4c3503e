using System.CommandLine;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary><c>roster export</c>: a roster in the formats of other programs.</summary>
internal sealed class ExportCommand
{
    private readonly Argument<string> scenario = new("scenario")
    {
        Description = "The scenario's YAML file.",
    };
    private readonly Argument<string> roster = new("roster")
    {
        Description = "The roster: CSV, Excel or JSON, or a folder that roster solve --out wrote.",
    };
    private readonly Option<string?> workbook = new("--xlsx")
    {
        Description = "Excel workbook to write: roster, shifts, intervals, agents, KPIs.",
    };
    private readonly Option<string?> csv = new("--csv")
    {
        Description = "CSV file to write, a row a shift, as roster.csv.",
    };
    private readonly Option<string?> json = new("--json")
    {
        Description = "JSON file to write, with a version; roster schema --of roster describes it.",
    };
    private readonly Option<string?> payroll = new("--payroll")
    {
        Description = "CSV file to write: hours and pay by class of day, and allowances.",
    };
    private readonly Option<string?> calendars = new("--ics")
    {
        Description = "Folder for an iCalendar file of each agent, times in UTC, breaks as events.",
    };
    private readonly Option<string?> previous = new("--previous")
    {
        Description =
            "With --ics, the roster that the calendars have: what is gone since is withdrawn by files NAME-withdrawn.ics.",
    };
    private readonly Option<string?> timeZone = new("--time-zone")
    {
        Description =
            "For --ics, the time zone of the roster where the scenario has none, such as Asia/Shanghai.",
    };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        Option<string?>[] files = [workbook, csv, json, payroll];
        var command = new Command("export", "Write a roster for Excel, calendars, payroll or other programs.")
        {
            scenario,
            roster,
            workbook,
            csv,
            json,
            payroll,
            calendars,
            previous,
            timeZone,
        };
        foreach (var option in files)
            OutputPath.Require(option);
        OutputPath.RequireFolder(calendars);
        TimeZoneOption.Require(timeZone);
        command.Validators.Add(result =>
        {
            if (files.Append(calendars).All(option => result.GetValue(option) is null))
                result.AddError("say what to write: --xlsx, --csv, --json, --payroll or --ics.");
            if (result.GetValue(previous) is not null && result.GetValue(calendars) is null)
                result.AddError("--previous says what --ics withdraws; give --ics too.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ScenarioInput.Read(parsed.GetRequiredValue(scenario)) is not { } read)
            return ExitCode.BadInput;
        var zone = read.Written?.Horizon.TimeZone ?? parsed.GetValue(timeZone);
        if (parsed.GetValue(calendars) is not null && zone is null)
        {
            Console.Error.WriteLine(
                $"roster: --ics: {read.File} has no time zone; write horizon: {{ time-zone: Asia/Shanghai }}, or give --time-zone"
            );
            return ExitCode.BadInput;
        }

        if (JudgedRoster.Of(read, parsed.GetRequiredValue(roster)) is not { } plan)
            return ExitCode.BadInput;
        var before = parsed.GetValue(previous) is { } older ? JudgedRoster.Of(read, older) : plan;
        if (before is null)
            return ExitCode.BadInput;
        foreach (var violation in plan.Audit.Hard)
            Console.Error.WriteLine($"broken: {violation.Sentence}");
        return Write(plan, before.Roster, parsed, zone) ? ExitCode.Done : ExitCode.BadInput;
    }

    private bool Write(Plan plan, Roster before, ParseResult parsed, string? zone)
    {
        (Option<string?> Option, Func<string, OutputFile> Content)[] files =
        [
            (workbook, name => new(name, WorkbookFile.Bytes(Report.Of(plan, Manifest.Here(null))))),
            (csv, name => new(name, RosterFile.Text(plan.Roster))),
            (json, name => new(name, RosterJsonFile.Text(plan))),
            (payroll, name => new(name, PayrollFile.Text(plan))),
        ];
        foreach (var (option, content) in files)
        {
            if (parsed.GetValue(option) is not { } path)
                continue;
            var whole = Path.GetFullPath(path);
            if (!Output.Folder(Path.GetDirectoryName(whole)!, [content(Path.GetFileName(whole))]))
                return false;
            Console.Out.WriteLine($"Written to {path}");
        }

        return parsed.GetValue(calendars) is not { } folder || Calendars(plan, before, folder, zone!);
    }

    private static bool Calendars(Plan plan, Roster before, string folder, string zone)
    {
        var files = AgentCalendar.Files(plan, new(zone), DateTime.UtcNow, before);
        if (!Output.Folder(folder, files))
            return false;
        Console.Out.WriteLine($"Written to {folder}: {files.Count} calendars");
        return true;
    }
}
