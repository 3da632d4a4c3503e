using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Microsoft.Extensions.Logging;

namespace RosterSolver.Cli;

/// <summary>Every command of <c>roster</c>, in the order in which help lists them.</summary>
internal static class CommandTree
{
    /// <summary>The root with all commands.</summary>
    public static RootCommand Root(ILoggerFactory loggers)
    {
        var root = new RootCommand("RosterSolver: from calls to an audited roster.")
        {
            new InitCommand().Define(),
            new LintCommand().Define(),
            new SolveCommand(loggers.CreateLogger<SolveCommand>()).Define(),
            new CheckCommand().Define(),
            new EvaluateCommand().Define(),
            new WhyCommand().Define(),
            new WhyNotCommand().Define(),
            new ReplanCommand().Define(),
            new CoverCommand().Define(),
            new MoveSessionCommand().Define(),
            new IntradayCommand().Define(),
            new ActualsCommand().Define(),
            new CompareCommand().Define(),
            new DiffCommand().Define(),
            new ExportCommand().Define(),
            new ConvertCommand().Define(),
            new MatrixCommand().Define(),
            new PriceCommand().Define(),
            new HireCommand().Define(),
            new DemandCommand().Define(),
            new FairnessCommand().Define(),
            new ForecastCommand().Define(),
            new RotaCommand().Define(),
            new BenchCommand().Define(),
            new PlanCommand().Define(),
            new TestCommand().Define(),
            new LawCommand().Define(),
            new ServeCommand().Define(),
            new KeysCommand().Define(),
            new WorkerCommand().Define(),
            BackupCommand.Define(),
            BackupCommand.DefineRestore(),
            ReferenceCommand.Define(),
            SchemaCommand.Define(),
            CompletionCommand.Define(),
            ManCommand.Define(),
            new DoctorCommand().Define(),
        };
        root.Options.Add(
            new Option<bool>("--verbose")
            {
                Description = "Log every step to standard error.",
                Recursive = true,
            }
        );
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    /// <summary>What leads to the command that was named: <c>roster test add</c>.</summary>
    public static string NameOf(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (
            SymbolResult? result = parsed.CommandResult;
            result is CommandResult { Parent: not null } named;
            result = result.Parent
        )
            names.Push(named.Command.Name);
        return string.Join(' ', names.Prepend("roster"));
    }

    /// <summary>The commands with the names that lead to them, the root first: <c>test add</c>.</summary>
    public static IEnumerable<(string Path, Command Command)> All(Command command, string path = "") =>
        command
            .Subcommands.SelectMany(below => All(below, $"{path} {below.Name}".TrimStart()))
            .Prepend((path, command));
}
