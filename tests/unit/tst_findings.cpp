// SPDX-License-Identifier: Apache-2.0
#include "app/source/loadfleet.h"
#include "models/findings/findingrules.h"
#include "models/findings/findings.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryFile>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

FindingsPtr findingsOf(const DecodedFleet &document, const FindingLimits &limits = {})
{
    return findFindings(*document.fleet, document.report, testMoment(), limits);
}

/// "error charger FI-1": what one rule found.
QStringList foundBy(std::string_view rule, const DecodedFleet &document,
                    const FindingLimits &limits = {})
{
    QStringList found;
    const FindingsPtr findings = findingsOf(document, limits);
    for (const Finding &finding : findings->all()) {
        if (ruleOf(finding).id != rule)
            continue;
        const auto subject = findingSubject(*document.fleet, document.report, finding);
        const QString line =
            text(severityName(finding.severity)) + u' ' + text(subject.kind) + u' ' + subject.id;
        found += line.trimmed();
    }
    return found;
}

/// What one rule says, finding by finding.
QStringList saidBy(std::string_view rule, const DecodedFleet &document)
{
    const Wording wording(QLocale::c(), QTimeZone::utc(), testMoment());
    QStringList messages;
    const FindingsPtr findings = findingsOf(document);
    for (const Finding &finding : findings->all()) {
        if (ruleOf(finding).id == rule)
            messages += findingMessage(*document.fleet, finding, wording);
    }
    return messages;
}

/// The key of the only finding of a rule; "" where there is not one.
QString keyOfOnly(std::string_view rule, const std::string &outline)
{
    const DecodedFleet document = decoded(sampleDocument(outline));
    QStringList keys;
    const FindingsPtr findings = findingsOf(document);
    for (const Finding &finding : findings->all()) {
        if (ruleOf(finding).id == rule)
            keys += text(findingKey(*document.fleet, finding));
    }
    return keys.size() == 1 ? keys.front() : QString();
}

/// An outline's lines with %1 as 1, 2, 3 …
std::string lines(int count, const char *line)
{
    QString all;
    for (int i = 1; i <= count; ++i)
        all += QString::fromUtf8(line).replace(u"%1"_s, QString::number(i)) + u'\n';
    return all.toStdString();
}

/// All that can be asked of a finding; nobody may fall over it.
void askEverything(const DecodedFleet &document)
{
    const Wording wording(QLocale::c(), QTimeZone::utc(), testMoment());
    const FindingsPtr findings = findingsOf(document);
    QVERIFY(std::ranges::is_sorted(findings->all(), {}, &Finding::severity));
    for (const Finding &finding : findings->all()) {
        const auto subject = findingSubject(*document.fleet, document.report, finding);
        const QString message = findingMessage(*document.fleet, finding, wording);
        const std::string rule(ruleOf(finding).id);
        QVERIFY2(!message.isEmpty() && !message.contains(u'%'),
                 (rule + ": " + qPrintable(message)).c_str());
        QVERIFY(!subject.kind.empty());
        QVERIFY(findingKey(*document.fleet, finding).starts_with(rule));
        QVERIFY(finding.severity >= ruleOf(finding).severity);
    }
}

/// A fleet and what one rule has to say of it.
struct Case {
    std::string_view rule;
    const char *what;
    std::string outline;
    QStringList expected = {};
};

