using System.Text;
using RosterSolver.Demand;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>
/// Looks for small changes of a scenario after which there is a roster: one, or two where none alone is enough. A change
/// counts when the changed text, read from the beginning like any other, has one.
/// </summary>
/// <param name="scenario">The scenario without a roster.</param>
/// <param name="requirements">What its queues require.</param>
/// <param name="page">Its claims.</param>
/// <param name="read">Access to files.</param>
/// <param name="possible">Asks the solver.</param>
internal sealed class RelaxationSearch(
    Scenario scenario,
    IReadOnlyList<Requirement> requirements,
    ClaimPage page,
    ReadFile read,
    Possibility possible
)
{
    private const int MostShown = 9;
    private const int MostPairs = 4;

    private readonly LooseningSeries loosenings = new(scenario, page);

    /// <summary>The changes that do away with all contradictions, the cheapest first.</summary>
    public IReadOnlyList<Relaxation> Of(IReadOnlyList<Contradiction> contradictions)
    {
        var all = contradictions
            .SelectMany(one => one.Parts)
            .SelectMany(loosenings.Of)
            .DistinctBy(series => series.Largest.Words)
            .ToList();
        List<Relaxation> alone =
        [
            .. all.Where(one => Works([one.Largest])).Select(one => Smallest([one])).OfType<Relaxation>(),
        ];
        var found = alone.Count > 0 ? alone : [.. Pairs(all).OfType<Relaxation>().Take(MostPairs)];
        return [.. found.OrderBy(relaxation => relaxation.Minutes ?? long.MaxValue).Take(MostShown)];
    }

    private IEnumerable<Relaxation?> Pairs(List<LooseningSeries.Series> all) =>
        from first in all.Index()
        from second in all.Skip(first.Index + 1)
        where !first.Item.Claims.SetEquals(second.Claims) && Works([first.Item.Largest, second.Largest])
        select Smallest([first.Item, second]);

    /// <summary>
    /// Of series whose largest changes work together the smallest that do, one series after the other; null when the whole
    /// text is not confirmed to have a roster in the time.
    /// </summary>
    private Relaxation? Smallest(IReadOnlyList<LooseningSeries.Series> series)
    {
        var chosen = series.Select(one => one.Largest).ToList();
        for (var place = 0; place < series.Count; place++)
        {
            var steps = series[place].Steps;
            var (fails, works) = (-1, steps.Count - 1);
            while (works - fails > 1)
            {
                var middle = (fails + works) / 2;
                chosen[place] = steps[middle];
                if (Works(chosen))
                    works = middle;
                else
                    fails = middle;
            }

            chosen[place] = steps[works];
        }

        return !IsVerified(chosen) ? null : Together(chosen, [.. series.SelectMany(one => one.Claims)]);
    }

    private Relaxation Together(List<Loosening> changes, IReadOnlyList<Claim> claims) =>
        new(
            string.Join("; ", changes.Select(change => change.Words)),
            Merged(changes),
            possible.LeastCost(page.Stretching(claims, page.All.Except(claims)))?.Units
        )
        {
            Rules = [.. changes.Select(change => change.Rule).OfType<string>().Distinct()],
            Recalled = [.. changes.Select(change => change.Recalled).OfType<RecalledDay>()],
        };

    private static MapNode Merged(IEnumerable<Loosening> changes) =>
        changes
            .Select(change => change.Patch)
            .Aggregate((lower, upper) => (MapNode)Overlay.Merge(lower, upper));

    private bool Works(IReadOnlyList<Loosening> changes) =>
        !possible.IsOver
        && Read(changes, (file, reader) => ChangedScenario.Of(scenario, file, reader)) is { } changed
        && HasRoster(changed);

    /// <summary>Whether the changed text, read from the beginning like any other, has a roster.</summary>
    private bool IsVerified(IReadOnlyList<Loosening> changes) =>
        Read(changes, (file, reader) => ScenarioReader.Read(file, reader).Value) is { } changed
        && HasRoster(changed);

    private Scenario? Read(IReadOnlyList<Loosening> changes, Func<string, ReadFile, Scenario?> reader)
    {
        var file = Relaxation.FileFor(scenario.File, 0);
        var text = Encoding.UTF8.GetBytes(new Relaxation("", Merged(changes), null).Text(scenario.File));
        return reader(file, path => path == file ? text : read(path));
    }

    private bool HasRoster(Scenario changed)
    {
        var model = RosterModel.Of(changed.BriefFor(requirements), changed.Rules);
        var claims = new ClaimPage(model);
        return possible.Of(claims.Keeping(claims.All)) == true;
    }
}
