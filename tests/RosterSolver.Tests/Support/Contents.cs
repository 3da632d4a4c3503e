using System.Collections;
using System.Reflection;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Support;

/// <summary>
/// All that a value holds, as a text to be compared: every public property that ours keep, lists item by item. Where something was written is
/// no part of it.
/// </summary>
internal static class Contents
{
    private static readonly Type[] places = [typeof(SourceSpan), typeof(SourceSpan?), typeof(Origins)];

    public static string Of(object? value) =>
        value switch
        {
            null => "-",
            string text => $"'{text}'",
            MapNode map =>
                $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
            ListNode list => Of(list.Items),
            ScalarNode scalar => scalar.IsEmpty ? "-" : $"'{scalar.Text}'",
            decimal number => number.ToString("0.############################"),
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
            _ when IsOurs(value.GetType())
                    || value.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal) =>
                $"{value.GetType().Name}({string.Join(", ", Properties(value))})",
            _ => $"{value}",
        };

    private static bool IsOurs(Type type) => !type.IsEnum && type.Assembly == typeof(Scenario).Assembly;

    private static IEnumerable<string> Properties(object value) =>
        from property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where IsKept(property) && !places.Contains(property.PropertyType)
        select $"{property.Name}={Of(property.GetValue(value))}";

    /// <summary>Whether the value is kept and not worked out from others.</summary>
    private static bool IsKept(PropertyInfo property) =>
        property.DeclaringType!.GetField(
            $"<{property.Name}>k__BackingField",
            BindingFlags.Instance | BindingFlags.NonPublic
        )
            is not null
        || !IsOurs(property.DeclaringType);
}
