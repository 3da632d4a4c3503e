using System.Globalization;
using System.Text;
using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>
/// Need and supply week by week: the sources stacked in the order in which a week is filled, the need as a stepped
/// line over them. A week's numbers show where the pointer rests.
/// </summary>
internal sealed class StaffingChart
{
    private const double Left = 44;
    private const double Wide = 900;
    private const double Top = 8;
    private const double High = 300;
    private const int Colours = 5;
    private const string Band = "band-";

    private readonly StaffingBrief brief;
    private readonly IReadOnlyList<double> needs;
    private readonly IReadOnlyList<SupplySource> sources;
    private readonly AgentScale scale;

    private StaffingChart(
        StaffingBrief brief,
        IReadOnlyList<double> needs,
        IReadOnlyList<SupplySource> sources
    )
    {
        (this.brief, this.needs, this.sources) = (brief, needs, sources);
        var most = needs.Select((_, week) => sources.Sum(source => source.Hours[week])).Max();
        scale = AgentScale.Upto((decimal)Math.Max(most, needs.Max()));
    }

    /// <summary>The legend and the chart of a whole plan.</summary>
    public static IEnumerable<XElement> Of(StaffingLedger ledger) =>
        Of(
            new StaffingChart(
                ledger.Brief,
                [.. ledger.Weeks.Select(week => week.Need)],
                SupplySource.Of(ledger)
            )
        );

    /// <summary>The legend and the chart of one site.</summary>
    public static IEnumerable<XElement> Of(StaffingBrief brief, SiteSum site) =>
        Of(new StaffingChart(brief, [.. site.Weeks.Select(week => week.Need)], SupplySource.Of(site)));

    private static IEnumerable<XElement> Of(StaffingChart chart)
    {
        yield return chart.Legend();
        yield return Html.Styled("div", "scroll", chart.Drawing());
    }

    private XElement Legend() =>
        Html.Styled(
            "p",
            "legend",
            Key("line", "needed 需求"),
            sources
                .Index()
                .Where(source => source.Item.Total > 0)
                .Select(source => Key(Css(source.Index), InBoth(source.Index)))
        );

    private static XElement Key(string css, string text) =>
        Html.Tag("span", Html.Styled("i", css), $" {text}");

    /// <summary>A source in both languages; a band of overtime is named by the planner, and the same in both.</summary>
    private string InBoth(int source) =>
        Css(source).StartsWith(Band, StringComparison.Ordinal)
            ? sources[source].Name
            : $"{sources[source].Name} {sources[source].Chinese}";

    /// <summary>The colour of a source: the staff, hires, bands by their order, outsourced, missing.</summary>
    private string Css(int source) =>
        source == sources.Count - 1 ? "under"
        : source == sources.Count - 2 ? "outsourced"
        : source switch
        {
            0 => "staffed",
            1 => "hires",
            _ => $"{Band}{(source - 2) % Colours + 1}",
        };

    private XElement Drawing() =>
        Html.Tag(
                "svg",
                Axes(),
                sources.Index().Select(source => Path(Css(source.Index), Area(source.Index))),
                Path("line", Need()),
                needs.Select((_, week) => Hover(week))
            )
            .With("class", "weeks")
            .With("viewBox", $"0 0 {Html.Number(Left + Wide + 4)} {Html.Number(Top + High + 34)}")
            .With("role", "img")
            .With("aria-label", "Productive hours needed and supplied, week by week");

    private IEnumerable<XElement> Axes()
    {
        foreach (var tick in scale.Ticks())
        {
            yield return Path("grid", $"M{Left} {Y(tick)}H{Left + Wide}");
            yield return Label(Left - 6, Top + High - Length(tick) + 3, "end", $"{tick:N0}");
        }

        var every = needs.Count > 60 ? 8 : 4;
        for (var week = 0; week < needs.Count; week += every)
        {
            var x = Left + (Wide * week / needs.Count);
            yield return Label(x, Top + High + 14, "start", $"week {week + 1}");
            yield return Label(x, Top + High + 27, "start", $"{brief.Monday(week):yyyy-MM-dd}");
        }
    }

    private string Area(int source)
    {
        var path = new StringBuilder();
        for (var week = 0; week < needs.Count; week++)
        {
            var from = sources.Take(source).Sum(below => below.Hours[week]);
            var hours = sources[source].Hours[week];
            if (hours > 0)
                path.Append(
                    CultureInfo.InvariantCulture,
                    $"M{X(week)} {Y(from)}V{Y(from + hours)}H{X(week + 1)}V{Y(from)}z"
                );
        }

        return path.ToString();
    }

    private string Need()
    {
        var path = new StringBuilder();
        foreach (var (week, need) in needs.Index())
            path.Append(week == 0 ? $"M{Left} " : "V").Append(Y(need)).Append('H').Append(X(week + 1));
        return path.ToString();
    }

    private XElement Hover(int week)
    {
        var lines = sources
            .Where(source => source.Hours[week] > 0.05)
            .Select(source => $"{source.Name} {source.Hours[week]:N0}");
        var words =
            $"{StaffingWords.Week(brief, week)}: {needs[week]:N0} h needed; {string.Join(", ", lines)}";
        return new XElement("rect", new XAttribute("class", "hover"), Html.Tag("title", words))
            .With("x", X(week))
            .With("y", Top)
            .With("width", Wide / needs.Count)
            .With("height", High);
    }

    private static XElement Path(string css, string path) => Html.Shape("path", css).With("d", path);

    private static XElement Label(double x, double y, string anchor, string text) =>
        Html.Tag("text", text).With("x", x).With("y", y).With("text-anchor", anchor);

    private string X(int week) => Html.Number(Left + (Wide * week / needs.Count));

    private string Y(double hours) => Html.Number(Top + High - Length(hours));

    private double Length(double hours) => hours / scale.Top * High;
}
