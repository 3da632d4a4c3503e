using CsCheck;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Rotas;

/// <summary>Random briefs so small that every pattern can be tried.</summary>
internal static class AnyRota
{
    private static readonly Gen<CountRange> block = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 3])
        .Select((least, more) => new CountRange(least, least + more));

    private static readonly Gen<RotaPoints> points = Gen.Int[0, 3]
        .Array[7]
        .Select(each => new RotaPoints(each[0], each[1], each[2], each[3], each[4], each[5], each[6]));

    /// <summary>One position with one or two shifts, or two positions with one.</summary>
    public static Gen<RotaBrief> Brief { get; } =
        from positions in Gen.Int[1, 2]
        from shifts in Gen.Int[1, 3 - positions]
        from pattern in Gen.Int[-1, shifts - 1].Array[positions * 7]
        from slack in Gen.Int[0, 2]
        from blocks in block.Array[shifts]
        from work in block
        from off in block
        from nights in Gen.Bool
        from pairs in Gen.Int[0, 99].Array[0, 2]
        from weekends in Gen.Int[0, 1]
        from score in points
        select new RotaBrief(
            positions,
            [
                .. blocks.Select(
                    (days, shift) => Shift(pattern, shift, days, slack, nights && shift == shifts - 1)
                ),
            ],
            new(work.AtLeast, work.AtMost + 1),
            off,
            [.. pairs.Select(code => Sequence(code, shifts)).Distinct()],
            weekends
        )
        {
            Points = score,
        };

    private static RotaShift Shift(int[] pattern, int shift, CountRange block, int slack, bool isNight) =>
        new(
            $"{(char)('A' + shift)}",
            [
                .. Enumerable
                    .Range(0, 7)
                    .Select(weekday =>
                        pattern.Where((_, day) => day % 7 == weekday).Count(one => one == shift)
                    )
                    .Select(people =>
                        slack == 2 ? new(Math.Max(0, people - 1), 99) : new CountRange(people, people)
                    ),
            ],
            block,
            isNight
        );

    private static ForbiddenSequence Sequence(int code, int shifts) =>
        new(code % shifts, code / 4 % 3, code / 2 % shifts);

    /// <summary>The fewest points of a pattern that the judge finds sound; null where there is none.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="judge">Points of a sound rota, or null.</param>
    public static long? Fewest(RotaBrief brief, Func<Rota, long?> judge)
    {
        var (best, kinds) = ((long?)null, brief.Shifts.Count + 1);
        var patterns = (int)Math.Pow(kinds, brief.Days);
        var days = new int?[brief.Days];
        for (var pattern = 0; pattern < patterns; pattern++)
        {
            for (var (day, rest) = (0, pattern); day < days.Length; day++, rest /= kinds)
                days[day] = rest % kinds == 0 ? null : rest % kinds - 1;
            if (!IsStaffed(brief, days) || !Array.Exists(days, day => day is null))
                continue;
            if (judge(new(brief, [.. days])) is { } found && (best is null || found < best))
                best = found;
        }

        return best;
    }

    private static bool IsStaffed(RotaBrief brief, int?[] days)
    {
        for (var shift = 0; shift < brief.Shifts.Count; shift++)
        for (var weekday = 0; weekday < 7; weekday++)
        {
            var there = 0;
            for (var day = weekday; day < days.Length; day += 7)
                there += days[day] == shift ? 1 : 0;
            var asked = brief.Shifts[shift].Asked[weekday];
            if (there < asked.AtLeast || there > asked.AtMost)
                return false;
        }

        return Array.Exists(days, day => day is not null);
    }
}
