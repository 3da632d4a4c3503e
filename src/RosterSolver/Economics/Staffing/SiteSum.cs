namespace RosterSolver.Economics;

/// <summary>The weeks of a site added up, in productive hours.</summary>
/// <param name="Site">Its name.</param>
/// <param name="Weeks">Its weeks.</param>
public sealed record SiteSum(string Site, IReadOnlyList<SiteWeek> Weeks)
{
    /// <summary>What is asked for.</summary>
    public double Need => Weeks.Sum(week => week.Need);

    /// <summary>Regular hours of its staff, hires included.</summary>
    public double Staff => Weeks.Sum(week => week.Today + week.Hired);

    /// <summary>Overtime of its staff.</summary>
    public double Overtime => Weeks.Sum(week => week.Overtime);

    /// <summary>What its staff works for other sites.</summary>
    public double Sent => Weeks.Sum(week => week.Cover.Sent);

    /// <summary>What other sites work for it.</summary>
    public double Received => Weeks.Sum(week => week.Cover.Received);

    /// <summary>What others work.</summary>
    public double Outsourced => Weeks.Sum(week => week.Cover.Outsourced);

    /// <summary>What nobody works.</summary>
    public double Missing => Weeks.Sum(week => week.Cover.Missing);

    /// <summary>What is beyond the need.</summary>
    public double Spare => Weeks.Sum(week => week.Spare);

    /// <summary>A sum a site; none where the need is one.</summary>
    public static IReadOnlyList<SiteSum> Of(StaffingLedger ledger) =>
        ledger.Brief.IsBySite
            ?
            [
                .. ledger.Brief.Needs.Select(
                    (need, place) =>
                        new SiteSum(need.Site!, [.. ledger.Weeks.Select(week => week.Sites[place])])
                ),
            ]
            : [];
}