/// Fleets with something for a rule to find. The moment is 2026-01-01T12:00:00Z.
std::vector<Case> plantedCases()
{
    std::vector<Case> cases;
    const auto row = [&cases](std::string_view rule, const char *what, const std::string &outline,
                              const QStringList &expected) {
        cases.push_back({rule, what, outline, expected});
    };
    row("tag-duplicate", "of two drivers",
        "D 7 Aino\n  T 04A27F19C05E\nD 8 Onni\n  T \" 04a27f19c05e \"\nD 9 Ilta\n  T 77\n",
        {u"error tag 04A27F19C05E"_s});
    row("tag-duplicate", "zeros in front", "D 7 Aino\n  T 8C41D2F0\nD 8 Onni\n  T 008C41D2F0\n",
        {u"warning tag 8C41D2F0"_s});
    row("tag-duplicate", "of one driver", "D 7 Aino\n  T 8C41D2F0\n  T 8c41d2f0\n",
        {u"warning tag 8C41D2F0"_s});
    row("tag-duplicate", "the same behind one with zeros in front",
        "D 7 Aino\n  T 0412\nD 8 Onni\n  T 412\nD 9 Ilta\n  T 412\n", {u"error tag 412"_s});
    row("tag-duplicate", "the same behind another of its driver",
        "D 7 Aino\n  T 412\n  T 0412\nD 8 Onni\n  T 0412\n", {u"error tag 0412"_s});
    row("tag-duplicate", "reversed", "D 7 Aino\n  T 8C41D2F0\nD 8 Onni\n  T F0D2418C\n",
        {u"remark tag F0D2418C"_s});
    row("tag-start-after-expiry", "without access",
        "D 7 Aino\n  T 1 startDate=2026-03-01 expiringDate=2026-02-01\n", {u"warning tag 1"_s});
    row("tag-expired-in-use", "lately", "D 7 Aino\n  T 1 expiringDate=2025-12-20\n  C FI-1\n",
        {u"warning tag 1"_s});
    row("tag-expiring-soon", "within a month",
        "D 7 Aino\n  T 1 expiringDate=2026-01-20\n  C FI-1\n", {u"remark tag 1"_s});
    row("tag-expiring-soon", "within a week", "D 7 Aino\n  T 1 expiringDate=2026-01-05\n  C FI-1\n",
        {u"warning tag 1"_s});
    row("tag-not-yet-valid", "alone", "D 7 Aino\n  T 1 startDate=2026-02-01\n  C FI-1\n",
        {u"remark tag 1"_s});
    row("driver-without-valid-tag", "long ago",
        "D 7 Aino\n  T 1 expiringDate=2024-01-01\n  T 2 expiringDate=2025-01-01\n  C FI-1\n",
        {u"warning driver 7"_s});
    row("driver-without-tags", "with access", "D 7 Aino\n  C FI-1\n", {u"warning driver 7"_s});
    row("driver-without-access", "with a tag", "D 7 Aino\n  T 1\n", {u"warning driver 7"_s});
    row("driver-without-access", "with nothing", "D 7 Aino\n  S 5 Empty\n", {u"remark driver 7"_s});
    row("driver-home-mismatch", "another id", "H 1 One\n  D 7 Aino homeGroupId=2\nH 2 Two\n",
        {u"warning driver 7"_s});
    row("driver-home-mismatch", "another name",
        "H 1 One\n  D 7 Aino homeGroupId=1 homeGroupName=Eins\n", {u"remark driver 7"_s});
    row("driver-home-mismatch", "outside", "H 1 One\nD 7 Aino homeGroupId=1\n",
        {u"warning driver 7"_s});
    row("reference-broken", "no such home site", "H 1 One\n  D 7 Aino homeGroupId=99\n",
        {u"warning driver 7"_s});
    row("spare-driver-with-access", "among the spare ones", "D 7 Aino\n  T 1\n  C FI-1\n",
        {u"warning driver 7"_s});
    row("spare-driver-with-access", "in a spare home site",
        "H 1 Spare isSpare=true\n  D 7 Aino\n    T 1\n    C FI-1\n", {u"warning driver 7"_s});
    row("grant-redundant", "a subsite",
        "D 7 Aino\n  S 5 All\n    S 6 Part\n      C FI-1\n  S 6 Part\n    C FI-1\n",
        {u"remark driver 7"_s});
    row("grant-redundant", "a charger", "D 7 Aino\n  S 5 All\n    C FI-1\n  C FI-1\n",
        {u"remark driver 7"_s});
    row("grant-redundant", "twice", "D 7 Aino\n  C FI-1\n  C FI-1\n", {u"remark driver 7"_s});
    row("grant-redundant", "two sites with the same charger",
        "D 7 Aino\n  S 5 Depot\n    C FI-1\n  S 6 Garage\n    C FI-1\n", {u"remark driver 7"_s});
    row("home-site-without-access-there", "some",
        "H 5 Depot\n  D 7 Aino\n    C FI-2\n  D 8 Onni\n    S 5 Depot\n      C FI-1\n",
        {u"remark homeSite 5"_s});
    row("charger-offline", "one",
        "D 7 Aino\n  C FI-1 Offline lastSeen=2025-12-30\n  C FI-2 Offline\n",
        {u"warning charger FI-1"_s, u"warning charger FI-2"_s});
    row("charger-offline", "a whole site",
        "D 7 Aino\n  S 5 Depot\n" + lines(3, "    C FI-%1 Offline lastSeen=2025-12-30"),
        {u"error site 5"_s});
    row("charger-stale", "available",
        "D 7 Aino\n  C FI-1 Available lastSeen=2025-12-25 activeConnection=true\n",
        {u"warning charger FI-1"_s});
    row("charger-error", "itself", "D 7 Aino\n  C FI-1 Error\n", {u"error charger FI-1"_s});
    row("socket-error", "alone", "D 7 Aino\n  C FI-1 Available\n    P 1 Error\n    P 2 Available\n",
        {u"error socket 1"_s});
    row("status-contradiction", "connected", "D 7 Aino\n  C FI-1 Offline activeConnection=true\n",
        {u"warning charger FI-1"_s});
    row("status-contradiction", "not connected",
        "D 7 Aino\n  C FI-1 Available activeConnection=false lastSeen=2026-01-01T11:00:00Z\n",
        {u"warning charger FI-1"_s});
    row("status-contradiction", "no free socket",
        "D 7 Aino\n  C FI-1 Available\n    P 1 Charging\n    P 2 Finishing\n",
        {u"warning charger FI-1"_s});
    row("status-contradiction", "all free", "D 7 Aino\n  C FI-1 Charging\n    P 1 Available\n",
        {u"warning charger FI-1"_s});
    row("status-unknown-word", "one finding a word",
        "D 7 Aino\n  C FI-1 Asleep\n  C FI-2 Asleep\n    P 1 Throttled\n",
        {u"remark charger FI-1"_s, u"remark socket 1"_s});
    row("evse-id-invalid", "in three grades",
        "D 7 Aino\n  C FI-1 evseId=EVSE-0042\n  C FI-2 evseId=FIQ1X*E1\n"
        "  C FI-3 evseId=+49*810*000*438\n  C FI-4 evseId=FI*Q1X*E2\n  C FI-5 evseId=fiq1xe3\n",
        {u"warning charger FI-1"_s, u"remark charger FI-2"_s, u"remark charger FI-3"_s});
    row("evse-id-invalid", "as a habit", "D 7 Aino\n" + lines(30, "  C FI-%1 evseId=EVSE-%1"),
        {u"warning charger FI-1"_s});
    row("evse-id-duplicate", "stars and case aside",
        "D 7 Aino\n  C FI-1 evseId=FI*Q1X*E1\n  C FI-2 evseId=fiq1xe1\n",
        {u"error charger FI-1"_s});
    row("evse-uid-collision", "of sockets",
        "D 7 Aino\n  C AB splitEvseBySocket=true\n    P 12\n  C AB1 splitEvseBySocket=true\n"
        "    P 2\n",
        {u"error charger AB"_s});
    row("serial-duplicate", "of one maker",
        "D 7 Aino\n  C FI-1 manufacturer=Voltaro serialNumber=VT22-1\n"
        "  C FI-2 manufacturer=Voltaro serialNumber=vt22-1\n",
        {u"warning charger FI-1"_s});
    row("sim-duplicate", "by both numbers",
        "D 7 Aino\n  C FI-1 iccid=8935801 imsi=2449112\n  C FI-2 iccid=8935801 imsi=2449112\n",
        {u"warning charger FI-1"_s});
    row("coordinates-missing", "of one",
        "D 7 Aino\n  S 5 Depot\n    C FI-1 latitude=60.1 longitude=24.9\n"
        "    C FI-2 latitude=60.1 longitude=24.9\n    C FI-3\n",
        {u"remark charger FI-3"_s});
    row("coordinates-missing", "of a site",
        "D 7 Aino\n  S 5 Depot\n    C FI-1\n    C FI-2\n"
            + lines(3, "  C SE-%1 latitude=60.1 longitude=24.9"),
        {u"remark site 5"_s});
    row("coordinates-missing", "of the fleet", "D 7 Aino\n" + lines(9, "  C FI-%1"),
        {u"remark document"_s});
    row("coordinates-suspicious", "zero and nowhere",
        "D 7 Aino\n  C FI-1 latitude=0 longitude=0\n  C FI-2 latitude=593.04 longitude=24.9\n",
        {u"warning charger FI-1"_s, u"warning charger FI-2"_s});
    row("coordinates-suspicious", "the other way round",
        "D 7 Aino\n  S 5 Depot\n" + lines(3, "    C FI-%1 latitude=60.1 longitude=24.9")
            + "    C FI-9 latitude=24.9 longitude=60.1\n",
        {u"warning charger FI-9"_s});
    row("site-spread", "one astray",
        "D 7 Aino\n  S 5 Depot\n" + lines(3, "    C FI-%1 latitude=60.1 longitude=24.9")
            + "    C FI-9 latitude=60.2 longitude=24.9\n",
        {u"warning site 5"_s});
    row("site-counters-disagree", "one more",
        "D 7 Aino\n  S 5 Depot onlineSocket=2 offlineSocket=1\n    C FI-1\n      P 1\n      P 2\n",
        {u"remark site 5"_s});
    row("copies-disagree", "of a charger and a site",
        "D 7 Aino\n  S 5 Depot\n    C FI-1 firmwareVersion=1\n"
        "D 8 Onni\n  S 5 Garage\n    C FI-1 firmwareVersion=2\n",
        {u"warning site 5"_s, u"warning charger FI-1"_s});
    row("copies-disagree", "of parents",
        "D 7 Aino\n  S 5 Depot\n    S 6 Part\nD 8 Onni\n  S 7 Other\n    S 6 Part\n",
        {u"warning site 6"_s});
    row("id-duplicate", "of drivers and home sites", "H 1 One\n  D 7 Aino\nH 1 Two\n  D 7 Aino\n",
        {u"error homeSite 1"_s, u"error driver 7"_s});
    row("id-duplicate", "of tags, chargers and sockets",
        "D 7 Aino\n  T 1 id=5\n  T 2 id=5\n  C FI-1 id=6\n    P 1\n    P 1\n  C FI-2 id=6\n",
        {u"error charger FI-1"_s, u"error socket 1"_s, u"error tag 1"_s});
    row("payer-missing", "one of ten", "H 1 One\n  D 10 Aino\n" + lines(9, "  D %1 Onni payerId=3"),
        {u"remark homeSite 1"_s});
    row("invoicable-without-payer", "one driver",
        "D 7 Aino\n  T 1 invoicable=true\n  C FI-1\nD 8 Onni payerId=3\n", {u"warning driver 7"_s});
    row("invoicable-without-payer", "as a habit",
        "D 99 Onni payerId=3\n" + lines(12, "D %1 Aino\n  T %1 invoicable=true\n  C FI-1"),
        {u"warning document"_s});
    row("external-id-duplicate", "of drivers",
        "D 7 Aino externalId=e1\nD 8 Onni externalId=e1\nD 9 Ilta externalId=e2\n",
        {u"warning driver 7"_s});
    row("external-id-duplicate", "of home sites and sites",
        "H 1 One externalId=e\nH 2 Two externalId=e\nD 7 Aino\n  S 5 Depot externalId=e\n"
        "  S 6 Garage externalId=e\n",
        {u"warning homeSite 1"_s, u"warning site 5"_s});
    row("power-implausible", "each way",
        "D 7 Aino\n  C FI-1\n    P 1 maxWatts=22\n  C FI-2\n    P 2 maxWatts=0\n"
        "  C FI-3\n    P 3 maxWatts=9000000\n"
        "  C FI-4\n    P 4 maxWatts=22000 maxVoltage=230 maxAmperage=16 "
        "socketPowerType=AC_1_PHASE\n",
        {u"warning socket 1"_s, u"warning socket 2"_s, u"warning socket 3"_s,
         u"warning socket 4"_s});
    row("firmware-straggler", "older",
        "D 7 Aino\n" + lines(6, "  C FI-%1 chargerModel=VT firmwareVersion=2.10.0")
            + "  C FI-8 chargerModel=VT firmwareVersion=2.9.1\n"
              "  C FI-9 chargerModel=VT firmwareVersion=2.11.0\n",
        {u"remark charger FI-8"_s});
    row("configuration-drift", "one of ten",
        "D 7 Aino\n" + lines(9, "  C FI-%1 chargerModel=VT\n    G HeartbeatInterval 300")
            + "  C FI-10 chargerModel=VT\n    G HeartbeatInterval 30\n",
        {u"remark charger FI-10"_s});
    row("secret-in-configuration", "one finding a key",
        "D 7 Aino\n  C FI-1\n    G AuthorizationKey abc\n  C FI-2\n    G AuthorizationKey def\n",
        {u"warning charger FI-1"_s});
    row("secret-in-configuration", "of letters that hide none",
        "D 7 Aino\n  C FI-1\n    G AuthorizationKey xxx\n", {u"warning charger FI-1"_s});
    row("document-oddity", "a date", "D 7 Aino\n  T 1 expiringDate=tomorrow\n",
        {u"warning document"_s, u"remark document"_s});
    return cases;
}

