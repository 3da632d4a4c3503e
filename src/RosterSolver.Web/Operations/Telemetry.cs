using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace RosterSolver.Web.Operations;

/// <summary>Metrics and traces go to a collector where the usual variable of OpenTelemetry names one.</summary>
public static class Telemetry
{
    /// <summary>The variable that names the collector: <c>http://127.0.0.1:4317</c>.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Measures jobs; exports what is measured, and requests, where a collector is named.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.AddMetrics().AddSingleton<JobMeters>();
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Endpoint)))
            return services;
        services.AddHostedService<QueueWatch>();
        services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("roster"))
            .WithMetrics(metrics =>
                metrics.AddMeter(JobMeters.Source).AddAspNetCoreInstrumentation().AddOtlpExporter()
            )
            .WithTracing(traces =>
                traces.AddSource(JobMeters.Source).AddAspNetCoreInstrumentation().AddOtlpExporter()
            );
        return services;
    }
}
