// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplefleet.h"

#include "models/decode/jsontoken.h"
#include "tests/support/decoded.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <vector>

namespace chargetree {

namespace {

using Words = std::vector<std::string>;

/// What a letter of the outline stands for: its first word and the others fill two fields.
struct LetterRow {
    char letter;
    Kind kind;
    std::string_view first;
    std::string_view rest;
};

constexpr std::array letterRows{
    LetterRow{'H', Kind::HomeSite, "id", "groupName"},
    LetterRow{'D', Kind::Driver, "id", "name"},
    LetterRow{'T', Kind::Tag, "idTag", "tokenName"},
    LetterRow{'S', Kind::Site, "id", "groupName"},
    LetterRow{'C', Kind::Charger, "chargerId", "chargerStatus"},
    LetterRow{'P', Kind::Socket, "id", "status"},
    LetterRow{'G', Kind::Configuration, "configName", "configValue"},
};

struct Line {
    std::size_t level = 0;
    const LetterRow *row = nullptr;
    Words words = {};
    std::vector<Line> below = {};
};

Words wordsOf(std::string_view text)
{
    Words words(1);
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c != ' ' || isQuoted)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

Line lineOf(std::string_view text)
{
    Line line{.level = text.find_first_not_of(' ') / 2};
    line.words = wordsOf(text);
    const auto row =
        std::find_if(letterRows.begin(), letterRows.end(), [&](const LetterRow &known) {
            return line.words.front() == std::string_view(&known.letter, 1);
        });
    if (row != letterRows.end())
        line.row = row;
    else
        QTest::qFail(("an outline has no line " + std::string(text)).c_str(), __FILE__, __LINE__);
    line.words.erase(line.words.begin());
    return line;
}

/// Hangs `line` below the last line of the level above it.
void place(Line line, std::vector<Line> &lines, std::size_t level)
{
    if (line.level == level || lines.empty())
        lines.push_back(std::move(line));
    else
        place(std::move(line), lines.back().below, level + 1);
}

std::vector<Line> linesOf(std::string_view outline)
{
    std::vector<Line> lines;
    while (!outline.empty()) {
        const std::string_view text = outline.substr(0, outline.find('\n'));
        outline.remove_prefix(std::min(outline.size(), text.size() + 1));
        if (text.find_first_not_of(' ') == std::string_view::npos)
            continue;
        if (Line line = lineOf(text); line.row)
            place(std::move(line), lines, 0);
    }
    return lines;
}

const FieldRow *rowNamed(Kind kind, std::string_view name)
{
    const auto rows = fieldsOf(kind);
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [name](const FieldRow &known) { return known.name == name; });
    return row == rows.end() ? nullptr : &*row;
}

bool isBare(Type type)
{
    return type != Type::Text && type != Type::Date && type != Type::Link;
}

void appendField(std::string_view name, bool bare, std::string_view value, std::string &json)
{
    if (json.back() != '{')
        json += ',';
    appendEscaped(name, json);
    json += ':';
    if (bare || value == "null")
        json += value;
    else
        appendEscaped(value, json);
}

std::string objectOf(const Line &line);

void appendList(const Line &line, char letter, std::string_view name, std::string &json)
{
    std::string list;
    for (const Line &child : line.below) {
        if (child.row->letter == letter)
            list += (list.empty() ? "" : ",") + objectOf(child);
    }
    if (!list.empty())
        appendField(name, true, '[' + list + ']', json);
}

/// The lists of a kind, by the letter of what stands in them.
void appendLists(const Line &line, std::string &json)
{
    struct ListRow {
        char owner;
        char element;
        std::string_view name;
    };
    constexpr std::array listRows{
        ListRow{'H', 'H', "subgroups"},
        ListRow{'H', 'D', "users"},
        ListRow{'D', 'T', "tags"},
        ListRow{'D', 'S', "chargerGroups"},
        ListRow{'D', 'C', "chargers"},
        ListRow{'S', 'S', "subgroups"},
        ListRow{'S', 'C', "chargers"},
        ListRow{'C', 'P', "sockets"},
        ListRow{'C', 'G', "chargerConfigurations"},
    };
    for (const ListRow &row : listRows) {
        if (row.owner == line.row->letter)
            appendList(line, row.element, row.name, json);
    }
}

std::string objectOf(const Line &line)
{
    std::string json = "{";
    std::string location = "{";
    std::string rest;
    bool isFirst = true;
    for (const std::string &word : line.words) {
        const std::size_t equals = word.find('=');
        const std::string_view name = std::string_view(word).substr(0, equals);
        if (equals == std::string::npos) {
            if (isFirst)
                appendField(line.row->first,
                            isBare(rowNamed(line.row->kind, line.row->first)->type), word, json);
            else
                rest += (rest.empty() ? "" : " ") + word;
            isFirst = false;
            continue;
        }
        const std::string_view value = std::string_view(word).substr(equals + 1);
        const FieldRow *own = rowNamed(line.row->kind, name);
        const FieldRow *place =
            line.row->kind == Kind::Charger && !own ? rowNamed(Kind::Location, name) : nullptr;
        if (place)
            appendField(name, isBare(place->type), value, location);
        else
            appendField(name, own && isBare(own->type), value, json);
    }
    if (!rest.empty())
        appendField(line.row->rest, false, rest, json);
    if (location.size() > 1)
        appendField("locationInfo", true, location + '}', json);
    appendLists(line, json);
    return json + '}';
}

} // namespace

std::string sampleDocument(std::string_view outline)
{
    static constexpr LetterRow nothing{' ', Kind::Document, {}, {}};
    const Line top{.row = &nothing, .below = linesOf(outline)};
    std::string json = "{";
    appendList(top, 'H', "userGroups", json);
    appendList(top, 'D', "spareUsers", json);
    return json.size() == 1 ? R"({"userGroups":[]})" : json + '}';
}

FleetPtr sampleFleet(std::string_view outline)
{
    return decoded(sampleDocument(outline)).fleet;
}

} // namespace chargetree
