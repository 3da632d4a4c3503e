using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Solver;
using Spectre.Console.Rendering;

namespace RosterSolver.Cli;

/// <summary>
/// The progress of a long solve on standard error: on a terminal one line that is written over, elsewhere a line every
/// ten seconds.
/// </summary>
internal sealed class ProgressLine : IProgress<Incumbent>, IProgress<ConflictProgress>, IDisposable
{
    private static readonly TimeSpan EveryOnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan EveryElsewhere = TimeSpan.FromSeconds(10);

    private readonly TextWriter output;
    private readonly bool terminal;
    private readonly TimeSpan limit;
    private readonly Language language;
    private readonly string before;
    private readonly Timer timer;
    private readonly Lock gate = new();
    private readonly System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
    private Func<TimeSpan, IReadOnlyList<string>> line;
    private int width;

    /// <summary>Begins to show progress.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="terminal">Whether that is a terminal.</param>
    /// <param name="limit">Time that the search may take.</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="before">What every line begins with.</param>
    public ProgressLine(
        TextWriter output,
        bool terminal,
        TimeSpan limit,
        Language language,
        string before = ""
    )
    {
        this.language = language;
        this.before = before;
        this.output = output;
        this.terminal = terminal;
        this.limit = limit;
        line = elapsed => Line(elapsed, limit, (Incumbent?)null);
        var every = terminal ? EveryOnTerminal : EveryElsewhere;
        timer = new(_ => Show(), null, every, every);
    }

    /// <inheritdoc/>
    public void Report(Incumbent value) => Next(elapsed => Line(elapsed, limit, value));

    /// <inheritdoc/>
    public void Report(ConflictProgress value) => Next(elapsed => Line(elapsed, limit, value));

    private void Next(Func<TimeSpan, IReadOnlyList<string>> next)
    {
        lock (gate)
            line = next;
    }

    /// <summary>Takes the line off the terminal.</summary>
    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            if (terminal && width > 0)
                output.Write($"\r{new string(' ', width)}\r");
            width = 0;
        }
    }

    private void Show()
    {
        lock (gate)
        {
            var shown = before + Said(line(clock.Elapsed), language);
            var wide = new Segment(shown).CellCount();
            if (terminal)
                output.Write($"\r{shown}{new string(' ', Math.Max(0, width - wide))}");
            else
                output.WriteLine(shown);
            width = Math.Max(width, wide);
        }
    }

    /// <summary>The pieces in a language, two blanks apart.</summary>
    internal static string Said(IReadOnlyList<string> pieces, Language language) =>
        string.Join("  ", pieces.Select(piece => Sentence.In(language, piece)));

    /// <summary>Elapsed time and limit, and how many questions were put to the solver.</summary>
    internal static IReadOnlyList<string> Line(TimeSpan elapsed, TimeSpan limit, ConflictProgress latest) =>
        [
            $"{elapsed.TotalSeconds, 4:0} s of at most {limit.TotalSeconds:0} s",
            $"which rules contradict each other: {latest.Questions} solves ...",
        ];

    /// <summary>Elapsed time and limit, the best cost, and what is proven: bound and gap in a planner's words.</summary>
    internal static IReadOnlyList<string> Line(TimeSpan elapsed, TimeSpan limit, Incumbent? latest)
    {
        IReadOnlyList<string> spent =
        [
            $"{elapsed.TotalSeconds, 4:0} s of {limit.TotalSeconds:0} s",
            .. latest?.Level is { } level ? new[] { $"level {level}" } : [],
        ];
        if (latest is { Cost: { } cost })
            return
            [
                .. spent,
                $"best {cost}",
                latest.Bound is { } bound && bound > Money.Zero
                    ? $"none below {bound}: at most {latest.Gap ?? 1:P1} to save"
                    : "nothing proven yet",
            ];
        return elapsed <= limit
            ? [.. spent, "searching for a first roster ..."]
            :
            [
                $"{elapsed.TotalSeconds, 4:0} s",
                $"no roster in {limit.TotalSeconds:0} s: is there one at all, and which breaks least ...",
            ];
    }
}
