// SPDX-License-Identifier: Apache-2.0
#include "app/command/absencenamed.h"
#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "models/access/whatifwords.h"
#include "models/export/csvwriter.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("VerbWhatIf", text);
}

std::string_view driverId(const Fleet &fleet, DriverId driver)
{
    return fleet.store().text(fleet.at(driver).object, field(Kind::Driver, "id"));
}

QStringList otherGrants(const Fleet &fleet, const WhatIf &answer, const ConcernedAccess &access)
{
    QStringList words;
    for (const Grant &grant : answer.otherGrantsOf(access))
        words += QString::fromStdString(grantWords(fleet, grant));
    return words;
}

void printForMachines(const VerbJob &job, const WhatIf &answer)
{
    const Fleet &fleet = job.fleet();
    const bool isCsv = job.call.format() == "csv"_L1;
    std::string line;
    if (isCsv)
        appendCsvLine({u"driverId"_s, u"chargerId"_s, u"otherGrants"_s}, line);
    for (const ConcernedAccess &access : answer.access) {
        const std::string_view driver = driverId(fleet, access.driver);
        const std::string_view charger = fleet.identity(access.charger);
        const QStringList others = otherGrants(fleet, answer, access);
        if (isCsv)
            appendCsvLine({exactText(driver), exactText(charger), others.join("; "_L1)}, line);
        else
            line += JsonLine()
                        .add("driverId", driver)
                        .add("chargerId", charger)
                        .add("otherGrants", others)
                        .finished()
                    + '\n';
        job.out.write(line);
        line.clear();
        if (!job.out.isOpen())
            return;
    }
    job.out.write(line);
}

QString lostWords(const VerbJob &job, const ConcernedDriver &driver)
{
    const QString lost = said(QT_TRANSLATE_NOOP("VerbWhatIf", "loses %1"));
    const QString left = driver.left == 0 ? said(QT_TRANSLATE_NOOP("VerbWhatIf", "none left"))
                                          : said(QT_TRANSLATE_NOOP("VerbWhatIf", "%1 left"));
    const auto number = [&](const QString &words, std::uint32_t count) {
        return words.arg(job.wording.number(count));
    };
    return number(lost, driver.lost) + u", "
           + (driver.left == 0 ? left : number(left, driver.left));
}

void printForPeople(const VerbJob &job, const Gone &gone, const WhatIf &answer)
{
    const Fleet &fleet = job.fleet();
    job.out.write(
        said(QT_TRANSLATE_NOOP("VerbWhatIf", "%1: if this were gone, as stated by this document."))
            .arg(WhatIfWords::gone(fleet, gone))
        + u'\n' + WhatIfWords::summary(answer, job.wording) + u'\n');
    TextTable table(job.out, std::vector(4, TextTable::Left), 2);
    for (const ConcernedDriver &driver : answer.drivers) {
        const Driver &record = fleet.at(driver.driver);
        const QString other = driver.otherTag == none<TagId>
                                  ? QString()
                                  : said(QT_TRANSLATE_NOOP("VerbWhatIf", "has tag %1"))
                                        .arg(recordName(fleet, fleet.at(driver.otherTag).object));
        table.add({nodeIdText(fleet, record.node), nodeName(fleet, record.node),
                   lostWords(job, driver), other});
        if (!job.out.isOpen())
            return;
    }
}

} // namespace

Outcome runWhatIf(const VerbJob &job)
{
    const NamedAbsence named = absenceNamed(job.call.text(Option::Without), job.fleet());
    if (!named.gone)
        return {.exit = Exit::NothingFound, .message = named.fault};
    const WhatIf answer = whatIf(job.fleet(), *named.gone, job.wording.judgement());
    if (job.call.format() == "text"_L1)
        printForPeople(job, *named.gone, answer);
    else
        printForMachines(job, answer);
    return {};
}

} // namespace chargetree
