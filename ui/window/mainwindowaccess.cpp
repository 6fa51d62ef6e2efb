// SPDX-License-Identifier: Apache-2.0
// Why a card is refused, and what if something were gone: asked beside the main window.
#include "models/exportplan/outagelist.h"
#include "models/fields/visibletext.h"
#include "ui/access/explaindialog.h"
#include "ui/access/whatifdialog.h"
#include "ui/browse/browser.h"
#include "ui/browse/navigator.h"
#include "ui/parts/bringup.h"
#include "ui/tables/tablefile.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

namespace chargetree {

namespace {

/// What a row of the tree says of the question already.
ExplainQuestion questionAt(const Fleet &fleet, NodeId row)
{
    if (row == none<NodeId>)
        return {};
    const Node &node = fleet.at(row);
    if (node.kind() == NodeKind::Tag)
        return {.tag = exactText(
                    fleet.store().text(fleet.at(node.tag()).object, field(Kind::Tag, "idTag")))};
    if (node.kind() == NodeKind::Charger)
        return {.charger = exactText(fleet.identity(node.charger()))};
    if (node.kind() == NodeKind::Socket)
        return {.charger = exactText(fleet.identity(fleet.at(node.socket()).charger))};
    return {};
}

} // namespace

void MainWindow::wireAccess()
{
    connect(m_actions->at(Command::Explain), &QAction::triggered, this, &MainWindow::openExplain);
    connect(m_actions->at(Command::WhatIf), &QAction::triggered, this, &MainWindow::openWhatIf);
}

/// What is asked of the current row: "What if this site were gone?…"
bool MainWindow::canImagine() const
{
    return m_loaded && goneAt(*m_loaded->fleet, m_browser->currentNode()).has_value();
}

/// Each window is made when it is opened first, and keeps its question when it is closed.
void MainWindow::openExplain()
{
    if (!m_loaded)
        return;
    if (!m_explain) {
        m_explain = new ExplainDialog(this);
        m_explain->showFleet(m_loaded, m_wording);
        connect(m_explain, &ExplainDialog::asked, this, &MainWindow::explainRequested);
        connect(m_explain, &ExplainDialog::nodeChosen, this,
                [this](NodeId node) { m_navigator->reveal(node); });
    }
    bringUp(m_explain);
    m_explain->prefill(questionAt(*m_loaded->fleet, m_browser->currentNode()));
}

void MainWindow::openWhatIf()
{
    if (!canImagine())
        return;
    if (!m_whatIf) {
        m_whatIf = new WhatIfDialog(this);
        connect(m_whatIf, &WhatIfDialog::asked, this, &MainWindow::whatIfRequested);
        connect(m_whatIf, &WhatIfDialog::cancelled, this, &MainWindow::whatIfCancelled);
        connect(m_whatIf, &WhatIfDialog::nodeChosen, this,
                [this](NodeId node) { m_navigator->reveal(node); });
        connect(m_whatIf, &WhatIfDialog::exportRequested, this, &MainWindow::exportOutage);
    }
    bringUp(m_whatIf);
    m_whatIf->imagine(m_loaded, m_wording, m_browser->currentNode());
}

void MainWindow::followAccess(const std::vector<NodeId> &map)
{
    if (m_whatIf)
        m_whatIf->follow(m_loaded, map);
}

void MainWindow::sayAccess()
{
    if (m_explain)
        m_explain->showFleet(m_loaded, m_wording);
    if (m_whatIf)
        m_whatIf->setWording(m_wording);
}

void MainWindow::showExplained(const Explained &answer)
{
    if (m_explain)
        m_explain->showAnswer(answer);
}

void MainWindow::showWhatIf(const WhatIfAnswer &answer)
{
    if (m_whatIf)
        m_whatIf->showAnswer(answer);
}

void MainWindow::exportOutage()
{
    const OutageExport wish{.answer = m_whatIf->answer(), .wording = m_wording};
    if (!wish.answer.result)
        return;
    chooseTableFile(m_whatIf, *wish.answer.question.loaded, tr("Outage list"),
                    [this, wish](const QString &path) {
                        OutageExport whole = wish;
                        whole.path = path;
                        Q_EMIT outageExportRequested(whole);
                    });
}

} // namespace chargetree
