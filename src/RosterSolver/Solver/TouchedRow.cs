using Google.OrTools.Sat;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Whether any day of an agent differs from what was published, in a model of CP-SAT.</summary>
internal sealed class TouchedRow
{
    /// <summary>Writes the rows of one agent.</summary>
    /// <param name="model">The model that receives them.</param>
    /// <param name="works">Who works what.</param>
    /// <param name="around">What is free; null for everything.</param>
    /// <param name="told">What was published.</param>
    public TouchedRow(CpModel model, WorkLiterals works, Neighbourhood? around, ToldDays told)
    {
        var changes = new List<LinearExpr>();
        foreach (var day in told.Days)
        {
            var literals = works.On(told.Agent, day.Day).ToList();
            if (day.Shift is { } shift)
                Kept(told.Agent, day.Day, shift, works, changes);
            else if (literals.Count > 0)
                changes.AddRange(literals);
            else
                IsTouched |= works.IsFixedOnAny(told.Agent, day.Day);
        }

        if (IsTouched || changes.Count == 0)
            return;
        var touched = model.NewBoolVar("");
        foreach (var change in changes)
            model.Add(change <= touched);
        if (around is not null)
            model.AddHint(touched, new TouchedLimit("", [told], 0, null).BreachIn(around.Chosen) > 0);
        Decided = touched;
    }

    /// <summary>Whether it is decided already that a day changes.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>Whether any does, where that is to be decided; null where it is not.</summary>
    public LinearExpr? Decided { get; }

    /// <summary>A shift that is published: the day is changed when it is not worked.</summary>
    private void Kept(int agent, int day, int shift, WorkLiterals works, List<LinearExpr> changes)
    {
        if (shift >= 0 && works[agent, day, shift] is { } literal)
            changes.Add(1 - literal);
        else
            IsTouched |= shift < 0 || !works.IsFixedOn(agent, day, shift);
    }
}
