// SPDX-License-Identifier: Apache-2.0
#include "app/desks/supportbundle.h"

#include "models/connection/connectionfile.h"
#include "models/fields/visibletext.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace chargetree {

namespace {

struct CountRow {
    QLatin1StringView name;
    std::uint64_t (*count)(const FleetCounts &);
};

constexpr std::array<CountRow, 7> countRows{{
    {QLatin1StringView("home sites"),
     [](const FleetCounts &c) -> std::uint64_t { return c.homeSites; }},
    {QLatin1StringView("drivers"), [](const FleetCounts &c) -> std::uint64_t { return c.drivers; }},
    {QLatin1StringView("tags"), [](const FleetCounts &c) -> std::uint64_t { return c.tags; }},
    {QLatin1StringView("sites"), [](const FleetCounts &c) -> std::uint64_t { return c.sites; }},
    {QLatin1StringView("chargers"),
     [](const FleetCounts &c) -> std::uint64_t { return c.chargers; }},
    {QLatin1StringView("sockets"), [](const FleetCounts &c) -> std::uint64_t { return c.sockets; }},
    {QLatin1StringView("charger records"),
     [](const FleetCounts &c) { return c.chargerReferences; }},
}};

/// Lines of a text with headings; a value is one line, whatever stands in it.
class Page final {
public:
    void heading(QLatin1StringView title)
    {
        m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + title + QLatin1Char('\n');
    }
    void line(const QString &text) { m_text += text + QLatin1Char('\n'); }
    void row(QStringView name, const QString &value)
    {
        line(QStringLiteral("  ") + name + QStringLiteral(": ") + visibleText(value));
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// As its file has it, what is as usual left out.
QString toldOf(const std::vector<Connection> &connections)
{
    ConnectionFile told;
    for (const Connection &connection : connections)
        told.connections.push_back(
            {.name = connection.name,
             .environment = connection.environment,
             .base = connection.base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                              | QUrl::RemoveFragment),
             .path = connection.path.section(QLatin1Char('?'), 0, 0),
             .keyPlaces = connection.keyPlaces,
             .limits = connection.limits,
             .refreshEvery = connection.refreshEvery,
             .isManaged = connection.isManaged});
    return QString::fromUtf8(toJson(told)).trimmed();
}

void addFleet(Page &page, const SupportFleet &fleet)
{
    page.row(u"source", fleet.source);
    for (const CountRow &row : countRows)
        page.row(QString(row.name), QString::number(row.count(fleet.counts)));
    page.row(u"bytes", QString::number(fleet.bytes));
    page.row(u"decoded in", QString::number(fleet.decodeMs) + QStringLiteral(" ms"));
    page.heading(QLatin1StringView("What is odd in the document"));
    const std::vector<Oddity> oddities = fleet.report.oddities();
    if (oddities.empty())
        page.line(QStringLiteral("  nothing"));
    for (const Oddity &oddity : oddities)
        page.row(QString::fromStdString(std::string(oddityName(oddity.kind))),
                 QStringLiteral("%1 (%2), first at %3")
                     .arg(oddity.count)
                     .arg(QString::fromStdString(std::string(severityName(oddity.severity))),
                          QString::fromStdString(oddity.firstPath)));
}

/// People are known by the names of their folders.
QString withoutNames(QString text, const SupportFacts &facts)
{
    if (facts.home.size() > 1)
        text.replace(QRegularExpression(QRegularExpression::escape(facts.home)
                                        + QStringLiteral(R"((?![\w.-]))")),
                     QStringLiteral("~"));
    if (!facts.user.isEmpty())
        text.replace(QRegularExpression(QStringLiteral("(?<=/)")
                                        + QRegularExpression::escape(facts.user)
                                        + QStringLiteral(R"((?![\w.-]))")),
                     QStringLiteral("USER"));
    return text;
}

} // namespace

SupportFacts factsOfProgram(const QDateTime &now)
{
    return {.time = now.toUTC(),
            .version = QStringLiteral(CHARGETREE_VERSION),
            .qtVersion = QLatin1String(qVersion()),
            .system = QStringLiteral("%1, %2 %3, %4")
                          .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                               QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
            .platform = QGuiApplication::platformName(),
            .locale = QStringLiteral("%1, system %2")
                          .arg(QLocale().bcp47Name(), QLocale::system().bcp47Name()),
            .home = QDir::homePath(),
            .user = qEnvironmentVariable("USER")};
}

QString supportText(const SupportFacts &facts, const Redactor &redactor)
{
    Page page;
    page.heading(QLatin1StringView("Chargetree support bundle"));
    page.row(u"written", facts.time.toString(Qt::ISODate));
    page.row(u"version", facts.version);
    page.row(u"Qt", facts.qtVersion);
    page.row(u"system", facts.system);
    page.row(u"platform", facts.platform);
    page.row(u"locale", facts.locale);
    page.heading(QLatin1StringView("Settings"));
    for (const auto &[name, value] : facts.settings)
        page.row(name, value);
    page.heading(QLatin1StringView("Connections"));
    page.line(toldOf(facts.connections));
    page.heading(QLatin1StringView("Document"));
    if (facts.fleet)
        addFleet(page, *facts.fleet);
    else
        page.line(QStringLiteral("  none is shown"));
    page.heading(QLatin1StringView("Log"));
    for (const LogEntry &entry : facts.log)
        page.line(QStringLiteral("  ") + logLine(entry));
    return redactor.cleaned(withoutNames(page.text(), facts));
}

QString supportFileName(const QDate &date)
{
    return QStringLiteral("chargetree-support-%1.txt").arg(date.toString(Qt::ISODate));
}

} // namespace chargetree
