// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::array languages{QLocale::English,         QLocale::Danish,  QLocale::German,
                               QLocale::Spanish,         QLocale::Finnish, QLocale::French,
                               QLocale::NorwegianBokmal, QLocale::Dutch,   QLocale::Polish,
                               QLocale::Swedish};

/// The language as it is written here. Of a country without an English of its own that is Europe's:
/// Qt would take that of the United States.
QLocale writtenIn(QLocale::Language language, QLocale::Territory territory)
{
    const QLocale here(language, territory);
    const bool isKnown = territory == QLocale::AnyTerritory || here.territory() == territory
                         || language != QLocale::English;
    return isKnown ? here : QLocale(language, QLocale::Europe);
}

} // namespace

QList<QLocale> availableLanguages()
{
    QList<QLocale> available;
    for (const QLocale::Language language : languages)
        available.append(QLocale(language));
    return available;
}

QLocale spokenLocale(const QLocale &chosen, const QLocale &system)
{
    const QLocale wanted = chosen == QLocale::c() ? system : chosen;
    if (std::find(languages.begin(), languages.end(), wanted.language()) == languages.end())
        return writtenIn(QLocale::English, system.territory());
    if (wanted.language() == system.language())
        return system;
    // A choice of words is no choice of a country: dates, times and miles stay those of here.
    const bool namesCountry = wanted != QLocale(wanted.language());
    return namesCountry ? wanted : writtenIn(wanted.language(), system.territory());
}

Language::~Language()
{
    remove();
}

void Language::remove()
{
    for (const auto &catalogue : m_catalogues)
        QCoreApplication::removeTranslator(catalogue.get());
    m_catalogues.clear();
}

void Language::speak(const QLocale &locale)
{
    remove();
    const auto add = [&](const QString &name, const QString &folder) {
        auto catalogue = std::make_unique<QTranslator>();
        if (!catalogue->load(QLocale(locale.language()), name, QStringLiteral("_"), folder))
            return false;
        QCoreApplication::installTranslator(catalogue.get());
        m_catalogues.push_back(std::move(catalogue));
        return true;
    };
    const QString own = QStringLiteral(":/i18n");
    const QString qt = QStringLiteral("qtbase");
    if (!add(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        add(qt, own); // of languages that Qt does not speak
    add(QStringLiteral("chargetree"), own);
}

} // namespace chargetree
