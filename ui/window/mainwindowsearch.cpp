// SPDX-License-Identifier: Apache-2.0
// What the main window shows of a search.
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/locator/locator.h"
#include "ui/search/searchbar.h"
#include "ui/window/mainwindow.h"

#include <QLabel>

namespace chargetree {

/// A card reader presses Enter before anything can be found.
void MainWindow::jumpToFirstHit()
{
    m_awaitsJump = !m_hits || m_found != m_search->text().trimmed();
    if (m_awaitsJump)
        return;
    m_browser->leaveAside();
    m_browser->selectFirst();
    m_browser->takeFocus();
}

void MainWindow::endSearch()
{
    m_hits.reset();
    m_awaitsJump = false;
    m_search->setSummary({});
    clearQueryFault();
    m_navigator->watch([this] { m_browser->endSearch(); });
}

void MainWindow::showQueryFault(const QString &sentence, int position, int length)
{
    m_queryFault->setText(sentence);
    QPalette colors = m_queryFault->palette();
    colors.setColor(QPalette::WindowText, themeColors(palette()).error);
    m_queryFault->setPalette(colors);
    m_queryFault->show();
    m_search->markFault(position, length);
    m_awaitsJump = false;
    m_navigator->arrive();
}

void MainWindow::clearQueryFault()
{
    m_queryFault->hide();
    m_search->clearFault();
}

void MainWindow::showSearch(const SearchShown &found)
{
    if (!m_loaded || found.text.trimmed() != m_search->text().trimmed())
        return; // the question has changed meanwhile
    clearQueryFault();
    m_hits = found.hits;
    m_found = found.text.trimmed();
    m_navigator->watch([&] { m_browser->showSearch(found); });
    const QString summary = summaryOf(*found.hits);
    m_search->setSummary(
        found.cardForm.isEmpty()
            ? summary
            : tr("%1, found %2", "1 tag, found as a decimal number").arg(summary, found.cardForm));
    if (m_awaitsJump)
        jumpToFirstHit();
    m_navigator->arrive();
}

void MainWindow::showArranged(const ListAnswer &answer)
{
    m_navigator->watch([&] { m_browser->showAnswer(answer); });
}

void MainWindow::showLocated(const QString &typed, const std::vector<LocatorHit> &hits)
{
    m_locator->showResults(typed, hits);
}

QString MainWindow::summaryOf(const Hits &hits) const
{
    const auto part = [this](std::size_t count, const QString &words) {
        return count > 0 ? words.arg(m_wording.number(qint64(count))) : QString();
    };
    const auto count = [](const BitSet &bits) { return int(bits.count()); };
    QStringList parts{part(hits.drivers.count(), tr("%1 drivers", "", count(hits.drivers))),
                      part(hits.tags.count(), tr("%1 tags", "", count(hits.tags))),
                      part(hits.homeSites.count(), tr("%1 home sites", "", count(hits.homeSites))),
                      part(hits.sites.count(), tr("%1 sites", "", count(hits.sites))),
                      part(hits.chargers.count(), tr("%1 chargers", "", count(hits.chargers)))};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("nothing found") : parts.join(QStringLiteral(" · "));
}

} // namespace chargetree
