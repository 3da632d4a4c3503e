using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics.Staffing;

/// <summary>Each assumption changes what it names and nothing else.</summary>
public sealed class StaffingAxisTests
{
    private static readonly StaffingBrief worked = Outlook.Worked();

    /// <summary>What a tenth more of each assumption makes of the worked plan, by name of the number.</summary>
    public static TheoryData<StaffingAxis, string[]> Tenths =>
        new()
        {
            { StaffingAxis.Need, ["need 3300"] },
            { StaffingAxis.Attrition, ["leaving 0.011", "leaving in training 0.022"] },
            { StaffingAxis.Wages, ["loaded 44"] },
            { StaffingAxis.Productive, ["productive 0.825"] },
            { StaffingAxis.OvertimePay, ["first band 1.65", "last band 2.2"] },
            { StaffingAxis.Fatigue, ["first output 1", "last output 1"] },
            { StaffingAxis.HiringCost, ["hire 6600"] },
            { StaffingAxis.OutsourcingPrice, ["outsourcing 99"] },
            { StaffingAxis.Understaffed, ["missing 275"] },
        };

    [Theory]
    [MemberData(nameof(Tenths))]
    public void A_tenth_more_of_one_assumption(StaffingAxis axis, string[] changed) =>
        Assert.Equal(changed, Numbers(worked.Changed(axis, 0.1)).Except(Numbers(worked)));

    [Fact]
    public void More_than_all_hours_cannot_be_productive() =>
        Assert.Contains("productive 1", Numbers(worked.Changed(StaffingAxis.Productive, 0.5)));

    [Fact]
    public void A_class_costs_more_too()
    {
        var crew = worked.Groups[0];
        var held = worked with
        {
            Groups = [crew with { Hiring = crew.Hiring! with { Costs = new(0, 0, 0, 5000) } }],
        };
        var changed = held.Changed(StaffingAxis.HiringCost, -0.1);
        Assert.Equal(4500, changed.Groups[0].Hiring!.Costs.Class, 1e-9);
    }

    private static IEnumerable<string> Numbers(StaffingBrief brief)
    {
        var crew = brief.Groups[0];
        (string Name, double Number)[] numbers =
        [
            ("need", brief.Need(0)),
            ("leaving", crew.Attrition.Weekly),
            ("leaving in training", crew.Hiring!.AttritionInTraining.Weekly),
            ("loaded", crew.Loaded),
            ("pay", crew.Pay),
            ("hours", crew.Hours),
            ("heads", crew.Heads),
            ("productive", crew.Productive),
            ("first band", crew.Overtime[0].Pay),
            ("last band", crew.Overtime[^1].Pay),
            ("first output", crew.Overtime[0].Fatigue),
            ("last output", crew.Overtime[^1].Fatigue),
            ("band productive", crew.Overtime[0].Productive),
            ("band hours", crew.Overtime[0].HoursPerWeek),
            ("hire", crew.Hiring.Costs.PerHire),
            ("outsourcing", brief.Outsourcing!.Price),
            ("missing", brief.Understaffed),
        ];
        return numbers.Select(one => $"{one.Name} {Math.Round(one.Number, 9)}");
    }
}
