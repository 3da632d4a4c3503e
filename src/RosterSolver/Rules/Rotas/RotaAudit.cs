using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>A rota judged day by day, by code that shares nothing with the model.</summary>
/// <param name="Breaches">What it breaks of its brief, a sentence each; none of a sound one.</param>
/// <param name="Strains">What is unkind in it.</param>
public sealed record RotaAudit(IReadOnlyList<string> Breaches, IReadOnlyList<RotaStrain> Strains)
{
    /// <summary>The points of all strains.</summary>
    public long Points => Strains.Sum(strain => strain.Points);

    /// <summary>Judges a rota.</summary>
    public static RotaAudit Of(Rota rota) =>
        new(
            [.. Requirement(rota), .. Runs(rota), .. Sequences(rota), .. Weekends(rota)],
            RotaStrains.Of(rota)
        );

    private static IEnumerable<string> Requirement(Rota rota) =>
        from shift in Enumerable.Range(0, rota.Brief.Shifts.Count)
        from weekday in Enumerable.Range(0, RotaBrief.Week)
        let asked = rota.Brief.Shifts[shift].Asked[weekday]
        let there = Enumerable
            .Range(0, rota.Brief.Positions)
            .Count(week => rota.On(week * RotaBrief.Week + weekday) == shift)
        where there < asked.AtLeast || there > asked.AtMost
        select $"{there} people in {rota.Brief.Shifts[shift].Name} on {RotaWords.Weekday(weekday)}, "
            + $"{RotaWords.Range(asked)} asked for";

    private static IEnumerable<string> Runs(Rota rota)
    {
        var brief = rota.Brief;
        foreach (var run in CyclicRun.Of([.. rota.Days.Select(shift => shift is not null)]))
        {
            var allowed = run.Value ? brief.WorkBlock : brief.OffBlock;
            if (run.Length < allowed.AtLeast || run.Length > allowed.AtMost)
                yield return $"{run.Length} days {(run.Value ? "worked" : "off")} from {RotaWords.Day(run.First)} on, "
                    + $"{RotaWords.Range(allowed)} allowed";
        }

        foreach (var run in CyclicRun.Of(rota.Days))
        {
            if (
                run.Value is { } shift
                && brief.Shifts[shift] is var worked
                && (run.Length < worked.Block.AtLeast || run.Length > worked.Block.AtMost)
            )
                yield return $"{run.Length} days of {worked.Name} from {RotaWords.Day(run.First)} on, "
                    + $"{RotaWords.Range(worked.Block)} allowed";
        }
    }

    private static IEnumerable<string> Sequences(Rota rota) =>
        from sequence in rota.Brief.Forbidden
        from day in Enumerable.Range(0, rota.Days.Count)
        where
            rota.On(day) == sequence.First
            && Enumerable.Range(1, sequence.DaysOff).All(off => rota.On(day + off) is null)
            && rota.On(day + sequence.DaysOff + 1) == sequence.Then
        select $"{RotaWords.Sequence(rota.Brief, sequence)} from {RotaWords.Day(day)} on";

    private static IEnumerable<string> Weekends(Rota rota)
    {
        var off = Enumerable.Range(0, rota.Brief.Positions).Count(rota.IsWeekendOff);
        if (off < rota.Brief.WeekendsOff)
            yield return $"{off} weekends off, {rota.Brief.WeekendsOff} asked for";
    }
}
