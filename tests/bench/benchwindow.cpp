// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchwindow.h"

#include "models/fields/fieldtext.h"
#include "ui/look/theme.h"
#include "ui/tree/fleetview.h"

#include <random>

namespace chargetree::bench {

namespace {

/// What a query takes as it stands.
QString plainWords(const QString &name)
{
    QString words;
    for (const QChar letter : name)
        words += letter.isLetterOrNumber() ? letter : u' ';
    return words.simplified().left(12).trimmed();
}

} // namespace

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(part * double(values.size())))];
}

QStringList queriesOf(const Fleet &fleet, int count)
{
    std::mt19937 random(7);
    QStringList queries;
    for (int i = 0; i < count; ++i) {
        if (i % 4 == 3 && !fleet.chargers().empty()) {
            const auto &charger = fleet.chargers()[random() % fleet.chargers().size()];
            queries.append(plainWords(recordName(fleet, charger.object)));
        } else if (i % 10 == 0) {
            queries.append(QStringLiteral("zzqx%1").arg(i));
        } else {
            const auto &driver = fleet.drivers()[random() % fleet.drivers().size()];
            queries.append(plainWords(recordName(fleet, driver.object)));
        }
    }
    return queries;
}

BenchWindow::BenchWindow()
{
    applyTheme(m_application, Appearance::Light);
    window().resize(1400, 900);
    window().show();
}

void BenchWindow::open(const QString &file)
{
    m_program.session().open(FleetFile{file});
    await([this] { return window().fleetView().model().fleet() != nullptr; });
    QCoreApplication::processEvents();
}

const Fleet &BenchWindow::fleet()
{
    return *window().fleetView().model().fleet();
}

} // namespace chargetree::bench
