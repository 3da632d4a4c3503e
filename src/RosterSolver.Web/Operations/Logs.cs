using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace RosterSolver.Web.Operations;

/// <summary>
/// The log of a server or worker, on standard error. Whatever an attempt at a job says carries its run: the job's name and
/// the number of the attempt.
/// </summary>
public static class Logs
{
    private const string Template =
        "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} [{Level:u3}] {Run} {Message:lj}{NewLine}{Exception}";

    /// <summary>Logs lines for people, or a JSON object a line for machines.</summary>
    public static IServiceCollection AddLogs(this IServiceCollection services, bool json) =>
        services.AddSerilog(logging =>
        {
            logging
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                // What keeps a host from starting is told by whoever starts it, in one line.
                .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
                .MinimumLevel.Override("Quartz", LogEventLevel.Error)
                .Enrich.FromLogContext();
            if (json)
                logging.WriteTo.Console(
                    new RenderedCompactJsonFormatter(),
                    standardErrorFromLevel: LogEventLevel.Verbose
                );
            else
                logging.WriteTo.Console(
                    outputTemplate: Template,
                    standardErrorFromLevel: LogEventLevel.Verbose
                );
        });
}
