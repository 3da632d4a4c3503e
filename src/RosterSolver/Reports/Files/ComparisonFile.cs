using System.Text.Json;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A comparison as JSON, for machines: names are stable, shares are 0 to 1, differences are against the first.</summary>
public static class ComparisonFile
{
    private const int Decimals = 4;

    /// <summary>The text of comparison.json.</summary>
    public static string Text(Comparison comparison) =>
        JsonSerializer.Serialize(
            new
            {
                comparison.Currency,
                Verdict = Verdict(comparison),
                Variants = comparison.Variants.Select(
                    (variant, place) => Variant(comparison, variant, place)
                ),
                Figures = comparison.Sections.SelectMany(section =>
                    section.Figures.Select(figure => Figure(section, figure))
                ),
                Assumptions = AssumptionTables.Json(ComparedAssumptions.Of(comparison)),
            },
            SummaryFile.Options
        ) + "\n";

    private static object Verdict(Comparison comparison)
    {
        var (verdict, why) = ComparisonWords.Verdict(comparison);
        return new
        {
            Winner = comparison.Winner?.Name,
            Cheapest = comparison.Cheapest?.Name,
            Lead = comparison.Lead is { } lead ? Rounded(lead) : (decimal?)null,
            Rivals = comparison.Rivals.Select(rival => rival.Name),
            Sentence = $"{verdict}: {why}",
            NotMeasuredAlike = comparison.Yardsticks,
            LeftOut = ComparisonWords.Heads(comparison),
            comparison.WithoutRoster,
        };
    }

    private static object Variant(Comparison comparison, Variant variant, int place)
    {
        var difference = comparison.Differences[place];
        return new
        {
            variant.Name,
            variant.Plan.Scenario.File,
            variant.Plan.Scenario.InputHash,
            Usable = variant.IsUsable,
            Origin = ComparisonWords.Origin(variant),
            Cost = Rounded(variant.Most),
            AtLeast = Rounded(variant.Least),
            Proven = variant.Bound is not null,
            Against = place == 0
                ? null
                : new
                {
                    Found = Rounded(difference.Found),
                    AtLeast = Rounded(difference.Least),
                    AtMost = Rounded(difference.Most),
                    Distinguishable = difference.IsDistinguishable,
                },
        };
    }

    private static object Figure(ComparedSection section, ComparedFigure figure) =>
        new
        {
            figure.Name.Id,
            Section = section.Title,
            figure.Name.Name,
            figure.Name.Chinese,
            Unit = $"{figure.Name.Unit}".ToLowerInvariant(),
            figure.Name.Formula,
            Values = figure.Values.Select(Rounded),
            Differences = figure.Values.Select((_, place) => Rounded(figure.Difference(place))),
        };

    /// <summary>Rounded so that the last bit of a processor's arithmetic does not show.</summary>
    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 6) : null;

    private static decimal Rounded(Money money) => Math.Round(money.Amount, Decimals);
}
