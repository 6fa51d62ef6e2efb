// SPDX-License-Identifier: Apache-2.0
// What a person chooses for the whole program, as it is kept.
#include "app/settings.h"

#include "models/exportplan/exportways.h"
#include "ui/connections/keepingfield.h"
#include "ui/look/appearancewords.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr QLatin1String languageName("language");
constexpr QLatin1String appearanceName("appearance");
constexpr QLatin1String timesName("times"); // "utc", else local
constexpr QLatin1String utcWord("utc");
constexpr QLatin1String privacyName("privacy/isOn");
constexpr QLatin1String keptPrivacyName("privacy/isKept");
constexpr QLatin1String refreshName("newConnections/refreshMinutes");
constexpr QLatin1String inactivityName("newConnections/inactivitySeconds");
constexpr QLatin1String deadlineName("newConnections/deadlineMinutes");
constexpr QLatin1String bodyName("newConnections/bodyBytes");
constexpr QLatin1String meteredName("refreshOnMetered");
constexpr QLatin1String exportWayName("exportWay");
constexpr QLatin1String exportReceivedName("exportAsReceived");
constexpr QLatin1String copiesCountName("offlineCopies/count");
constexpr QLatin1String copiesDaysName("offlineCopies/days");

// To who helps with the program.
constexpr std::array told{languageName, appearanceName, timesName, copiesCountName, copiesDaysName};

constexpr qint64 mostInactivity = 60 * 60; // seconds
constexpr qint64 mostDeadline = 24 * 60; // minutes
constexpr qint64 mostBody = 64LL * 1024 * 1024 * 1024; // bytes

} // namespace

QLocale Settings::language() const
{
    const QString name = m_store.value(languageName).toString();
    return name.isEmpty() ? QLocale::c() : QLocale(name);
}

void Settings::setLanguage(const QLocale &language)
{
    write(languageName, language == QLocale::c() ? QString() : language.bcp47Name());
}

Appearance Settings::appearance() const
{
    const int stored = m_store.value(appearanceName).toInt();
    for (const AppearanceRow &row : appearanceRows()) {
        if (int(row.appearance) == stored)
            return row.appearance;
    }
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    write(appearanceName, int(appearance));
}

QTimeZone Settings::zone() const
{
    return m_store.value(timesName).toString() == utcWord ? QTimeZone::utc()
                                                          : QTimeZone::systemTimeZone();
}

bool Settings::isPrivate() const
{
    return m_store.value(keptPrivacyName).toBool() && m_store.value(privacyName).toBool();
}

void Settings::setPrivate(bool isPrivate)
{
    write(privacyName, isPrivate);
}

/// What is no number, or out of range, is as usual.
qint64 Settings::number(QLatin1String name, qint64 usual, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 stored = m_store.value(name).toLongLong(&isNumber);
    return isNumber && stored >= least && stored <= most ? stored : usual;
}

SnapshotPolicy Settings::snapshotPolicy() const
{
    const SnapshotPolicy usual;
    return {.count = int(number(copiesCountName, usual.count, 1, KeepingField::most)),
            .days = int(number(copiesDaysName, usual.days, 1, KeepingField::most))};
}

void Settings::setSnapshotPolicy(const SnapshotPolicy &policy)
{
    write(copiesCountName, policy.count);
    write(copiesDaysName, policy.days);
}

/// One that is known; else none.
QString Settings::exportWay() const
{
    const QString word = m_store.value(exportWayName).toString();
    const bool isKnown = std::ranges::any_of(
        exportWays(), [&word](const ExportWay &way) { return word == QLatin1String(way.word); });
    return isKnown ? word : QString();
}

bool Settings::exportsReceived() const
{
    return m_store.value(exportReceivedName).toBool();
}

Preferences Settings::preferences() const
{
    using namespace std::chrono;
    const Preferences usual;
    const ConnectionLimits limits;
    const SnapshotPolicy policy = snapshotPolicy();
    return {.language = language(),
            .appearance = appearance(),
            .times = m_store.value(timesName).toString() == utcWord ? TimesShown::Utc
                                                                    : TimesShown::Local,
            .startsPrivate = m_store.value(keptPrivacyName).toBool(),
            .refreshEvery = minutes(number(refreshName, usual.refreshEvery.count(), 0,
                                           Preferences::mostRefreshMinutes)),
            .refreshesOnMetered = m_store.value(meteredName).toBool(),
            .limits = {.inactivity = seconds(
                           number(inactivityName, duration_cast<seconds>(limits.inactivity).count(),
                                  1, mostInactivity)),
                       .deadline = minutes(number(deadlineName,
                                                  duration_cast<minutes>(limits.deadline).count(),
                                                  1, mostDeadline)),
                       .body = number(bodyName, limits.body, 1, mostBody)},
            .findingLimits = findingLimits(),
            .keepCount = policy.count,
            .keepDays = policy.days,
            .exportWay = exportWay(),
            .exportsReceived = exportsReceived(),
            .numberNames = numberNames(),
            .mapTiles = mapTiles()};
}

void Settings::setPreferences(const Preferences &preferences)
{
    using namespace std::chrono;
    setLanguage(preferences.language);
    setAppearance(preferences.appearance);
    write(timesName, preferences.times == TimesShown::Utc ? QString(utcWord) : QString());
    write(keptPrivacyName, preferences.startsPrivate);
    write(refreshName, qint64(preferences.refreshEvery.count()));
    write(meteredName, preferences.refreshesOnMetered);
    write(inactivityName, qint64(ceil<seconds>(preferences.limits.inactivity).count()));
    write(deadlineName, qint64(ceil<minutes>(preferences.limits.deadline).count()));
    write(bodyName, preferences.limits.body);
    setFindingLimits(preferences.findingLimits);
    setSnapshotPolicy({.count = preferences.keepCount, .days = preferences.keepDays});
    write(exportWayName, preferences.exportWay);
    write(exportReceivedName, preferences.exportsReceived);
    setNumberNames(preferences.numberNames);
    setMapTiles(preferences.mapTiles);
}

std::vector<std::pair<QString, QString>> Settings::facts() const
{
    std::vector<std::pair<QString, QString>> facts;
    for (const QLatin1String name : told)
        facts.emplace_back(name, m_store.value(name).toString());
    return facts;
}

} // namespace chargetree
