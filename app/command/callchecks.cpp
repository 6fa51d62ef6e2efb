// SPDX-License-Identifier: Apache-2.0
#include "app/command/callreader.h"

#include "app/command/absencenamed.h"
#include "app/command/comparechoice.h"
#include "app/command/exportchoice.h"
#include "app/source/fetchrules.h"
#include "models/compare/comparison.h"
#include "models/search/query/queryparser.h"

#include <QFileInfo>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

QString dashed(const OptionRow &option)
{
    return "--"_L1 + QLatin1String(option.name);
}

/// Wider than what the client refuses: here it would be read by others before anything is sent.
bool hasSecret(const QUrl &url)
{
    constexpr std::array names{"code",    "key",       "apikey",         "api-key",
                               "api_key", "x-api-key", "token",          "secret",
                               "sig",     "password",  "x-functions-key"};
    const auto isSecret = [&](const std::pair<QString, QString> &item) {
        return std::ranges::any_of(names, [&](const char *name) {
            return item.first.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        });
    };
    return !url.userInfo().isEmpty()
           || std::ranges::any_of(QUrlQuery(url).queryItems(QUrl::FullyDecoded), isSecret);
}

} // namespace

bool CallReader::check()
{
    if (!checkOptions() || !checkOperands() || !checkQuery() || !takeSource())
        return false;
    if (!checkOneOf() || !checkAllOf() || !checkOutput())
        return false;
    if (m_call.verb() == Verb::Compare)
        return checkCompare();
    if (m_call.verb() == Verb::WhatIf)
        return checkWithout();
    return m_call.verb() != Verb::Export || checkExport();
}

bool CallReader::checkOptions()
{
    for (std::size_t i = 0; i < optionCount; ++i) {
        const OptionRow &option = rowOf(static_cast<Option>(i));
        if (!m_call.has(option.id))
            continue;
        if (!accepts(verb(), option.id)) {
            return fail((m_hasVerb
                             ? tr("'%1' has no option %2; %3.")
                                   .arg(QLatin1String(verb().name), dashed(option), hint())
                             : tr("The window has no option %1; %2.").arg(dashed(option), hint())));
        }
        if (!checkValue(option))
            return false;
    }
    return true;
}

bool CallReader::checkValue(const OptionRow &option)
{
    const QString value = m_call.text(option.id);
    switch (option.takes) {
    case Takes::Nothing:
        return true;
    case Takes::Text:
        return !value.isEmpty() || fail(tr("%1 is empty; %2.").arg(dashed(option), hint()));
    case Takes::Word:
        return checkWord(option);
    case Takes::Count: {
        bool isCount = false;
        const bool isPositive = value.toULongLong(&isCount) > 0;
        return (isCount && isPositive)
               || fail(tr("%1 wants a whole number above zero, not %2.")
                           .arg(dashed(option), quoted(value)));
    }
    case Takes::Time:
        return parseIsoTime(value.toStdString())
               || fail(tr("%1 wants a time as 2026-01-31T12:00:00Z, not %2.")
                           .arg(dashed(option), quoted(value)));
    }
    return true;
}

bool CallReader::checkWord(const OptionRow &option)
{
    const QString value = m_call.text(option.id);
    const QStringList words = wordsOf(verb(), option.id);
    if (words.contains(value))
        return true;
    return fail(tr("%1 does not know %2; there is %3.")
                    .arg(dashed(option), quoted(value), words.join(", "_L1)));
}

bool CallReader::checkOperands()
{
    if (m_call.verb() == Verb::Window)
        return checkWindowOperand();
    if (m_call.verb() == Verb::Search) {
        m_call.m_operand = m_operands.join(u' ').trimmed();
        return !m_call.m_operand.isEmpty() || m_call.has(Option::From)
               || fail(tr("'search' wants words to look for; %1.").arg(hint()));
    }
    if (verb().compares > 0)
        return checkCompared();
    if (m_operands.isEmpty())
        return true;
    return fail(tr("'%1' does not accept %2; name a file by --file.")
                    .arg(QLatin1String(verb().name), quoted(m_operands.constFirst())));
}

bool CallReader::checkCompared()
{
    m_call.m_compared = m_operands;
    if (m_operands.size() != verb().compares) {
        return fail(tr("'%1' wants %2: files or offline copies; %3.")
                        .arg(QLatin1String(verb().name), QLatin1String(verb().operand), hint()));
    }
    return m_operands.count("-"_L1) < 2 || fail(tr("Both cannot be standard input; name a file."));
}

bool CallReader::checkQuery()
{
    const QString text =
        m_call.verb() == Verb::Search ? m_call.m_operand : m_call.text(Option::Query);
    auto parsed = parseQuery(text);
    if (const auto *fault = std::get_if<QueryFault>(&parsed)) {
        return fail(tr("The query is not understood at character %1, %2. %3")
                        .arg(QString::number(fault->position + 1),
                             quoted(text.mid(fault->position, fault->length)), fault->sentence));
    }
    m_call.m_query = std::get<Query>(std::move(parsed));
    return true;
}

bool CallReader::checkWindowOperand()
{
    if (m_operands.isEmpty())
        return true;
    QString operand = m_operands.constFirst();
    if (m_operands.size() > 1)
        return fail(tr("The window opens one file, and %1 is another; %2.")
                        .arg(quoted(m_operands[1]), hint()));
    if (operand.startsWith("chargetree:"_L1, Qt::CaseInsensitive)) {
        m_call.m_link = operand; // whoever clicks on a bad one sees no terminal: the window says so
        return true;
    }
    if (operand.startsWith("file:"_L1))
        operand = QUrl(operand).toLocalFile();
    const bool isWord = !operand.contains(u'/') && !operand.contains(u'.') && operand != "-"_L1;
    if (operand.isEmpty() || (isWord && !QFileInfo::exists(operand))) {
        return fail(tr("%1 is neither a verb nor a file; see 'chargetree --help'.")
                        .arg(quoted(m_operands.constFirst())));
    }
    m_call.m_operand = operand;
    return true;
}

