using System.CommandLine;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
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
using var host = builder.Build();

var root = CommandTree.Root(host.Services.GetRequiredService<ILoggerFactory>());
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
var misspelt = Misspelt.In(parsed);
if (misspelt.Count > 0 || parsed.Errors.Count > 0)
{
    foreach (var fault in misspelt.Count > 0 ? misspelt : Unreadable.In(parsed))
        await Console.Error.WriteLineAsync($"roster: {fault}");
    await Console.Error.WriteLineAsync($"See: {CommandTree.NameOf(parsed)} --help");
    return ExitCode.BadInput;
}

using var interruption = new Interruption();
try
{
    return await parsed.InvokeAsync(
        new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        },
        interruption.Token
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
