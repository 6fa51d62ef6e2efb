// SPDX-License-Identifier: Apache-2.0
#include "ui/look/appearancewords.h"

#include <QCoreApplication>

#include <array>

namespace chargetree {

namespace {

constexpr std::array<AppearanceRow, 4> rows{{
    {Appearance::System, QT_TRANSLATE_NOOP("chargetree::MainWindow", "As the system")},
    {Appearance::Light, QT_TRANSLATE_NOOP("chargetree::MainWindow", "Light")},
    {Appearance::Dark, QT_TRANSLATE_NOOP("chargetree::MainWindow", "Dark")},
    {Appearance::HighContrast, QT_TRANSLATE_NOOP("chargetree::MainWindow", "High contrast")},
}};

} // namespace

std::span<const AppearanceRow> appearanceRows()
{
    return rows;
}

QString appearanceWord(const AppearanceRow &row)
{
    return QCoreApplication::translate("chargetree::MainWindow", row.word);
}

} // namespace chargetree