bool CallReader::takeSource()
{
    const bool hasOperand = m_call.verb() == Verb::Window && !m_call.m_operand.isEmpty();
    const int sources = int(m_call.has(Option::Demo)) + int(m_call.has(Option::File))
                        + int(m_call.has(Option::Url)) + int(m_call.has(Option::Connection))
                        + int(hasOperand);
    if (m_call.text(Option::File) == "-"_L1 && m_call.text(Option::From) == "-"_L1)
        return fail(tr("The fleet and the list cannot both be standard input; name a file."));
    if (sources > 0 && !m_call.m_link.isEmpty())
        return fail(tr("A link is followed in the fleet that is open; leave out the source."));
    if (sources > 1)
        return fail(tr("There is more than one source; give one of --demo, --file, --connection "
                       "and --url."));
    if (!m_call.has(Option::Url) && m_call.has(Option::ClientId))
        return fail(tr("--client-id goes with --url; give the address too."));
    if (!m_call.has(Option::Url) && !m_call.has(Option::Connection) && m_call.has(Option::KeyFile))
        return fail(tr("--key-file goes with --url or --connection; give one of them too."));
    if (m_call.has(Option::Demo))
        m_call.m_source = FleetSource(DemoFleet());
    else if (m_call.has(Option::File))
        m_call.m_source = FleetSource(FleetFile{m_call.text(Option::File)});
    else if (hasOperand)
        m_call.m_source = FleetSource(FleetFile{m_call.m_operand});
    else if (m_call.has(Option::Url))
        return takeUrl();
    else if (m_hasVerb && verb().needsSource && !m_call.has(Option::Connection)
             && !m_call.has(Option::ListColumns))
        return fail(missingSource());
    return true;
}

QString CallReader::missingSource() const
{
    const QLatin1String name(verb().name);
    if (!accepts(verb(), Option::File))
        return tr("'%1' wants an address: --connection NAME, or --url URL --client-id ID.")
            .arg(name);
    return tr("'%1' wants a source: --demo, --file PATH, --connection NAME, or --url URL "
              "--client-id ID.")
        .arg(name);
}

bool CallReader::takeUrl()
{
    const QUrl url(m_call.text(Option::Url), QUrl::TolerantMode);
    const auto refusal = refusalOf(url);
    if (hasSecret(url) || refusal == FetchFailure::Kind::SecretInAddress) {
        return fail(tr("--url is refused, for it holds a key: other users could read it; put the "
                       "key in CHARGETREE_API_KEY or in a file named by --key-file."));
    }
    if (refusal == FetchFailure::Kind::NotEncrypted)
        return fail(tr("--url must begin with https://, so that nobody reads the key on its way."));
    if (refusal)
        return fail(tr("--url is no address; give it as https://host/path."));
    if (!m_call.has(Option::ClientId))
        return fail(tr("--url wants the client id too; add --client-id ID."));
    m_call.m_source = FleetSource(bareConnection(url, m_call.text(Option::ClientId)));
    return true;
}

bool CallReader::checkOneOf()
{
    QStringList names;
    int given = 0;
    for (const Option option : verb().oneOf) {
        names += dashed(rowOf(option));
        given += int(m_call.has(option));
    }
    return names.isEmpty() || given == 1
           || fail(tr("'%1' wants one of %2.")
                       .arg(QLatin1String(verb().name), QLocale().createSeparatedList(names)));
}

bool CallReader::checkAllOf()
{
    QStringList names;
    bool areGiven = true;
    for (const Option option : verb().allOf) {
        names += dashed(rowOf(option));
        areGiven &= m_call.has(option);
    }
    return areGiven
           || fail(tr("'%1' wants %2.")
                       .arg(QLatin1String(verb().name), QLocale().createSeparatedList(names)));
}

bool CallReader::checkOutput()
{
    return !verb().needsOutput || m_call.has(Option::Output)
           || fail(tr("'%1' wants to know where to; add -o PATH.").arg(QLatin1String(verb().name)));
}

bool CallReader::checkCompare()
{
    const auto count = std::size_t(chosenChargers(m_call).size());
    if (count >= fewestCompared && count <= mostChargersCompared)
        return true;
    return fail(tr("'compare' wants %1 to %2 chargers; name them by --chargers A,B,….")
                    .arg(fewestCompared)
                    .arg(mostChargersCompared));
}

bool CallReader::checkWithout()
{
    const QString fault = absenceFault(m_call.text(Option::Without));
    return fault.isEmpty() || fail(fault);
}

bool CallReader::checkExport()
{
    if (!m_call.has(Option::What)) {
        return fail(tr("'export' wants to know what; add --what %1.")
                        .arg(wordsOf(verb(), Option::What).join(u'|')));
    }
    if (!canBeWritten(chosenKind(m_call), chosenFormat(m_call)))
        return fail(tr("GeoJSON has chargers alone; give --what chargers, or another --format."));
    if (m_call.has(Option::Preset) && chosenFormat(m_call) != ExportFormat::Csv)
        return fail(tr("--preset goes with --format csv; leave it out."));
    const auto unknown = unknownColumn(m_call);
    return !unknown
           || fail(
               tr("%1 have no column %2; 'chargetree export --what %1 --list-columns' lists those "
                  "they have.")
                   .arg(m_call.text(Option::What), quoted(*unknown)));
}

} // namespace chargetree
