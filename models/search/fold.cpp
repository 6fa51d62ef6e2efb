// SPDX-License-Identifier: Apache-2.0
#include "models/search/fold.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace chargetree {

namespace {

constexpr char32_t Diaeresis = 0x308;

// One character of a folded text and the units of the original it stands for.
struct FoldedCharacter {
    char32_t code = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isUmlaut = false; // may be followed by an e
};

using FoldedCharacters = std::vector<FoldedCharacter>;

struct Spelling {
    char32_t letter;
    std::u32string_view folded;
};

// Letters that NFKD leaves whole, in lower case
constexpr std::array Spellings{
    Spelling{U'ß', U"ss"}, Spelling{U'ø', U"o"},  Spelling{U'æ', U"ae"},
    Spelling{U'œ', U"oe"}, Spelling{U'đ', U"d"},  Spelling{U'ð', U"d"},
    Spelling{U'ł', U"l"},  Spelling{U'þ', U"th"}, Spelling{U'ı', U"i"},
};

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

template <typename Character>
constexpr Character foldedAscii(Character c)
{
    if (c < 0x20)
        return ' ';
    return c >= 'A' && c <= 'Z' ? static_cast<Character>(c + ('a' - 'A')) : c;
}

void appendFoldedAscii(std::string_view text, std::string &out)
{
    const std::size_t from = out.size();
    out.resize(from + text.size());
    std::transform(text.begin(), text.end(), out.begin() + static_cast<std::ptrdiff_t>(from),
                   foldedAscii<char>);
}

// Folds one character after another. QString::normalized() would take quadratic time on a text
// with many accents, and lose the places.
class Folder final {
public:
    explicit Folder(FoldedCharacters &out)
        : m_out(out)
    {
    }

    void add(char32_t code, qsizetype start, qsizetype end);

private:
    void addMark(char32_t code, qsizetype end);
    void addBase(char32_t code, qsizetype start, qsizetype end);

