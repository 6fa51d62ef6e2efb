// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hostiletexts.h"

#include "models/fleet/schema.h"

namespace chargetree {

namespace {

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

/// Writes an object of each kind with every field that the API's page has. Into one text: where
/// the parts are put together again and again, hundreds of megabytes are copied.
class HostileWriter final {
public:
    HostileWriter(const QByteArray &text, std::string &out)
        : m_text(text.constData(), std::size_t(text.size()))
        , m_out(out)
    {
    }

    void write(Kind kind, int depth)
    {
        m_out += '{';
        for (const FieldRow &row : fieldsOf(kind)) {
            const bool isEndless = row.of == kind && depth >= deepest;
            if (isEndless)
                continue;
            m_out.append(1, '"').append(row.name).append("\":");
            writeValue(row, depth);
            m_out += ',';
        }
        m_out.append("\"unheardOf\":").append(m_text).append(1, '}');
    }

private:
    static constexpr int deepest = 1; // no sites within sites

    void writeValue(const FieldRow &row, int depth)
    {
        switch (row.type) {
        case Type::Id:
        case Type::Integer:
            m_out += '7';
            return;
        case Type::Number:
            m_out += "60.5";
            return;
        case Type::Flag:
            m_out += "true";
            return;
        case Type::Text:
        case Type::Date:
        case Type::Link:
            m_out += m_text;
            return;
        case Type::TextList:
            m_out.append(1, '[').append(m_text).append(1, ']');
            return;
        case Type::Anything:
            m_out.append("{\"a\":").append(m_text).append(1, '}');
            return;
        case Type::Record:
            write(row.of, depth + 1);
            return;
        case Type::RecordList:
            m_out += '[';
            write(row.of, depth + 1);
            m_out += ']';
            return;
        }
        Q_UNREACHABLE();
    }

    std::string m_text;
    std::string &m_out;
};

} // namespace

QList<HostileText> hostileTexts()
{
    const auto row = [](const char *name, const QByteArray &text) {
        return HostileText{name, quoted(text)};
    };
    return {
        row("a picture without end", "<img src='file:///dev/zero'>"),
        row("a picture that waits", "<img src='file:///tmp/fifo' width=9000 height=9000>"),
        row("a link", "<a href='javascript:alert(1)'>click</a>"),
        row("a link to a file", "<a href=\\\"file:///etc/passwd\\\">open</a>"),
        row("bold", "<b>Aino</b>"),
        row("a page", "<!DOCTYPE html><html><body><h1>Hello</h1></body></html>"),
        row("a table", "<table border=1><tr><td>1</td></tr></table>"),
        row("a style", "<style>*{font-size:99pt;color:white}</style>Aino"),
        row("qt's rich text", "<qt>Aino<br/>Virtanen</qt>"),
        row("an unclosed mark", "<p>one < two"),
        row("entities", "&lt;b&gt;&nbsp;&amp;&#x202e;"),
        row("a comment", "<!-- nothing -->"),
        row("markdown", "# Aino\\n[x](file:///etc/passwd) ![y](file:///dev/zero)"),
        row("from right to left", "\\u202Eonni\\u202C Virtanen"),
        row("isolates", "\\u2066Aino\\u2069\\u2067x\\u2068"),
        row("a zero", "Ai\\u0000no"),
        row("bells and escapes", "\\u0007\\u001b[31mAino\\u001b[0m\\b\\b"),
        row("second controls", "\\u0080\\u009b31m\\u0085\\u009f"),
        row("a lone half", "Aino \\ud83d Virtanen"),
        row("no character", "\\uffff\\ufffe\\ufdd0"),
        row("other line ends", "one\\u2028two\\u2029three\\u000bfour\\u000cfive"),
        row("line ends", QByteArray("\\n").repeated(200'000)),
        row("a word without end", QByteArray(1'000'000, 'W')),
        row("accents without end", "a" + QByteArray("\xcc\x81").repeated(50'000)),
        row("families", QByteArray("👨‍👩‍👧‍👦").repeated(2'000)),
        row("spaces", QByteArray(" ").repeated(100'000)),
        row("places", "%1 %2 %n %L1 %99 %s%s%n%x"),
        row("shortcuts", "&File &&amp; &Quit"),
        row("tabs", "\\t\\t\\tAino\\tVirtanen"),
        row("a formula", "=HYPERLINK(\\\"http://evil.example\\\";\\\"Aino\\\")"),
        row("a path", "../../../../etc/passwd"),
        row("a command", "$(reboot)`reboot`; rm -rf ~ #"),
        row("a query", "\\\" OR 1=1 -- name:* (("),
        row("JSON", "{\\\"userGroups\\\":[]}"),
        row("nothing", ""),
    };
}

std::string documentOf(const HostileText &text)
{
    std::string document;
    HostileWriter(text.json, document).write(Kind::Document, 0);
    return document;
}

} // namespace chargetree
