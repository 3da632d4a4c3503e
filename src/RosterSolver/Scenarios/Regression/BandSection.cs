using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Where a figure has to lie.</summary>
[Doc("Where a figure has to lie, both ends included. A single value stands for `exactly`")]
public sealed record BandSection(
    [Doc("The least that it may be", Default = "no bound")] BandLimit? AtLeast = null,
    [Doc("The most that it may be", Default = "no bound")] BandLimit? AtMost = null,
    [Doc("What it has to be; not with the others", Default = "`at-least` and `at-most` say it")]
    [Short]
        BandLimit? Exactly = null
) : Section
{
    /// <summary>Whether the figure lies in the band.</summary>
    public bool Holds(decimal figure) =>
        (Exactly is not { } exactly || figure == exactly.Value)
        && (AtLeast is not { } least || figure >= least.Value)
        && (AtMost is not { } most || figure <= most.Value);

    /// <summary>The limits that are written, each with its key.</summary>
    public IEnumerable<(string Key, BandLimit Limit)> Limits() =>
        new[] { ("at-least", AtLeast), ("at-most", AtMost), ("exactly", Exactly) }
            .Where(limit => limit.Item2 is not null)
            .Select(limit => (limit.Item1, limit.Item2!.Value));

    /// <summary>The band in words: <c>at least 80%</c>, <c>2 to 5</c>.</summary>
    public override string ToString() =>
        (AtLeast, AtMost, Exactly) switch
        {
            (_, _, { } exactly) => $"{exactly}",
            ({ } least, { } most, _) => $"{least} to {most}",
            ({ } least, null, _) => $"at least {least}",
            (null, { } most, _) => $"at most {most}",
            _ => "anything",
        };
}

/// <summary>An end of a band: a number, or a share of 1 that is written in per cent.</summary>
/// <param name="Value">The number; 0.8 for 80%.</param>
/// <param name="IsShare">Whether it is written in per cent.</param>
public readonly record struct BandLimit(decimal Value, bool IsShare)
{
    /// <summary>As it is written.</summary>
    public override string ToString() => IsShare ? $"{Value * 100:0.##}%" : $"{Value:0.##}";
}

/// <summary>A number such as <c>4</c>, or a percentage such as <c>80%</c>.</summary>
public sealed record NumberOrPercent()
    : Syntax<BandLimit>("number or percentage", "a number such as 4, or 80%")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out BandLimit value)
    {
        value = default;
        if (new Percent().TryParse(text, out var share))
            value = new(share.Value, true);
        else if (new DecimalNumber().TryParse(text, out var number))
            value = new(number, false);
        else
            return false;
        return true;
    }

    /// <inheritdoc/>
    public override string Write(BandLimit value) =>
        value.IsShare ? new Percent().Write(new(value.Value)) : new DecimalNumber().Write(value.Value);

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => IfUnderstood(WithPoint(text));
}
