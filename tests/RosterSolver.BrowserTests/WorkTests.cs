namespace RosterSolver.BrowserTests;

/// <summary>What planners do: submit, mend, watch, look, compare, relax.</summary>
[Collection(Office.Name)]
public sealed class WorkTests(Planner planner)
{
    [Fact]
    public async Task A_scenario_is_submitted_watched_and_its_result_opened()
    {
        var page = await planner.Open("/scenarios");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Solve {Planner.Quick}", Exact = true })
            .ClickAsync();
        await Planner.Arrived(page, Planner.JobAddress());
        // Cost and bound come by server-sent events, while the page stays.
        await Assertions
            .Expect(page.Locator("#cost"))
            .Not.ToHaveTextAsync("-", new() { Timeout = Planner.Patience });
        await Planner.Ended(page);
        await Assertions.Expect(page.Locator("#progress .state")).ToHaveTextAsync("done");
        await Assertions.Expect(page.Locator("#progress svg.chart")).ToBeVisibleAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Roster", Exact = true }))
            .ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".report table.roster")).ToContainTextAsync("chen-wei");
        await Assertions.Expect(page.Locator(".report")).ToContainTextAsync("冗余率");
        await Assertions.Expect(page.Locator("dl.facts")).ToContainTextAsync("input hash");
        await Planner.Photograph(page, "result");

        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "roster.csv", Exact = true }).ClickAsync()
        );
        Assert.Contains(
            "chen-wei",
            await File.ReadAllTextAsync(await download.PathAsync()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_fault_is_shown_at_its_line_and_mended()
    {
        var page = await planner.Open("/edit");
        await page.GetByLabel("File").FillAsync("mended-desk.yaml");
        var text = page.GetByLabel("Text of the scenario");
        await text.FillAsync("extends: six-agent-desk.yaml\nscenario: mended-desk\nsolve: { tme: 3s }\n");
        var place = page.Locator("#faults button.place");
        await Assertions.Expect(place).ToHaveTextAsync("3:10");
        await Assertions.Expect(page.Locator("#faults")).ToContainTextAsync("did you mean 'time'");
        await Assertions.Expect(page.Locator(".gutter .faulty")).ToHaveTextAsync("3");
        await Planner.Photograph(page, "fault");

        await place.ClickAsync();
        Assert.Equal(
            "tme",
            await text.EvaluateAsync<string>(
                "area => area.value.slice(area.selectionStart, area.selectionEnd)"
            )
        );
        await page.Keyboard.TypeAsync("time");
        await Assertions.Expect(page.Locator("#verdict")).ToHaveTextAsync("No faults.");
        await Assertions.Expect(page.Locator("#faults li")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and solve" }).ClickAsync();
        await Planner.Arrived(page, Planner.JobAddress());
        await Planner.Ended(page);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("mended-desk");
    }

    [Fact]
    public async Task Two_jobs_are_compared()
    {
        var page = await planner.Open("/scenarios");
        await Planner.Solve(page, Planner.Quick);
        await Planner.Solve(page, Planner.Larger);
        await page.GotoAsync("/compare");
        await page.Locator("label", new() { HasText = "larger-desk" }).First.Locator("input").CheckAsync();
        await page.Locator("label", new() { HasText = "quick-desk" }).First.Locator("input").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare jobs" }).ClickAsync();
        await Assertions.Expect(page.Locator(".report")).ToContainTextAsync("What is proven");
        await Assertions.Expect(page.Locator(".report")).ToContainTextAsync("larger-desk");
        await Planner.Photograph(page, "comparison");
    }

    [Fact]
    public async Task A_relaxation_is_applied_and_the_scenario_has_a_roster()
    {
        var page = await planner.Open("/scenarios");
        await Planner.Solve(page, Planner.Contradictory);
        await Assertions.Expect(page.Locator("#progress .state")).ToHaveTextAsync("impossible");
        await Assertions.Expect(page.Locator(".conflict")).ToContainTextAsync("days-off");
        await Planner.Photograph(page, "conflict");
        await page.Locator(".conflict button").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("contradictory-desk-relaxed-1");
        await Assertions.Expect(page.Locator("#verdict")).ToHaveTextAsync("No faults.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and solve" }).ClickAsync();
        await Planner.Arrived(page, Planner.JobAddress());
        await Planner.Ended(page);
        await Assertions.Expect(page.Locator("#progress .state")).ToHaveTextAsync("done");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_text_outlives_a_change_of_the_language(bool script)
    {
        const string Text = "extends: six-agent-desk.yaml\nscenario: kept\n";
        var page = await planner.Open("/edit", script: script);
        await page.GetByLabel("File").FillAsync("kept-desk.yaml");
        await page.GetByLabel("Text of the scenario").FillAsync(Text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Speak(page, "中文", "zh-CN");
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync(Text);
        await Assertions.Expect(page.Locator("#file")).ToHaveValueAsync("kept-desk.yaml");
    }

    /// <summary>Result and conflict in Chinese: names and code aside, no four English words in a row.</summary>
    [Fact]
    public async Task Results_are_told_in_Chinese()
    {
        var page = await planner.Open("/scenarios");
        foreach (var file in (string[])[Planner.Quick, Planner.Contradictory])
        {
            await Planner.Solve(page, file);
            var address = page.Url;
            await Speak(page, "中文", "zh-CN");
            await page.GotoAsync(address);
            await Planner.Photograph(page, $"chinese-{file}");
            var text = await page.EvaluateAsync<string>(
                """
                () => {
                  const copy = document.querySelector('main').cloneNode(true);
                  copy.querySelectorAll('[translate], pre, textarea, style, a').forEach((one) => one.remove());
                  return [...copy.querySelectorAll('*')].flatMap((one) => [...one.childNodes])
                    .filter((one) => one.nodeType === 3).map((one) => one.data).join('\n');
                }
                """
            );
            Assert.DoesNotMatch(@"[A-Za-z][a-z'-]+(?:[ ,;:/()]+[A-Za-z][a-z'-]+){3}", text);
            await Speak(page, "English", "en");
        }
    }

    [Fact]
    public async Task A_job_is_cancelled_and_tried_again()
    {
        var page = await planner.Open("/edit?file=telecom-month.yaml");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and solve" }).ClickAsync();
        await Planner.Arrived(page, Planner.JobAddress());
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel telecom-month" }).ClickAsync();
        await Planner.Ended(page);
        await Assertions.Expect(page.Locator("#progress .state")).ToHaveTextAsync("cancelled");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again telecom-month" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel telecom-month" }).ClickAsync();
        await Planner.Ended(page);
    }

    [Fact]
    public async Task Everything_but_what_is_live_works_without_script()
    {
        var page = await planner.Open("/edit?file=fair-desk.yaml", script: false);
        await page.GetByLabel("Text of the scenario")
            .FillAsync("extends: six-agent-desk.yaml\nscenaro: plain\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#faults button.place").First).ToHaveTextAsync("2:1");
        await page.GotoAsync("/scenarios");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Solve {Planner.Quick}", Exact = true })
            .ClickAsync();
        await Planner.Arrived(page, Planner.JobAddress());
        await Speak(page, "中文", "zh-CN");
        await Assertions.Expect(page.Locator("nav")).ToContainTextAsync("场景");
        await Planner.Photograph(page, "chinese");
    }

    /// <summary>Changes the language and waits until the page speaks it, lest the next address overtakes the choice.</summary>
    private static async Task Speak(IPage page, string language, string code)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = language }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", code);
    }
}