/// Fleets in which the rule must find nothing, though it may look so.
std::vector<Case> soundCases()
{
    std::vector<Case> cases;
    const auto row = [&cases](std::string_view rule, const char *what, const std::string &outline) {
        cases.push_back({rule, what, outline});
    };
    row("tag-duplicate", "one driver that stands twice", "D 7 Aino\n  T 1\nD 7 Aino\n  T 1\n");
    row("tag-duplicate", "no number", "D 7 Aino\n  T \"\"\n  T 000\nD 8 Onni\n  T \"\"\n");
    row("tag-duplicate", "reversed of one driver", "D 7 Aino\n  T 8C41D2F0\n  T F0D2418C\n");
    row("tag-duplicate", "the same both ways", "D 7 Aino\n  T 8C41418C\n");
    row("tag-start-after-expiry", "no expiry", "D 7 Aino\n  T 1 startDate=2026-03-01\n");
    row("tag-expired-in-use", "another is valid",
        "D 7 Aino\n  T 1 expiringDate=2025-12-20\n  T 2\n  C FI-1\n");
    row("tag-expired-in-use", "without access", "D 7 Aino\n  T 1 expiringDate=2025-12-20\n");
    row("tag-expired-in-use", "long ago", "D 7 Aino\n  T 1 expiringDate=2024-12-20\n  C FI-1\n");
    row("tag-expiring-soon", "another lasts",
        "D 7 Aino\n  T 1 expiringDate=2026-01-05\n  T 2 expiringDate=2027-01-01\n  C FI-1\n");
    row("tag-expiring-soon", "in two months",
        "D 7 Aino\n  T 1 expiringDate=2026-03-01\n  C FI-1\n");
    row("tag-not-yet-valid", "another is valid",
        "D 7 Aino\n  T 1 startDate=2026-02-01\n  T 2\n  C FI-1\n");
    row("driver-without-valid-tag", "said of the tag",
        "D 7 Aino\n  T 1 expiringDate=2025-12-20\n  C FI-1\n");
    row("driver-without-valid-tag", "without access", "D 7 Aino\n  T 1 expiringDate=2024-12-20\n");
    row("driver-without-tags", "without access", "D 7 Aino\n");
    row("driver-without-access", "one charger", "D 7 Aino\n  T 1\n  C FI-1\n");
    row("driver-home-mismatch", "its own", "H 1 One\n  D 7 Aino homeGroupId=1 homeGroupName=One\n");
    row("driver-home-mismatch", "none", "H 1 One\n  D 7 Aino homeGroupId=0\nD 8 Onni\n");
    row("reference-broken", "none",
        "H 1 One\n  D 7 Aino homeGroupId=0\nD 8 Onni homeGroupId=null\n");
    row("spare-driver-with-access", "no valid tag",
        "D 7 Aino\n  T 1 expiringDate=2025-12-20\n  C FI-1\nD 8 Onni\n  T 2\n");
    row("grant-redundant", "side by side",
        "D 7 Aino\n  S 5 Depot\n    C FI-1\n  S 6 Garage\n    C FI-2\n  C FI-3\n");
    row("grant-redundant", "a site within itself",
        "D 7 Aino\n  S 5 Depot\n    C FI-1\n    S 5 Depot\n");
    row("grant-redundant", "a subsite without chargers",
        "D 7 Aino\n  S 5 Depot\n    C FI-1\n    S 6 Part\n  S 6 Part\n");
    row("home-site-without-access-there", "all may",
        "H 5 Depot\n  D 8 Onni\n    S 5 Depot\n      C FI-1\n  D 9 Ilta\n");
    row("home-site-without-access-there", "no such site",
        "H 5 Depot\n  D 8 Onni\n    S 6 Depot\n      C FI-1\n");
    row("charger-offline", "just now",
        "D 7 Aino\n  C FI-1 Offline lastSeen=2026-01-01T09:00:00Z\n");
    row("charger-stale", "offline or lately seen",
        "D 7 Aino\n  C FI-1 Offline lastSeen=2025-12-25\n"
        "  C FI-2 Available lastSeen=2026-01-01T09:00:00Z\n  C FI-3 Available\n");
    row("charger-error", "others", "D 7 Aino\n  C FI-1 Offline\n  C FI-2 error\n");
    row("socket-error", "said of the charger", "D 7 Aino\n  C FI-1 Error\n    P 1 Error\n");
    row("status-contradiction", "in accord",
        "D 7 Aino\n  C FI-1 Offline activeConnection=false\n    P 1 Charging\n"
        "  C FI-2 Charging activeConnection=true\n    P 1 Charging\n    P 2 Available\n"
        "  C FI-3 Available\n    P 0 Charging\n    P 1 Available\n    P 2 Charging\n"
        "  C FI-4 Unavailable activeConnection=false\n  C FI-5\n    P 1 Charging\n");
    row("status-unknown-word", "all of them", "D 7 Aino\n  C FI-1 SuspendedCAR\n    P 1 Info\n");
    row("evse-id-invalid", "none at all", "D 7 Aino\n  C FI-1 evseId=FR*A23*E45B*78C\n  C FI-2\n");
    row("evse-id-duplicate", "none at all",
        "D 7 Aino\n  C FI-1 evseId=\"\"\n  C FI-2 evseId=\"\"\n  C FI-3 evseId=*\n");
    row("evse-uid-collision", "one charger",
        "D 7 Aino\n  C AB\n    P 1\n    P 2\n  C AB1 splitEvseBySocket=true\n    P 2\n    P 2\n");
    row("serial-duplicate", "no numbers",
        "D 7 Aino\n  C FI-1 serialNumber=00000\n  C FI-2 serialNumber=00000\n"
        "  C FI-3 serialNumber=12345 manufacturer=A\n  C FI-4 serialNumber=12345 manufacturer=B\n");
    row("sim-duplicate", "no numbers", "D 7 Aino\n  C FI-1 imsi=0000000\n  C FI-2 imsi=0000000\n");
    row("coordinates-missing", "zero",
        "D 7 Aino\n  C FI-1 latitude=0 longitude=0\n  C FI-2 latitude=60 longitude=24\n");
    row("coordinates-suspicious", "missing",
        "D 7 Aino\n  C FI-1\n  C FI-2 latitude=60 longitude=24\n");
    row("site-spread", "near",
        "D 7 Aino\n  S 5 Depot\n    C FI-1 latitude=60.1 longitude=24.9\n"
        "    C FI-2 latitude=60.101 longitude=24.9\n    C FI-3 latitude=0 longitude=0\n");
    row("site-counters-disagree", "any way of counting",
        "D 7 Aino\n  S 5 Depot onlineSocket=3\n    C FI-1\n      P 0\n      P 1\n    S 6 Part "
        "onlineSocket=1 offlineSocket=null\n      C FI-2\n        P 1\n");
    row("copies-disagree", "traces of traffic",
        "D 7 Aino\n  S 5 Depot\n    C FI-1 lastSeen=2026-01-01 lastMessage=Heartbeat\n"
        "D 8 Onni\n  S 5 Depot\n    C FI-1 lastSeen=2026-01-02\n");
    row("id-duplicate", "a home site and a site", "H 5 Depot\n  D 7 Aino\n    S 5 Depot\n");
    row("id-duplicate", "one tag at two drivers", "D 7 Aino\n  T 1 id=5\nD 8 Onni\n  T 1 id=5\n");
    row("payer-missing", "as a habit",
        "H 1 One\n" + lines(9, "  D %1 Aino") + "  D 10 Onni payerId=3\n");
    row("invoicable-without-payer", "without the service",
        "D 7 Aino\n  T 1 invoicable=true\n  C FI-1\n");
    row("external-id-duplicate", "of other kinds",
        "H 1 One externalId=e\n  D 7 Aino externalId=e\n    S 5 Depot externalId=e\n"
        "D 8 Onni externalId=\"\"\nD 9 Ilta externalId=\"\"\n");
    row("power-implausible", "plausible",
        "D 7 Aino\n  C FI-1\n    P 0 maxWatts=0\n    P 1 maxWatts=22000 maxVoltage=400 "
        "maxAmperage=32 socketPowerType=AC_3_PHASE\n"
        "    P 2 maxWatts=22000 maxVoltage=230 maxAmperage=32 socketPowerType=AC_3_PHASE\n"
        "    P 3 maxWatts=150000 maxVoltage=920 maxAmperage=300 socketPowerType=DC\n    P 4\n");
    row("firmware-straggler", "too few",
        "D 7 Aino\n" + lines(4, "  C FI-%1 chargerModel=VT firmwareVersion=2.0")
            + "  C FI-9 chargerModel=VT firmwareVersion=1.0\n");
    row("configuration-drift", "no majority",
        "D 7 Aino\n" + lines(9, "  C FI-%1 chargerModel=VT\n    G Identity FI-%1")
            + lines(9, "  C SE-%1 chargerModel=NK\n    G NumberOfConnectors 2 canBeChanged=false")
            + "  C SE-10 chargerModel=NK\n    G NumberOfConnectors 1 canBeChanged=false\n");
    row("secret-in-configuration", "hidden",
        "D 7 Aino\n  C FI-1\n    G AuthorizationKey ****\n    G MaxKeys 5\n"
        "  C FI-2\n    G AuthorizationKey \"\"\n");
    return cases;
}

