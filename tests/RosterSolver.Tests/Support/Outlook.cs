using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Tests.Demand;

namespace RosterSolver.Tests.Support;

/// <summary>The worked staffing plan of Vectors/economics_example.json, and what is known about it.</summary>
internal static class Outlook
{
    private static readonly JsonElement file = JsonDocument
        .Parse(File.ReadAllText(VectorFile.PathOf("economics_example.json")))
        .RootElement;

    /// <summary>A number of the file, by the names on the way to it.</summary>
    public static double Known(params string[] path) =>
        path.Aggregate(file, (at, name) => at.GetProperty(name)).GetDouble();

    /// <summary>The weeks of the optimum.</summary>
    public static IEnumerable<JsonElement> Weeks => file.GetProperty("weekly").EnumerateArray();

    /// <summary>The worked plan.</summary>
    public static StaffingBrief Worked()
    {
        var given = file.GetProperty("parameters");
        return new(
            new DateOnly(2026, 12, 7),
            [new(null, [.. Numbers(given, "demand")])],
            [
                new(
                    "full-time",
                    null,
                    (int)Number(given, "base_headcount"),
                    Number(given, "paid_hours"),
                    Number(given, "util"),
                    Number(given, "base_hourly"),
                    Number(given, "loaded_hourly"),
                    Weekly(Number(given, "q")),
                    [.. given.GetProperty("ot").EnumerateArray().Select(Band)],
                    OvertimeLimits.None,
                    new(
                        [.. Numbers(given, "class_weeks").Select(week => (int)week - 1)],
                        new(0, (int)Number(given, "class_cap")),
                        new(Number(given, "recruit"), Number(given, "train_cost"), 0, 0),
                        (int)Number(given, "train_weeks"),
                        [.. Numbers(given, "ramp")],
                        Weekly(Number(given, "q_training"))
                    ),
                    null
                ),
            ],
            new(Number(given, "outsource_price"), 0, Number(given, "outsource_cap")),
            Number(given, "penalty"),
            new Dictionary<string, int>(),
            0
        );
    }

    private static OvertimeBand Band(JsonElement band) =>
        new(
            band.GetProperty("name").GetString()!,
            Number(band, "mult"),
            Number(band, "cap_per_agent"),
            Number(band, "util"),
            Number(band, "fatigue")
        );

    private static Attrition Weekly(double rate) => new(rate, AttritionKind.Weekly);

    private static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();

    private static IEnumerable<double> Numbers(JsonElement of, string name) =>
        of.GetProperty(name).EnumerateArray().Select(number => number.GetDouble());
}
