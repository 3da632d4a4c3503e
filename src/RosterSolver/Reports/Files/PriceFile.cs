using System.Text.Json;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What rules cost, as JSON and as Markdown.</summary>
public static class PriceFile
{
    /// <summary>For machines: money of a week.</summary>
    public static string Json(PriceStudy study) =>
        JsonSerializer.Serialize(
            new
            {
                Scenario = study.Base.Plan.Scenario.Name,
                study.Base.Plan.Scenario.File,
                study.Base.Plan.Scenario.InputHash,
                study.Base.Plan.Scenario.Currency,
                study.Seed,
                SecondsEach = study.Seconds,
                Verdict = PriceWords.Verdict(study),
                Base = new { Cost = study.Base.Most.Amount, AtLeast = study.Base.Least.Amount },
                Prices = study.Prices.Select(price => new
                {
                    price.Step.Rule,
                    Step = price.Step.Words,
                    At = price.Step.At is { } at ? $"{at}" : null,
                    Price = Rounded(study, price.Found),
                    From = Rounded(study, price.Least),
                    To = Rounded(study, price.Most),
                    Money = Rounded(study, price.Money),
                    Distinguishable = price.IsDistinguishable,
                    CoveragePoints = Math.Round(100 * price.Coverage, 6),
                    SpreadShifts = price.Spread,
                }),
                Method = PriceWords.Method(study),
                Assumptions = AssumptionTables.Json(
                    study.Base.Plan.Scenario.AssumptionsWithout("hiring", "matrix")
                ),
            },
            SummaryFile.Options
        ) + "\n";

    /// <summary>For a pull request.</summary>
    public static string Markdown(PriceStudy study, Language language = Language.En)
    {
        var text = new MarkdownText(language);
        return text.Paragraph($"**{text.Say(PriceWords.Verdict(study))}**")
            .Table(
                [text.Say("step"), .. PriceWords.Titles.Select(title => $"#{text.Say(title)}")],
                study.Prices.Select(price =>
                    PriceWords.Values(study, price).Select(text.Say).Prepend(text.Say(price.Step.Words))
                )
            )
            .Sentences(PriceWords.Method(study))
            .Assumptions(study.Base.Plan.Scenario.AssumptionsWithout("hiring", "matrix"))
            .ToString();
    }

    private static decimal Rounded(PriceStudy study, Domain.Money amount) =>
        Math.Round(study.Weekly(amount), 4);
}
