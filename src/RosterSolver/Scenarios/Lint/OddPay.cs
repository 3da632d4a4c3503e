namespace RosterSolver.Scenarios;

/// <summary>Pay of an hour that looks like that of a day or a month, or like a share.</summary>
internal sealed class OddPay : LintCheck
{
    private const decimal Least = 1;
    private const decimal Most = 1000;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted) =>
        from contract in linted.Written.Contracts
        let pay = contract.Value.Pay.Amount.Amount
        where pay is < Least or > Most
        select Finding(
            contract.Value.SpanOf("pay"),
            $"an hour of {contract.Key} is paid {pay:0.##} {linted.Written.Currency}",
            pay > Most ? "that looks like the pay of a day or a month" : "that looks like no pay",
            "write the gross pay of one hour, such as 28.74/h"
        );
}
