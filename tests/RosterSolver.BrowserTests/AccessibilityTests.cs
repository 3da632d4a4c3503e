namespace RosterSolver.BrowserTests;

/// <summary>Pages at two widths, light and dark: axe finds nothing, headings are in order, nothing runs out of the window.</summary>
[Collection(Office.Name)]
public sealed class AccessibilityTests(Planner planner)
{
    public static TheoryData<string, int, ColorScheme> Views()
    {
        var views = new TheoryData<string, int, ColorScheme>();
        foreach (
            var path in (string[])
                [
                    "/scenarios",
                    "/edit?file=six-agent-desk.yaml",
                    "/edit",
                    "/jobs",
                    "/compare",
                    "/sign-in",
                    "/audit",
                    "/no-such-page",
                ]
        )
        foreach (var width in (int[])[600, 1200])
        foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            views.Add(path, width, colours);
        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Is_fit_for_everybody(string path, int width, ColorScheme colours)
    {
        var page = await planner.Open(path, width, colours: colours);
        await Fitness.Check(page);
        NothingWasRefused();
        await Planner.Photograph(
            page,
            $"{path.Split('?')[0].Trim('/')}-{width}-{colours}".ToLowerInvariant()
        );
    }

    private void NothingWasRefused() =>
        Assert.DoesNotContain(
            planner.Errors,
            error => error.Contains("Content Security Policy", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(600, ColorScheme.Light)]
    [InlineData(1200, ColorScheme.Dark)]
    public async Task So_are_a_result_a_conflict_and_a_comparison(int width, ColorScheme colours)
    {
        var page = await planner.Open("/scenarios", width, colours: colours);
        await Planner.Solve(page, Planner.Quick);
        await page.Locator(".report").WaitForAsync();
        await Fitness.Check(page);
        NothingWasRefused();
        await Planner.Photograph(page, $"job-{width}");
        await Planner.Solve(page, Planner.Contradictory);
        await page.Locator(".conflict").WaitForAsync();
        await Fitness.Check(page);
        NothingWasRefused();
        await Planner.Photograph(page, $"conflict-{width}");
        await Planner.Solve(page, Planner.Larger);
        await page.GotoAsync("/compare");
        await page.Locator("fieldset").First.Locator("input").Nth(0).CheckAsync();
        await page.Locator("fieldset").First.Locator("input").Nth(1).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare jobs" }).ClickAsync();
        await page.Locator(".report").WaitForAsync();
        await Fitness.Check(page);
        NothingWasRefused();
        await Planner.Photograph(page, $"compare-{width}");
    }
}
