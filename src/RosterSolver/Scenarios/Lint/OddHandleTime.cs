namespace RosterSolver.Scenarios;

/// <summary>Handle times in the wrong unit: minutes written as seconds, or seconds as minutes.</summary>
internal sealed class OddHandleTime : LintCheck
{
    private const int Least = 30;
    private const int Most = 45 * 60;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        foreach (var (name, section) in linted.Queues)
        {
            if (section.HandleTime is not { } time)
                continue;
            var seconds = time.Talk + time.Answer + time.Hold + time.WrapUp;
            if (seconds is < Least or > Most)
                yield return Finding(
                    time.At,
                    $"a call of {name} keeps an agent {Length(seconds)}",
                    seconds < Least ? "hardly any call is so short" : "hardly any call is so long",
                    seconds < Least ? $"were minutes meant? {seconds}m" : "were seconds meant?"
                );
        }
    }

    private static string Length(int seconds) => seconds < 120 ? $"{seconds} s" : $"{seconds / 60m:0.#} min";
}
