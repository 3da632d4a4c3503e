using System.Globalization;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Economics;

/// <summary>
/// What missing people cost, worked out a second time: from the clock times in roster.csv, hour by hour and head by head, for
/// shifts without breaks. A missing head costs 120 an hour, beyond a tenth of the requirement, rounded up, 360; whoever would
/// cost more than 150 is bought for that.
/// </summary>
internal static class MissingFromFile
{
    private const decimal Within = 120;
    private const decimal Beyond = 360;

    /// <summary>What an hour costs that is bought.</summary>
    public const decimal Bought = 150;

    public static (decimal Understaffing, decimal Outsourcing) Of(
        string csv,
        DateOnly start,
        IReadOnlyList<int> required
    )
    {
        var there = new int[required.Count];
        foreach (
            var cells in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]
                .Select(line => line.Split(','))
        )
        {
            var day =
                DateOnly.ParseExact(cells[1], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber
                - start.DayNumber;
            var (from, to) = (Hour(cells[4]), Hour(cells[5]));
            for (var hour = from; hour != to; hour = (hour + 1) % 24)
            {
                var place = (day + (hour < from ? 1 : 0)) * 24 + hour;
                if (place < there.Length)
                    there[place]++;
            }
        }

        var (understaffing, outsourcing) = (0m, 0m);
        foreach (var (hour, heads) in required.Index())
        {
            for (var missing = 1; missing <= heads - there[hour]; missing++)
            {
                var price = missing <= Math.Ceiling(heads / 10m) ? Within : Beyond;
                if (price > Bought)
                    outsourcing += Bought;
                else
                    understaffing += price;
            }
        }

        return (understaffing, outsourcing);
    }

    private static int Hour(string clock) =>
        int.Parse(clock.Split(':')[0], CultureInfo.InvariantCulture) % 24;
}
