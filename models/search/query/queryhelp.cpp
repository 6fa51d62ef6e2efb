// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/queryhelp.h"

#include "models/search/query/querystates.h"
#include "models/search/query/searchedfield.h"

#include <QCoreApplication>

#include <array>

namespace chargetree {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(chargetree::QueryHelp)
};

struct Way {
    const char *example;
    const char *help; // English; context chargetree::QueryHelp
};

constexpr std::array ways{
    Way{"aino virtanen",
        QT_TRANSLATE_NOOP("chargetree::QueryHelp",
                          "Both words, in any order and field; case and accents do not matter")},
    Way{"04 A2 B3 C4",
        QT_TRANSLATE_NOOP("chargetree::QueryHelp",
                          "A card as it is printed: with spaces, as a decimal number, or with its "
                          "bytes reversed")},
    Way{"\"main street\"", QT_TRANSLATE_NOOP("chargetree::QueryHelp", "These words in this order")},
    Way{"FI*42", QT_TRANSLATE_NOOP("chargetree::QueryHelp", "Anything may stand for the star")},
    Way{"helsinki -depot", QT_TRANSLATE_NOOP("chargetree::QueryHelp", "Not with this word")},
    Way{"helsinki OR oulu", QT_TRANSLATE_NOOP("chargetree::QueryHelp", "Either of them")},
    Way{"(helsinki OR oulu) -has:tag",
        QT_TRANSLATE_NOOP("chargetree::QueryHelp", "Brackets hold together")},
    Way{"status:offline,error",
        QT_TRANSLATE_NOOP("chargetree::QueryHelp", "One of these values in this field")},
    Way{"power>=50000",
        QT_TRANSLATE_NOOP("chargetree::QueryHelp", "More, less, or power:11000..50000 between")},
    Way{"expires<30d",
        QT_TRANSLATE_NOOP("chargetree::QueryHelp",
                          "Within 30 days from now; h, d, w and y, and - for the past")},
    Way{"has:coordinates", QT_TRANSLATE_NOOP("chargetree::QueryHelp", "The field has a value")},
    Way{"kind:tag aino", QT_TRANSLATE_NOOP("chargetree::QueryHelp", "Only records of this kind")},
    Way{"expired warning",
        QT_TRANSLATE_NOOP("chargetree::QueryHelp",
                          "Findings are found with their item, and where all words stand in the "
                          "name of their rule or its severity")},
};

QueryHelp waysOfSearching()
{
    QueryHelp help{.title = Words::tr("Ways of searching")};
    for (const Way &way : ways)
        help.rows.push_back({QString::fromUtf8(way.example), Words::tr(way.help)});
    return help;
}

QueryHelp fields()
{
    QueryHelp help{.title = Words::tr("Fields of a query")};
    for (const FieldHelp &field : fieldHelp())
        help.rows.push_back({field.example, field.help});
    return help;
}

QueryHelp states()
{
    QueryHelp help{.title = Words::tr("States of a query")};
    for (const StateRow &state : queryStates()) {
        const std::string_view word = state.word;
        help.rows.push_back(
            {QStringLiteral("is:") + QLatin1String(word.data(), qsizetype(word.size())),
             QCoreApplication::translate("chargetree::QueryStates", state.help)});
    }
    return help;
}

} // namespace

std::vector<QueryHelp> queryHelp()
{
    return {waysOfSearching(), fields(), states()};
}

} // namespace chargetree
