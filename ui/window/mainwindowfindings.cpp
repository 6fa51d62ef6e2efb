// SPDX-License-Identifier: Apache-2.0
// What the main window does with findings.
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/findings/findingrules.h"
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/detail/detailpane.h"
#include "ui/findings/ignoredialog.h"
#include "ui/lists/listpage.h"
#include "ui/saved/savedpanel.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

namespace chargetree {

namespace {

constexpr std::size_t mostIgnoredAtOnce = 1'000;

/// "FI-1: has an error", of the document just what is wrong.
QString sentenceOf(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const QString message = visibleText(findingMessage(fleet, finding, wording));
    return finding.node == none<NodeId> ? message
                                        : MainWindow::tr("%1: %2", "a record, what was found of it")
                                              .arg(nodeName(fleet, finding.node), message);
}

} // namespace

void MainWindow::wireFindings()
{
    const auto on = [this](Command command, auto reaction) {
        connect(m_actions->at(command), &QAction::triggered, this, reaction);
    };
    on(Command::IgnoreFinding, &MainWindow::ignoreSelected);
    on(Command::StopIgnoring, &MainWindow::stopIgnoringSelected);
    connect(m_status, &StatusLine::findingsRequested, this,
            [this] { chooseView(ListKind::Findings); });
}

void MainWindow::showIgnored(const IgnoredFindingsPtr &ignored)
{
    m_ignored = ignored;
    m_navigator->watch([&] { m_browser->showIgnored(ignored); });
    m_pane->setIgnored(ignored);
    countFindings();
}

void MainWindow::countFindings()
{
    if (m_loaded)
        m_status->showFindings(chargetree::countFindings(*m_loaded->findings, m_ignored.get()),
                               m_wording);
}

/// The places of the selected findings that are ignored or are not.
std::vector<std::uint32_t> MainWindow::selectedFindings(bool areIgnored) const
{
    const ListPage *list = m_browser->list();
    const bool isSeen = list && m_browser->aside() == Aside::None;
    if (!m_loaded || !isSeen || list->kind() != ListKind::Findings)
        return {};
    std::vector<std::uint32_t> places = list->selectedPlaces();
    std::erase_if(places, [&](std::uint32_t place) {
        const bool isIgnored =
            m_ignored && m_ignored->findings() == m_loaded->findings && m_ignored->reasonOf(place);
        return isIgnored != areIgnored;
    });
    return places;
}

void MainWindow::ignoreSelected()
{
    const std::vector<std::uint32_t> places = selectedFindings(false);
    if (places.size() > mostIgnoredAtOnce) {
        m_notice->show({NoticeBar::Kind::Warning,
                        tr("More than %1 findings are selected; ignore fewer at once.")
                            .arg(m_wording.number(qint64(mostIgnoredAtOnce)))});
        return;
    }
    std::vector<IgnoredFinding> ignored;
    QStringList messages;
    for (const std::uint32_t place : places) {
        const Finding &finding = m_loaded->findings->all()[place];
        messages += sentenceOf(*m_loaded->fleet, finding, m_wording);
        // Of what is shown now, whatever is when the reason is given.
        ignored.push_back({.id = newSavedId(),
                           .connection = m_saved->connection(),
                           .rule = exactText(ruleOf(finding).id),
                           .key = exactText(findingKey(*m_loaded->fleet, finding)),
                           .name = savedName(messages.constLast())});
    }
    if (ignored.empty())
        return;
    auto *dialog = new IgnoreDialog(messages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IgnoreDialog::reasonGiven, this,
            [this, ignored = std::move(ignored)](const QString &reason) mutable {
                for (IgnoredFinding &finding : ignored)
                    finding.reason = reason;
                Q_EMIT ignoreRequested(ignored);
            });
    dialog->open();
}

void MainWindow::stopIgnoringSelected()
{
    QStringList keys;
    for (const std::uint32_t place : selectedFindings(true))
        keys += exactText(findingKey(*m_loaded->fleet, m_loaded->findings->all()[place]));
    if (!keys.isEmpty())
        Q_EMIT stopIgnoringRequested(keys);
}

} // namespace chargetree
