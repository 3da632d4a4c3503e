using System.Text.Json.Nodes;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The schema of a roster in JSON; see <see cref="RosterJson"/>. What it does not know may stand there too.</summary>
internal static class RosterSchema
{
    private const string Clock = @"^\d{2}:\d{2}$";
    private const string Date = @"^\d{4}-\d{2}-\d{2}$";

    /// <summary>The schema, without its dialect.</summary>
    public static JsonObject Of() =>
        Map(
            new()
            {
                ["format"] = new JsonObject { ["const"] = RosterJson.Format },
                ["version"] = new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 1,
                    ["maximum"] = RosterJson.Version,
                },
                ["scenario"] = Said("string", "Name of the scenario"),
                ["start"] = Written(Date, "First day of the horizon"),
                ["days"] = Said("integer", "Days of the horizon"),
                ["input_hash"] = Said("string", "SHA-256 of all input"),
                ["assignments"] = List(Assignment(), "The shifts given, one each"),
            },
            "format",
            "version",
            "assignments"
        );

    private static JsonObject Assignment() =>
        Map(
            new()
            {
                ["agent"] = Said("string", "Id of the agent"),
                ["date"] = Written(Date, "The day on which the shift starts"),
                ["shift"] = Said("string", "Shift template"),
                ["family"] = new JsonObject
                {
                    ["enum"] = new JsonArray([
                        .. Enum.GetNames<ShiftFamily>().Select(name => JsonValue.Create(KebabCase.Of(name))),
                    ]),
                },
                ["start"] = Written(Clock, "Start on the clock"),
                ["end"] = Written(Clock, "End on the clock, perhaps on the next day"),
                ["paid_minutes"] = Said("integer", "Length without unpaid breaks"),
                ["breaks"] = List(Taken(), "Breaks as they are taken"),
                ["activities"] = List(Taken(), "Activities attended"),
            },
            "agent",
            "date",
            "shift"
        );

    private static JsonObject Taken() =>
        Map(
            new()
            {
                ["name"] = Said("string", "Kind of break or activity"),
                ["start"] = Written(Clock, "Start on the clock"),
                ["end"] = Written(Clock, "End on the clock"),
            },
            "name",
            "start",
            "end"
        );

    private static JsonObject Map(JsonObject properties, params string[] required) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
        };

    private static JsonObject List(JsonObject items, string description) =>
        new()
        {
            ["type"] = "array",
            ["items"] = items,
            ["description"] = description,
        };

    private static JsonObject Said(string type, string description) =>
        new() { ["type"] = type, ["description"] = description };

    private static JsonObject Written(string pattern, string description) =>
        new()
        {
            ["type"] = "string",
            ["pattern"] = pattern,
            ["description"] = description,
        };
}
