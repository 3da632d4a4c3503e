using System.CommandLine;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RosterSolver.Cli;
using RosterSolver.Solver;
using Serilog;
using Serilog.Events;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
NativeMemory.ShareOneArena();
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var builder = Host.CreateEmptyApplicationBuilder(new());
var level = args.Contains("--verbose") ? LogEventLevel.Debug : LogEventLevel.Warning;
builder.Services.AddSerilog(logging =>
    logging.MinimumLevel.Is(level).WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose)
);
builder.Services.AddSingleton<SolveCommand>().AddSingleton<CheckCommand>().AddSingleton<EvaluateCommand>();
using var host = builder.Build();

var root = new RootCommand("RosterSolver: from calls to an audited roster.")
{
    host.Services.GetRequiredService<SolveCommand>().Define(),
    host.Services.GetRequiredService<CheckCommand>().Define(),
    host.Services.GetRequiredService<EvaluateCommand>().Define(),
    new CompareCommand().Define(),
    new DiffCommand().Define(),
    new ExportCommand().Define(),
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
    ReferenceCommand.Define(),
    SchemaCommand.Define(),
};
root.Options.Add(
    new Option<bool>("--verbose") { Description = "Log every step to standard error.", Recursive = true }
);

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        await Console.Error.WriteLineAsync($"roster: {error.Message}");
    await Console.Error.WriteLineAsync("See: roster --help");
    return ExitCode.BadInput;
}

try
{
    return await parsed.InvokeAsync(
        new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
        }
    );
}
catch (Exception fault)
{
    // Whatever reaches this line was not foreseen: it is told as our fault, with the details in the log only.
    await Console.Error.WriteLineAsync($"roster: an unforeseen fault of our own: {fault.Message}");
    await Console.Error.WriteLineAsync("Run again with --verbose for the details, and please report it.");
    host.Services.GetRequiredService<Serilog.ILogger>().Debug(fault, "Unforeseen fault");
    return ExitCode.OurFault;
}