void addRows(const std::vector<Case> &cases)
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("outline");
    QTest::addColumn<QStringList>("expected");
    for (const Case &tried : cases)
        QTest::addRow("%s, %s", std::string(tried.rule).c_str(), tried.what)
            << text(tried.rule) << text(tried.outline) << tried.expected;
}

void tryRow()
{
    QFETCH(QString, rule);
    QFETCH(QString, outline);
    QFETCH(QStringList, expected);
    const DecodedFleet document = decoded(sampleDocument(outline.toStdString()));
    QCOMPARE(foundBy(rule.toStdString(), document), expected);
    askEverything(document);
}

/// A document with each value of one key, wherever it stands, set to another.
QJsonValue spoilt(const QJsonValue &value, const QString &key, const QJsonValue &other)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(spoilt(element, key, other));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = member.key() == key ? other : spoilt(member.value(), key, other);
    return object;
}

QJsonObject smallDocument()
{
    generator::FleetRecipe recipe;
    recipe.drivers = 12;
    recipe.chargers = 8;
    recipe.chargersPerDriver = 3;
    return QJsonDocument::fromJson(QByteArray::fromStdString(generator::generateFleet(recipe)))
        .object();
}

QStringList namesOfAllFields()
{
    QSet<QString> names;
    for (const auto table : fieldTables) {
        for (const FieldRow &row : table)
            names.insert(text(row.name));
    }
    names.remove(u"userGroups"_s); // without both it is another document
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

DecodedFleet decodedJson(const QJsonValue &document)
{
    return decoded(QJsonDocument(document.toObject()).toJson().toStdString());
}

} // namespace

class TestFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleFindsWhatItIsMadeFor_data();
    void aRuleFindsWhatItIsMadeFor();
    void aRuleKeepsQuietAboutWhatIsSound_data();
    void aRuleKeepsQuietAboutWhatIsSound();
    void everyRuleIsTriedBothWays();
    void theIdsOfRulesAreAContract();
    void everyRuleHasItsWords();
    void whatIsOddInTheDocumentIsFoundOnce();
    void aSoundFleetHasNoFindings();
    void noFieldThatIsSpoiltTripsARule_data();
    void noFieldThatIsSpoiltTripsARule();
    void aKeyNamesTheSameFindingAfterARefresh();
    void whatGetsWorseHasAnotherKeyThanWhatWasIgnored_data();
    void whatGetsWorseHasAnotherKeyThanWhatWasIgnored();
    void aFindingOfTheWholeFleetNamesNoPlaceOfAnOddity();
    void aSecretUnderADoubledNameIsNotSaid_data();
    void aSecretUnderADoubledNameIsNotSaid();
    void aSecretThatIsNoTextIsFoundToo_data();
    void aSecretThatIsNoTextIsFoundToo();
    void aDarkSiteSaysWhoWasSilentFirst();
    void aDriverThatStandsTwiceIsLockedOutOnce();
    void limitsAreKeptWithinTheirRanges();
    void worstComesFirst();
    void aLoadBringsItsFindings();
};

