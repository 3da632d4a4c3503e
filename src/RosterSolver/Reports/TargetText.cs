using RosterSolver.Demand;

namespace RosterSolver.Reports;

/// <summary>Targets and what bound them, in words and letters.</summary>
internal static class TargetText
{
    private static readonly (BindingTarget Bound, char Letter, string Word)[] bounds =
    [
        (BindingTarget.ServiceLevel, 'S', "service-level"),
        (BindingTarget.DayServiceLevel, 'D', "service-level-of-day"),
        (BindingTarget.Asa, 'W', "wait"),
        (BindingTarget.Abandonment, 'A', "abandonment"),
        (BindingTarget.Occupancy, 'O', "occupancy"),
        (BindingTarget.MinimumAgents, 'M', "minimum"),
        (BindingTarget.Workload, 'U', "utilisation"),
        (BindingTarget.Stability, 'L', "load"),
    ];

    /// <summary>What the letters of <see cref="Letter"/> stand for.</summary>
    public static string Legend { get; } =
        "S service level, D of the day, W wait, A abandonment, O occupancy, M minimum, U utilisation, L load";

    /// <summary>The first bound that binds; a blank where none does.</summary>
    public static char Letter(BindingTarget binding) =>
        bounds.FirstOrDefault(bound => binding.HasFlag(bound.Bound), (default, ' ', "")).Letter;

    /// <summary>Every bound that binds, in words; empty where none does.</summary>
    public static string Words(BindingTarget binding) =>
        string.Join('+', Binding(binding).Select(bound => bound.Word));

    /// <summary>The word of the bound that binds, or the letters of several.</summary>
    public static string Short(BindingTarget binding) =>
        Binding(binding).ToList() is { Count: > 1 } several
            ? string.Join('+', several.Select(bound => bound.Letter))
            : Words(binding);

    private static IEnumerable<(BindingTarget Bound, char Letter, string Word)> Binding(
        BindingTarget binding
    ) => bounds.Where(bound => binding.HasFlag(bound.Bound));

    /// <summary>Model and promises of a queue, one line.</summary>
    public static IReadOnlyList<SaidPart> Of(QueueDemand queue)
    {
        var model = queue.Model switch
        {
            QueueModel.ErlangA => $"Erlang A, patience {queue.Patience:0.#} s",
            QueueModel.Workload => "workload",
            _ => "Erlang C",
        };
        string[] atOnce = queue.Concurrency > 1 ? [$"{queue.Concurrency} at once"] : [];
        var mean = queue.AhtShape is null ? "" : " on average";
        return
        [
            .. List([model, .. atOnce, $"{queue.Aht:0.##} s a call{mean}"]),
            new(": "),
            .. List(Promises(queue.Target)),
        ];
    }

    private static IReadOnlyList<SaidPart> List(IEnumerable<string> texts) =>
        SaidPart.List(texts.Select(text => new SaidPart(text)), ", ");

    /// <summary>The first promise: <c>80% in 20 s</c>.</summary>
    public static string First(ServiceTarget target) => Promises(target).First();

    private static IEnumerable<string> Promises(ServiceTarget target)
    {
        if (target.ServiceLevel is { } level)
            yield return $"{level:0.##%} in {target.Threshold:0} s"
                + (target.Floor is { } floor ? $" over the day, {floor:0.##%} in each interval" : "");
        if (target.MaxAsa is { } wait)
            yield return $"mean wait at most {wait:0} s";
        if (target.MaxAbandonment is { } abandonment)
            yield return $"abandonment at most {abandonment:0.##%}";
        if (target.MaxOccupancy is { } occupancy)
            yield return $"occupancy at most {occupancy:0.##%}";
        if (target.MinimumAgents is { } agents)
            yield return $"at least {agents} on the phone";
    }
}
