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
        return QLocale(QLocale::English, system.territory());
    return wanted.language() == system.language() ? system : wanted;
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
