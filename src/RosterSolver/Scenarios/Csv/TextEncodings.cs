using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// The encodings that tables come in: UTF-8 with or without a byte order mark; UTF-16, which Excel calls Unicode text; and
/// GB 18030, which holds GBK and GB 2312 and is what Chinese Excel saves as CSV. What fits none of them is refused.
/// </summary>
internal static class TextEncodings
{
    private const int Gb18030 = 54936;
    private const byte LeastOfGb2312 = 0xA1;
    private const byte Ascii = 0x80;

    private static readonly Encoding gb18030 = Strict();

    /// <summary>The text of a file; a fault where no encoding fits.</summary>
    public static Result<string> Decode(string path, byte[] bytes)
    {
        var decoded = Any(path, bytes);
        return decoded.Ok && decoded.Value.Contains('\0', StringComparison.Ordinal)
            ? Refused(NoText(path, decoded.Value))
            : decoded;
    }

    private static Result<string> Any(string path, byte[] bytes)
    {
        if (Utf16(bytes) is { } wide)
            return Decoded(path, wide, bytes);
        if (TextFaults.NotUtf8(bytes, path) is not { } fault)
            return new(Encoding.UTF8.GetString(bytes), []);
        return IsChinese(bytes) ? Decoded(path, gb18030, bytes) : Refused(fault);
    }

    private static Result<string> Decoded(string path, Encoding encoding, byte[] bytes)
    {
        try
        {
            return new(encoding.GetString(bytes), []);
        }
        catch (DecoderFallbackException broken)
        {
            return Refused(
                new(
                    new(path, 1 + bytes.AsSpan(0, Math.Max(0, broken.Index)).Count((byte)'\n'), 1),
                    $"this is not {encoding.WebName.ToUpperInvariant()} text"
                )
            );
        }
    }

    private static ScenarioError NoText(string path, string text)
    {
        var before = text.AsSpan(0, text.IndexOf('\0', StringComparison.Ordinal));
        return new(
            new(path, 1 + before.Count('\n'), before.Length - before.LastIndexOf('\n')),
            "there is a character of no text here (NUL)"
        );
    }

    private static Result<string> Refused(ScenarioError fault) =>
        new(null, [fault with { Expected = "a file saved as UTF-8 (in Excel: CSV UTF-8), GBK or UTF-16" }]);

    /// <summary>By its mark, or by the zero bytes that the wide form of plain letters has.</summary>
    private static UnicodeEncoding? Utf16(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..])
            return new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
        return bytes is [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..]
            ? new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)
            : null;
    }

    /// <summary>
    /// Whether pairs of high bytes outnumber high bytes before a plain letter: Chinese characters in common use are such pairs,
    /// accented letters of other encodings stand among plain ones.
    /// </summary>
    private static bool IsChinese(byte[] bytes)
    {
        var (pairs, strays) = (0, 0);
        for (var place = 0; place < bytes.Length; place++)
        {
            if (bytes[place] < Ascii)
                continue;
            var next = place + 1 < bytes.Length ? bytes[place + 1] : (byte)0;
            if (bytes[place] >= LeastOfGb2312 && next >= LeastOfGb2312)
                pairs++;
            else
                strays++;
            place++;
        }

        return pairs > strays;
    }

    private static Encoding Strict()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(
            Gb18030,
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        );
    }
}