void TestFindings::aRuleFindsWhatItIsMadeFor_data()
{
    addRows(plantedCases());
}

void TestFindings::aRuleFindsWhatItIsMadeFor()
{
    tryRow();
}

void TestFindings::aRuleKeepsQuietAboutWhatIsSound_data()
{
    addRows(soundCases());
}

void TestFindings::aRuleKeepsQuietAboutWhatIsSound()
{
    tryRow();
}

void TestFindings::everyRuleIsTriedBothWays()
{
    const auto isTried = [](const std::vector<Case> &cases, std::string_view rule) {
        return std::ranges::find(cases, rule, &Case::rule) != cases.end();
    };
    for (const FindingRule &rule : findingRules()) {
        QVERIFY2(isTried(plantedCases(), rule.id), rule.id.data());
        const bool hasOwnTest = rule.id == "document-oddity"; // see whatIsOdd…
        QVERIFY2(hasOwnTest || isTried(soundCases(), rule.id), rule.id.data());
    }
}

void TestFindings::theIdsOfRulesAreAContract()
{
    const QStringList expected{u"charger-error"_s,
                               u"socket-error"_s,
                               u"charger-offline"_s,
                               u"charger-stale"_s,
                               u"status-contradiction"_s,
                               u"status-unknown-word"_s,
                               u"tag-duplicate"_s,
                               u"tag-start-after-expiry"_s,
                               u"tag-expired-in-use"_s,
                               u"tag-expiring-soon"_s,
                               u"tag-not-yet-valid"_s,
                               u"driver-without-valid-tag"_s,
                               u"driver-without-tags"_s,
                               u"driver-without-access"_s,
                               u"spare-driver-with-access"_s,
                               u"driver-home-mismatch"_s,
                               u"reference-broken"_s,
                               u"home-site-without-access-there"_s,
                               u"grant-redundant"_s,
                               u"evse-uid-collision"_s,
                               u"evse-id-duplicate"_s,
                               u"evse-id-invalid"_s,
                               u"serial-duplicate"_s,
                               u"sim-duplicate"_s,
                               u"firmware-straggler"_s,
                               u"power-implausible"_s,
                               u"secret-in-configuration"_s,
                               u"configuration-drift"_s,
                               u"coordinates-suspicious"_s,
                               u"site-spread"_s,
                               u"coordinates-missing"_s,
                               u"copies-disagree"_s,
                               u"site-counters-disagree"_s,
                               u"invoicable-without-payer"_s,
                               u"external-id-duplicate"_s,
                               u"payer-missing"_s,
                               u"id-duplicate"_s,
                               u"document-oddity"_s};
    QStringList ids;
    for (const FindingRule &rule : findingRules()) {
        ids += text(rule.id);
        QCOMPARE(ruleNamed(rule.id), &rule);
    }
    QCOMPARE(ids, expected);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(ruleNamed("no-such-rule"), nullptr);
}

void TestFindings::everyRuleHasItsWords()
{
    for (const FindingRule &rule : findingRules()) {
        QVERIFY2(rule.find && rule.message, rule.id.data());
        QVERIFY2(!findingTitle(rule).isEmpty() && !findingTitle(rule).endsWith(u'.'),
                 rule.id.data());
        QVERIFY2(findingReason(rule).endsWith(u'.'), rule.id.data());
        QVERIFY2(findingRemedy(rule).endsWith(u'.'), rule.id.data());
    }
    for (const FindingLimitRow &row : findingLimitRows()) {
        QVERIFY2(!limitTitle(row).isEmpty() && !limitSuffix(row.unit, 5).isEmpty(), row.id.data());
    }
}

/// What is known to be harmless is one remark; what has a rule of its own is left to it.
void TestFindings::whatIsOddInTheDocumentIsFoundOnce()
{
    const DecodedFleet document = decoded(
        R"({"userGroups":[null,{"id":1,"id":2,"groupName":"A","users":[{"id":7,"name":5},
            {"id":7,"homeGroupId":9}]}],"spareUsers":[]})");
    QCOMPARE(foundBy("document-oddity", document),
             QStringList({u"warning document"_s, u"warning document"_s, u"remark document"_s}));
    const FindingsPtr findings = findingsOf(document);
    QStringList keys;
    for (const Finding &finding : findings->all()) {
        if (finding.node == none<NodeId>)
            keys += text(findingKey(*document.fleet, finding));
    }
    QCOMPARE(keys, QStringList({u"document-oddity: wrongType"_s, u"document-oddity: duplicateKey"_s,
                                u"document-oddity: lesser"_s}));
    QCOMPARE(foundBy("document-oddity", decoded(R"({"userGroups":[],"spareUsers":[]})")),
             QStringList());
}

