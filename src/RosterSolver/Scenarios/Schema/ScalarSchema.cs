using System.Globalization;
using System.Text.Json.Nodes;

namespace RosterSolver.Scenarios;

/// <summary>What may stand in a place as YAML's own types have it: a number, a word, a text in a pattern.</summary>
internal static class ScalarSchema
{
    private static readonly Dictionary<Type, string> patterns = new()
    {
        [typeof(Percent)] = @"^-?\d+(\.\d+)?%$",
        [typeof(CalendarDate)] = @"^\d{4}-\d{2}-\d{2}$",
        [typeof(DateOrRange)] = @"^\d{4}-\d{2}-\d{2}(\s*\.\.\s*\d{4}-\d{2}-\d{2})?$",
        [typeof(DateAndTime)] = @"^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:00)?$",
        [typeof(TimeOfDay)] = @"^\d{1,2}:\d{2}$",
        [typeof(MoneyPerHour)] = @"^\d+(\.\d{1,2})?/h$",
        [typeof(DurationInMinutes)] = @"^\d{1,5}(h(\d{1,5}m)?|m)$",
        [typeof(LengthOfTime)] = @"^\d{1,5}(h(\d{1,5}m)?|m)$",
        [typeof(DurationInSeconds)] = @"^\d{1,5}(h(\d{1,5}m)?(\d{1,5}s)?|m(\d{1,5}s)?|s)$",
        [typeof(HoursPerWeek)] = @"^\d+(\.\d+)?/week$",
    };

    /// <summary>The schema of a value in its syntax.</summary>
    public static JsonObject Of(Syntax syntax, KeyShape key)
    {
        var schema = Plain(syntax);
        if (syntax is WholeNumber or DecimalNumber && key.Range is { } range)
        {
            schema["minimum"] = Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture);
            schema["maximum"] = Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
        }

        return schema;
    }

    private static JsonObject Plain(Syntax syntax)
    {
        if (syntax is WholeNumber)
            return new() { ["type"] = "integer" };
        if (syntax is DecimalNumber or MoneyAmount)
            return new() { ["type"] = "number" };
        if (syntax is YesNo)
            return new() { ["type"] = "boolean" };
        if (syntax.Words is { Count: > 0 } words)
            return new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
        if (patterns.TryGetValue(syntax.GetType(), out var pattern))
            return new() { ["type"] = "string", ["pattern"] = pattern };
        return new() { ["type"] = IsNumberToo(syntax) ? new JsonArray("string", "number") : "string" };
    }

    private static bool IsNumberToo(Syntax syntax) =>
        syntax.TryRead("5", out _) || syntax.TryRead("0.5", out _);
}
