namespace RosterSolver.BrowserTests;

/// <summary>The files that commands write, as readable as the pages of the server: two widths, light and dark.</summary>
public sealed class WrittenPageTests(WrittenPages pages) : IClassFixture<WrittenPages>
{
    public static TheoryData<string, int, ColorScheme> Views()
    {
        var views = new TheoryData<string, int, ColorScheme>();
        foreach (var page in WrittenPages.Commands.Keys)
        {
            views.Add(page, 600, ColorScheme.Dark);
            views.Add(page, 1200, ColorScheme.Light);
            views.Add(page, 1200, ColorScheme.Dark);
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Is_fit_for_everybody(string name, int width, ColorScheme colours)
    {
        var page = await pages.Open(name, width, colours);
        await Planner.Photograph(page, $"file-{name}-{width}-{colours}".ToLowerInvariant());
        await Fitness.Check(page);
    }

    /// <summary>Tables wider than the window are reached by keys, and so is what is folded.</summary>
    [Theory]
    [InlineData("report")]
    [InlineData("plan")]
    [InlineData("hire")]
    [InlineData("matrix")]
    public async Task Is_read_without_a_mouse(string name)
    {
        const string Mark = """
            () => {
              const all = [...document.querySelectorAll('summary, .scroll')]
                .filter((one) => one.tagName === 'SUMMARY' || one.scrollWidth > one.clientWidth);
              all.forEach((one) => one.dataset.wanted = 'yes');
              return [all.length, document.querySelectorAll('summary, [tabindex]').length];
            }
            """;
        const string Reached = """
            () => {
              const at = document.activeElement;
              const wanted = at.dataset.wanted === 'yes';
              at.dataset.wanted = 'reached';
              return wanted;
            }
            """;
        var page = await pages.Open(name, 600, ColorScheme.Light);
        var (wanted, stops) = await page.EvaluateAsync<int[]>(Mark) is [var some, var all]
            ? (some, all)
            : default;
        var reached = 0;
        for (var tab = 0; tab < stops; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached += await page.EvaluateAsync<bool>(Reached) ? 1 : 0;
        }

        Assert.Equal(wanted, reached);
    }
}