void TestFindings::aSoundFleetHasNoFindings()
{
    const DecodedFleet document = decoded(
        sampleDocument("H 1 Helsinki\n"
                       "  D 7 Aino homeGroupId=1 homeGroupName=Helsinki payerId=3 externalId=e7\n"
                       "    T 04A2 id=70 expiringDate=2030-01-01 invoicable=true\n"
                       "    S 5 Depot onlineSocket=2 offlineSocket=0 errorSocket=0\n"
                       "      C FI-1 Available id=90 latitude=60.1 longitude=24.9 evseId=FI*ABC*E1 "
                       "activeConnection=true lastSeen=2026-01-01T11:59:00Z\n"
                       "        P 1 Available maxWatts=22000\n"
                       "        P 2 Charging maxWatts=22000\n"));
    QStringList rules;
    const FindingsPtr findings = findingsOf(document);
    for (const Finding &finding : findings->all())
        rules += text(ruleOf(finding).id);
    QCOMPARE(rules, QStringList({u"document-oddity"_s})); // an outline leaves fields out
}

void TestFindings::noFieldThatIsSpoiltTripsARule_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &name : namesOfAllFields())
        QTest::newRow(qPrintable(name)) << name;
}

void TestFindings::noFieldThatIsSpoiltTripsARule()
{
    QFETCH(QString, field);
    static const QJsonObject sound = smallDocument();
    const QJsonArray others{QJsonValue::Null,
                            u""_s,
                            u"x"_s,
                            -1,
                            1e300,
                            true,
                            QJsonArray{},
                            QJsonArray{QJsonValue::Null},
                            QJsonObject{}};
    for (const QJsonValue &other : others)
        askEverything(decodedJson(spoilt(sound, field, other)));
}

/// Records move in the document, their ids stay.
void TestFindings::aKeyNamesTheSameFindingAfterARefresh()
{
    const std::string outline = "D 7 Aino\n  T 1 expiringDate=2025-12-20\n  C FI-1 Error\n"
                                "  C FI-2 Asleep\n    P 1 Error\n";
    const auto keysOf = [](const std::string &fleet) {
        const DecodedFleet document = decoded(sampleDocument(fleet));
        QStringList keys;
        const FindingsPtr findings = findingsOf(document);
        for (const Finding &finding : findings->all())
            keys += text(findingKey(*document.fleet, finding));
        return keys;
    };
    const QStringList before = keysOf(outline);
    const QStringList after =
        keysOf("D 3 Ilta\n  T 9\n  C FI-0 Asleep\n    P 1 Available\n" + outline);
    for (const QString &key : before)
        QVERIFY2(after.contains(key), qPrintable(key));
    QVERIFY(before.contains(u"tag-expired-in-use tag 7/1"_s));
    QVERIFY(before.contains(u"charger-error charger FI-1"_s));
    QVERIFY(before.contains(u"socket-error socket FI-2/1"_s));
    QVERIFY(before.contains(u"status-unknown-word: Asleep"_s));
}

void TestFindings::whatGetsWorseHasAnotherKeyThanWhatWasIgnored_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a card that is really at two drivers")
        << u"tag-duplicate"_s << u"D 8 Onni\n  T F0D2418C\nD 7 Aino\n  T 8C41D2F0\n"_s
        << u"D 7 Aino\n  T 8C41D2F0\nD 8 Onni\n  T 8C41D2F0\n"_s;
    QTest::newRow("somebody with a card")
        << u"driver-without-access"_s << u"D 7 Aino\n  S 5 Empty\n"_s << u"D 7 Aino\n  T 1\n"_s;
}

void TestFindings::whatGetsWorseHasAnotherKeyThanWhatWasIgnored()
{
    QFETCH(QString, rule);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString milder = keyOfOnly(rule.toStdString(), before.toStdString());
    const QString worse = keyOfOnly(rule.toStdString(), after.toStdString());
    QVERIFY(!milder.isEmpty() && !worse.isEmpty());
    QVERIFY2(milder.startsWith(worse), qPrintable(milder)); // of the same record
    QVERIFY(milder != worse);
}

/// Whatever the rule counts, it may be the number of a kind of oddity as well.
void TestFindings::aFindingOfTheWholeFleetNamesNoPlaceOfAnOddity()
{
    int oddities = 0;
    int others = 0;
    for (int chargers = 2; chargers < int(oddityKindCount) + 2; ++chargers) {
        const DecodedFleet document =
            decoded(sampleDocument("D 7 Aino\n" + lines(chargers, "  C FI-%1")));
        const FindingsPtr findings = findingsOf(document);
        for (const Finding &finding : findings->all()) {
            const auto subject = findingSubject(*document.fleet, document.report, finding);
            if (finding.node != none<NodeId>)
                continue;
            const bool isOddity = ruleOf(finding).id == "document-oddity";
            QVERIFY2(subject.path.isEmpty() != isOddity, qPrintable(subject.path));
            ++(isOddity ? oddities : others);
        }
    }
    QVERIFY(oddities > 0);
    QCOMPARE(others, int(oddityKindCount)); // coordinates-missing
}

void TestFindings::aSecretUnderADoubledNameIsNotSaid_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::newRow("the name before it") << QByteArray(
        R"({"configName":"AuthorizationKey","configValue":"s3cret","configName":"Beat"})");
    QTest::newRow("a configuration in a value") << QByteArray(
        R"({"configName":"Beat","configValue":{"configName":"Password","configValue":"s3cret"}})");
}

