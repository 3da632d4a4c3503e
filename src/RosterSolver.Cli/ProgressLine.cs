using RosterSolver.Domain;
using RosterSolver.Solver;

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
    private readonly string before;
    private readonly Timer timer;
    private readonly Lock gate = new();
    private readonly System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
    private Func<TimeSpan, string> line;
    private int width;

    /// <summary>Begins to show progress.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="terminal">Whether that is a terminal.</param>
    /// <param name="limit">Time that the search may take.</param>
    /// <param name="before">What every line begins with.</param>
    public ProgressLine(TextWriter output, bool terminal, TimeSpan limit, string before = "")
    {
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

    private void Next(Func<TimeSpan, string> next)
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
            var shown = before + line(clock.Elapsed);
            if (terminal)
                output.Write($"\r{shown.PadRight(width)}");
            else
                output.WriteLine(shown);
            width = Math.Max(width, shown.Length);
        }
    }

    /// <summary>Elapsed time and limit, and how many questions were put to the solver.</summary>
    internal static string Line(TimeSpan elapsed, TimeSpan limit, ConflictProgress latest) =>
        $"{elapsed.TotalSeconds, 4:0} s of at most {limit.TotalSeconds:0} s  "
        + $"which rules contradict each other: {latest.Questions} solves ...";

    /// <summary>Elapsed time and limit, the best cost, and what is proven: bound and gap in a planner's words.</summary>
    internal static string Line(TimeSpan elapsed, TimeSpan limit, Incumbent? latest)
    {
        var spent = $"{elapsed.TotalSeconds, 4:0} s of {limit.TotalSeconds:0} s";
        if (latest?.Level is { } level)
            spent += $"  level {level}";
        if (latest is not { Cost: { } cost })
            return elapsed <= limit
                ? $"{spent}  searching for a first roster ..."
                : $"{elapsed.TotalSeconds, 4:0} s  no roster in {limit.TotalSeconds:0} s: is there one at all, and which breaks least ...";
        var proven =
            latest.Bound is { } bound && bound > Money.Zero
                ? $"none below {bound}: at most {latest.Gap ?? 1:P1} to save"
                : "nothing proven yet";
        return $"{spent}  best {cost}  {proven}";
    }
}
