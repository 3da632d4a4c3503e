using RosterSolver.Domain;

namespace RosterSolver.Tests.Rotas;

/// <summary>A published instance as a brief; see README.md for the format.</summary>
public static class InstanceText
{
    public static RotaBrief Read(string text)
    {
        var words = new Queue<string>(
            text.Split('\n')
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );
        Assert.Equal(7, Next());
        var positions = Next();
        var required = Enumerable
            .Range(0, Next())
            .ToList()
            .ConvertAll(_ => Enumerable.Range(0, 7).Select(_ => Next()).ToList());
        var shifts = required.ConvertAll(Shift);
        var (off, work) = (Range(), Range());
        var (pairs, triples) = (Next(), Next());
        var forbidden = Enumerable
            .Range(0, pairs + triples)
            .Select(place => new ForbiddenSequence(Index(), DaysOff(place), Index()))
            .ToList();
        Assert.Empty(words);
        return new(positions, shifts, work, off, forbidden);

        int Next() => int.Parse(words.Dequeue());
        CountRange Range() => new(Next(), Next());
        int Index() =>
            shifts.FindIndex(shift => shift.Name == words.Peek()) is var at && words.Dequeue() is not null
                ? at
                : -1;
        int DaysOff(int place) => place < pairs || words.Dequeue() is not "-" ? 0 : 1;
        RotaShift Shift(List<int> days)
        {
            var name = words.Dequeue();
            (_, _) = (Next(), Next());
            return new(name, days.ConvertAll(heads => new CountRange(heads, heads)), Range(), name == "N");
        }
    }
}
