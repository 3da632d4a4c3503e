using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>
/// HTML as a tree: every text is escaped by construction and the file is well-formed XML as well.
/// </summary>
internal static class Html
{
    /// <summary>An element of HTML; never written as an empty tag, which browsers would take for an opening one.</summary>
    public static XElement Tag(string name, params object?[] content) => new(name, "", content);

    /// <summary>An element with a class for the style sheet.</summary>
    public static XElement Styled(string name, string css, params object?[] content) =>
        Tag(name, content).With("class", css);

    /// <summary>A shape of SVG.</summary>
    public static XElement Shape(string name, string css) => new(name, new XAttribute("class", css));

    /// <summary>Sets an attribute.</summary>
    public static XElement With(this XElement element, string name, object value)
    {
        element.SetAttributeValue(name, value is string ? value : Number(value));
        return element;
    }

    /// <summary>A number in SVG and CSS: at most two decimals.</summary>
    public static string Number(object value) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0.##}", value);

    /// <summary>The whole document as text.</summary>
    public static string Document(XElement root)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            CheckCharacters = false,
        };
        using (var writer = XmlWriter.Create(text, settings))
            root.Save(writer);
        return text.Append('\n').ToString();
    }
}
