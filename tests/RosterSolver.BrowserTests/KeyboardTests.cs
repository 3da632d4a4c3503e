namespace RosterSolver.BrowserTests;

/// <summary>Without a mouse.</summary>
[Collection(Office.Name)]
public sealed class KeyboardTests(Planner planner)
{
    private const int MostTabs = 120;

    [Fact]
    public async Task A_scenario_is_submitted_mended_and_solved_by_keys_alone()
    {
        var page = await planner.Open("/scenarios");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("To the content", await Focused(page));
        await TabTo(page, Planner.Quick);
        await page.Keyboard.PressAsync("Enter");
        await Planner.Arrived(page, Planner.EditorAddress());
        await TabTo(page, "Text of the scenario");
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("rles: {}\n");
        await page.Locator("#faults button.place").WaitForAsync();
        await TabTo(page, "4:1");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("text", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("rules");
        await Assertions.Expect(page.Locator("#verdict")).ToHaveTextAsync("No faults.");
        await TabTo(page, "Save and solve");
        await page.Keyboard.PressAsync("Enter");
        await Planner.Arrived(page, Planner.JobAddress());
        await Planner.Ended(page);
    }

    [Theory]
    [InlineData("/scenarios")]
    [InlineData("/edit?file=six-agent-desk.yaml")]
    [InlineData("/jobs")]
    [InlineData("/compare")]
    public async Task Every_control_can_be_reached_and_shows_that_it_is(string path)
    {
        var page = await planner.Open(path);
        var controls = await page.Locator("a[href], button, input:not([type=hidden]), textarea").CountAsync();
        var seen = new HashSet<string>();
        for (var tab = 0; tab < controls + 20; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (key, outlined) = await Focus(page);
            if (key is null || !seen.Add(key))
                continue;
            Assert.True(outlined, $"{key} does not show that it has the focus");
        }

        Assert.True(seen.Count >= controls, $"{seen.Count} of {controls} controls were reached");
    }

    private static async Task TabTo(IPage page, string name)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await Focused(page) == name)
                return;
        }

        Assert.Fail($"'{name}' was not reached in {MostTabs} steps; the last was '{await Focused(page)}'");
    }

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>(
            "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent "
                + "?? document.activeElement.textContent).trim()"
        );

    private static async Task<(string? Key, bool Outlined)> Focus(IPage page)
    {
        var found = await page.EvaluateAsync<string[]?>(
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              const all = [...document.querySelectorAll('*')];
              const shows = (one) => {
                const style = getComputedStyle(one);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              };
              return [`${all.indexOf(at)} ${at.tagName} ${at.id} ${at.textContent.slice(0, 30)}`,
                `${shows(at) || (at.id === 'text' && shows(at.parentElement))}`];
            }
            """
        );
        return found is [var key, var outlined] ? (key, outlined == "true") : (null, true);
    }
}
