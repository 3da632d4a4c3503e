using Deque.AxeCore.Playwright;

namespace RosterSolver.BrowserTests;

/// <summary>What any page must be, of the server or a file: nothing for axe to find, headings in order, no wider than its window.</summary>
internal static class Fitness
{
    /// <summary>Fails where the page is not.</summary>
    public static async Task Check(IPage page)
    {
        var found = await page.RunAxe();
        Assert.True(
            found.Violations.Length == 0,
            string.Join(
                '\n',
                found.Violations.Select(one =>
                    $"{one.Id}: {one.Help}: {string.Join(" | ", one.Nodes.Take(3).Select(node => node.Html))}"
                )
            )
        );
        var levels = await page.EvaluateAsync<int[]>(
            "[...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.tagName[1]))"
        );
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(
            levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, "a heading level is left out")
        );
        Assert.True(
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            ),
            "the page is wider than its window"
        );
    }
}