    FoldedCharacters &m_out;
};

void Folder::add(char32_t code, qsizetype start, qsizetype end)
{
    if (code < 0x80) {
        m_out.push_back({foldedAscii(code), start, end});
        return;
    }
    if (QChar::decompositionTag(code) != QChar::NoDecomposition) {
        const QString parts = QChar::decomposition(code);
        for (const char32_t part : parts.toUcs4())
            add(part, start, end);
        return;
    }
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        addMark(code, end);
    else
        addBase(QChar::toCaseFolded(code), start, end);
}

void Folder::addMark(char32_t code, qsizetype end)
{
    if (m_out.empty())
        return;
    FoldedCharacter &base = m_out.back();
    base.end = end;
    if (code == Diaeresis && (base.code == 'a' || base.code == 'o' || base.code == 'u'))
        base.isUmlaut = true;
}

void Folder::addBase(char32_t code, qsizetype start, qsizetype end)
{
    const auto spelling = std::find_if(Spellings.begin(), Spellings.end(),
                                       [code](const Spelling &s) { return s.letter == code; });
    if (spelling == Spellings.end()) {
        m_out.push_back({code, start, end});
        return;
    }
    for (const char32_t letter : spelling->folded)
        m_out.push_back({letter, start, end});
}

FoldedCharacters foldedCharacters(const QString &text)
{
    FoldedCharacters characters;
    characters.reserve(static_cast<std::size_t>(text.size()));
    Folder folder(characters);
    for (qsizetype at = 0, next = 0; at < text.size(); at = next) {
        char32_t code = text.at(at).unicode();
        next = at + 1;
        if (QChar::isHighSurrogate(code) && next < text.size() && text.at(next).isLowSurrogate())
            code = QChar::surrogateToUcs4(text.at(at), text.at(next++));
        folder.add(code, at, next);
    }
    return characters;
}

FoldedCharacters foldedCharacters(std::string_view text)
{
    return foldedCharacters(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

// Appends the text with an e after each umlaut that `isSpelledOut` (its place among them).
template <typename Choice>
void appendSpelled(const FoldedCharacters &characters, Choice isSpelledOut, std::string &out)
{
    std::u32string spelled;
    spelled.reserve(characters.size());
    unsigned umlaut = 0;
    for (const FoldedCharacter &character : characters) {
        spelled.push_back(character.code);
        if (character.isUmlaut && isSpelledOut(umlaut++))
            spelled.push_back(U'e');
    }
    const QByteArray utf8 = QString::fromStdU32String(spelled).toUtf8();
    out.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

constexpr bool none(unsigned)
{
    return false;
}

constexpr bool all(unsigned)
{
    return true;
}

// Where a match of `word` beginning at `first` ends, or nothing. An umlaut's e may be typed or
// not, so a choice that fails is taken back.
std::optional<std::size_t> matchEnd(const FoldedCharacters &text, std::size_t first,
                                    const std::u32string &word)
{
    struct Place {
        std::size_t inText;
        std::size_t inWord;
    };
    std::vector<Place> untried{{first, 0}};
    while (!untried.empty()) {
        Place place = untried.back();
        untried.pop_back();
        while (place.inWord < word.size() && place.inText < text.size()
               && text[place.inText].code == word[place.inWord]) {
            const bool isUmlaut = text[place.inText].isUmlaut;
            ++place.inText;
            ++place.inWord;
            if (isUmlaut && place.inWord < word.size() && word[place.inWord] == U'e')
                untried.push_back({place.inText, place.inWord + 1});
        }
        if (place.inWord == word.size())
            return place.inText;
    }
    return std::nullopt;
}

void addMatches(const FoldedCharacters &text, const std::u32string &word,
                QList<MarkedRange> &ranges)
{
    const std::size_t shortest = (word.size() + 1) / 2; // all of them umlauts
    for (std::size_t first = 0; first + shortest <= text.size(); ++first) {
        const auto end = matchEnd(text, first, word);
        if (!end)
            continue;
        const qsizetype start = text[first].start;
        ranges.append({static_cast<int>(start), static_cast<int>(text[*end - 1].end - start)});
    }
}

QList<MarkedRange> merged(QList<MarkedRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const MarkedRange &one, const MarkedRange &two) { return one.start < two.start; });
    QList<MarkedRange> result;
    for (const MarkedRange &range : std::as_const(ranges)) {
        if (result.isEmpty() || range.start >= result.last().start + result.last().length) {
            result.append(range);
            continue;
        }
        MarkedRange &last = result.last();
        last.length = std::max(last.length, range.start + range.length - last.start);
    }
    return result;
}

} // namespace

void appendFolded(std::string_view text, std::string &out)
{
    if (isAscii(text))
        appendFoldedAscii(text, out);
    else
        appendSpelled(foldedCharacters(text), none, out);
}

std::string foldText(std::string_view text)
{
    std::string folded;
    appendFolded(text, folded);
    return folded;
}

void appendFoldedVariants(std::string_view text, std::string &out, char separator)
{
    if (isAscii(text)) {
        appendFoldedAscii(text, out);
        return;
    }
    constexpr std::ptrdiff_t MostCombined = 3;
    const FoldedCharacters characters = foldedCharacters(text);
    appendSpelled(characters, none, out);
    const auto umlauts = std::count_if(characters.begin(), characters.end(),
                                       [](const FoldedCharacter &c) { return c.isUmlaut; });
    if (umlauts > MostCombined) {
        out.push_back(separator);
        appendSpelled(characters, all, out);
        return;
    }
    for (unsigned choice = 1; choice < 1U << umlauts; ++choice) {
        out.push_back(separator);
        appendSpelled(
            characters, [choice](unsigned umlaut) { return (choice >> umlaut & 1U) != 0; }, out);
    }
}

QList<MarkedRange> foldedMatches(const QString &text, const QStringList &foldedWords)
{
    const FoldedCharacters characters = foldedCharacters(text);
    QList<MarkedRange> ranges;
    for (const QString &word : foldedWords) {
        if (!word.isEmpty())
            addMatches(characters, word.toStdU32String(), ranges);
    }
    return merged(std::move(ranges));
}

} // namespace chargetree
