using System.Text.RegularExpressions;

namespace RosterSolver.Tests.Reports;

/// <summary>
/// Words of the search that a planner need not know: some never stand in a text, others only where the same output explains them.
/// </summary>
internal static partial class PlainWords
{
    private static readonly (Regex Word, Regex Explanation)[] explained =
    [
        (English("bound"), Any("can cost less|has fewer")),
        (English("gap"), Any("could still (be saved|save)|最多还能节省")),
        (English("seed"), Any("from which (its |their )?chance")),
        (English("optimal"), Any("proven|no plan is cheaper")),
        (English("feasible"), Any("best found|can save more|no rota has fewer")),
        (English("frontier"), Any("On the frontier: ")),
        (English("dominated"), Any("Dominated: ")),
        (English("Shapley"), Any("mean over all orders")),
        (Any("下界"), Any("成本更低|成本都不会更低|不可能更便宜|没有更少|can cost less")),
        (Any("最优性差距"), Any("最多还能节省|could still be saved")),
        (Any("随机种子"), Any("随机数的起点")),
        (Any("前沿"), Any("在前沿上：")),
        (Any("被支配"), Any("被支配：")),
        (Any("Shapley"), Any("所有先后顺序|mean over all orders")),
    ];

    private static readonly Regex never = Any(
        @"\b(infeasib\w+|optimum|optima|MIP|MILP|LP|presolve\w*|incumbent|dual\w*|literal|SCIP|CP-SAT|relaxation|heuristic\w*"
            + @"|branching|aggregate model|tours?|objective|simplex|warm start|cutting planes?)\b"
            + "|松弛|对偶|启发式|整数规划|线性规划|割平面|分支定界|预求解|整段排班|汇总模型"
    );

    /// <summary>Words of an output that it does not explain.</summary>
    public static IReadOnlyList<string> Unexplained(string output) =>
        [
            .. Never(output),
            .. explained
                .Where(one => one.Word.IsMatch(output) && !Lines(output).Any(one.Explanation.IsMatch))
                .Select(one => one.Word.Match(output).Value),
        ];

    /// <summary>Words of a text that stand nowhere.</summary>
    public static IEnumerable<string> Never(string text) => never.Matches(text).Select(word => word.Value);

    /// <summary>An output whose sentences stand in one line again: of English with blanks between, of Chinese without.</summary>
    private static string[] Lines(string output) =>
        [Breaks().Replace(output, " "), Breaks().Replace(output, "")];

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, 1000)]
    private static partial Regex Breaks();

    private static Regex English(string word) => Any($@"\b{word}\b");

    private static Regex Any(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