void TestFindings::aSecretUnderADoubledNameIsNotSaid()
{
    QFETCH(QByteArray, odd);
    QString json = text(sampleDocument(
        "D 7 Aino\n" + lines(19, "  C FI-%1 manufacturer=A chargerModel=M\n    G Beat 300")
        + "  C FI-20 manufacturer=A chargerModel=M\n    G Beat 30\n"));
    json.replace(uR"({"configName":"Beat","configValue":"30"})"_s, text(odd.toStdString()));
    QVERIFY(json.contains(u"s3cret"_s));
    const DecodedFleet document = decoded(json.toStdString());
    const Wording wording(QLocale::c(), QTimeZone::utc(), testMoment());
    const FindingsPtr findings = findingsOf(document);
    for (const Finding &finding : findings->all()) {
        const QString message = findingMessage(*document.fleet, finding, wording);
        QVERIFY2(!message.contains(u"s3cret"_s), qPrintable(message));
    }
}

void TestFindings::aSecretThatIsNoTextIsFoundToo_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a flag") << QByteArray("true") << true;
    QTest::newRow("a number") << QByteArray("1234") << true;
    QTest::newRow("an object") << QByteArray(R"({"a":"b"})") << true;
    QTest::newRow("hidden by dots") << QByteArray("\"\u2022\u2022\u2022\"") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void TestFindings::aSecretThatIsNoTextIsFoundToo()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isFound);
    QString json = text(sampleDocument("D 7 Aino\n  C FI-1\n    G AuthorizationKey PLACEHOLDER\n"));
    json.replace(u"\"PLACEHOLDER\""_s, text(value.toStdString()));
    const QStringList expected = isFound ? QStringList{u"warning charger FI-1"_s} : QStringList();
    QCOMPARE(foundBy("secret-in-configuration", decoded(json.toStdString())), expected);
}

/// Not the one that the document names first.
void TestFindings::aDarkSiteSaysWhoWasSilentFirst()
{
    const DecodedFleet document = decoded(
        sampleDocument("D 7 Aino\n  S 5 Depot\n    C FI-1 Offline lastSeen=2025-12-30T12:00:00Z\n"
                       "    C FI-2 Offline\n    C FI-3 Offline lastSeen=2025-12-28T12:00:00Z\n"));
    QCOMPARE(saidBy("charger-offline", document),
             QStringList(u"All 3 chargers are offline; the first was last seen 4 day(s) ago."_s));
}

void TestFindings::aDriverThatStandsTwiceIsLockedOutOnce()
{
    const DecodedFleet document = decoded(sampleDocument(
        "H 5 Depot\n  D 7 Aino\n    C FI-2\n  D 7 Aino\n    C FI-2\n  D 8 Onni\n    S 5 Depot\n"
        "      C FI-1\n"));
    QCOMPARE(saidBy("home-site-without-access-there", document),
             QStringList(u"1 of 2 drivers at home here may not charge here."_s));
}

void TestFindings::limitsAreKeptWithinTheirRanges()
{
    for (const FindingLimitRow &row : findingLimitRows()) {
        FindingLimits limits;
        QVERIFY(limits.*row.limit >= row.least && limits.*row.limit <= row.most);
        limits.*row.limit = row.most + 1;
        QCOMPARE(withinRanges(limits).*row.limit, row.most);
        limits.*row.limit = row.least - 1;
        QCOMPARE(withinRanges(limits).*row.limit, row.least);
    }
    const DecodedFleet document =
        decoded(sampleDocument("D 7 Aino\n  C FI-1 Offline lastSeen=2025-12-30\n"));
    QCOMPARE(foundBy("charger-offline", document, {.offlineAfterHours = 24}).size(), 1);
    QCOMPARE(foundBy("charger-offline", document, {.offlineAfterHours = 100}).size(), 0);
}

void TestFindings::worstComesFirst()
{
    const DecodedFleet document = decoded(
        sampleDocument("D 7 Aino\n  T 1 startDate=2026-02-01\n  C FI-1 Offline\n  C FI-2 Error\n"));
    const FindingsPtr findings = findingsOf(document);
    QVERIFY(!findings->all().empty());
    QCOMPARE(findings->all().front().severity, Severity::Error);
    QCOMPARE(findings->all().back().severity, Severity::Remark);
    QVERIFY(std::ranges::is_sorted(findings->all(), {}, &Finding::severity));
    std::size_t sum = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Remark})
        sum += findings->count(severity);
    QCOMPARE(sum, findings->all().size());
}

void TestFindings::aLoadBringsItsFindings()
{
    const std::string document =
        sampleDocument("D 7 Aino\n  T 1 expiringDate=2026-06-01\n  C FI-1 Available\n");
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray::fromStdString(document));
    QVERIFY(file.flush());
    LoadOptions options{.judgement = testMoment()};
    const auto outcome = loadFleet(FleetFile{file.fileName()}, options);
    QVERIFY(std::holds_alternative<LoadedFleetPtr>(outcome));
    const LoadedFleetPtr loaded = std::get<LoadedFleetPtr>(outcome);
    const auto isExpired = [](const Finding &finding) {
        return ruleOf(finding).id == "tag-expired-in-use";
    };
    QVERIFY(!loaded->findings->all().empty());
    QVERIFY(std::ranges::none_of(loaded->findings->all(), isExpired));

    options.judgement.now = parseIsoTime("2026-06-02").value_or(0);
    const QDateTime asOf = QDateTime::fromMSecsSinceEpoch(options.judgement.now, Qt::UTC);
    const LoadedFleetPtr later = judgedAnew(*loaded, asOf, options);
    QVERIFY(std::ranges::any_of(later->findings->all(), isExpired));
    QCOMPARE(later->standing.judgement().now, options.judgement.now);
    QCOMPARE(later->provenance.asOf, asOf);
    QCOMPARE(later->fleet, loaded->fleet);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
