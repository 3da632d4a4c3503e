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
        if (Next() != 7)
            throw new FormatException("a week has 7 days");
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
        return words.Count == 0
            ? new(positions, shifts, work, off, forbidden)
            : throw new FormatException($"{words.Count} words too many");

        int Next() => int.Parse(words.Dequeue());
        CountRange Range() => new(Next(), Next());
        int Index()
        {
            var name = words.Dequeue();
            return shifts.FindIndex(shift => shift.Name == name);
        }

        int DaysOff(int place) => place < pairs || words.Dequeue() is not "-" ? 0 : 1;
        RotaShift Shift(List<int> days)
        {
            var name = words.Dequeue();
            (_, _) = (Next(), Next());
            return new(name, days.ConvertAll(heads => new CountRange(heads, heads)), Range(), name == "N");
        }
    }
}
