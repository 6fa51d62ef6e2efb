// SPDX-License-Identifier: Apache-2.0
// What the export dialog shows of what was chosen in it.
#include "models/exportplan/exportways.h"
#include "models/fields/visiblepath.h"
#include "models/fields/visibletext.h"
#include "ui/export/exportcolumnlist.h"
#include "ui/export/exportdialog.h"
#include "ui/export/previewpanel.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/savefile.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace chargetree {

namespace {

QString endingOf(const ExportWay &way)
{
    return QLatin1Char('.') + exactText(rowOf(way.format).word);
}

/// The remembered folder, else where documents are kept; a bare account may have neither.
QString usualFolder(const QString &remembered)
{
    for (const QString &folder :
         {remembered, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

/// The narrowest that may have rows; the plan knows whether it has.
ExportScope likelyScope(const ExportView &view, ExportKind kind)
{
    const bool isList = view.list == kind;
    if (!(isList ? view.selectedInList.empty() : view.selected.empty()))
        return ExportScope::Selected;
    if (isList)
        return ExportScope::Shown;
    return view.hits ? ExportScope::Found : ExportScope::All;
}

/// What cannot be written there, in a sentence; empty if nothing speaks against it.
QString faultOf(const QString &path, Qt::LayoutDirection direction)
{
    if (path.trimmed().isEmpty())
        return ExportDialog::tr("Say where to.");
    const QFileInfo file(path);
    if (file.isDir())
        return ExportDialog::tr("This is a folder; add the name of a file.");
    if (!file.absoluteDir().exists())
        return ExportDialog::tr("There is no folder “%1”.")
            .arg(visiblePath(file.absolutePath(), direction));
    return {};
}

} // namespace

void ExportDialog::recall()
{
    const QSignalBlocker wayBlocker(m_way);
    const QSignalBlocker receivedBlocker(m_received);
    const QSignalBlocker descendingBlocker(m_descending);
    ExportChoice before = remembered(kind(), m_memory);
    if (m_view->list == kind())
        before.columns = m_view->columns; // what is on screen goes before what once was
    m_isScopeChosen = false;
    awaitPlan(); // counts and rows of another kind say nothing of this one
    fillWays();
    for (std::size_t i = 0; i < exportWays().size(); ++i) {
        const ExportWay &way = exportWays()[i];
        if (way.format == before.format && way.preset == before.preset)
            m_way->setCurrentIndex(m_way->findData(int(i)));
    }
    m_received->setChecked(before.areReceived);
    m_descending->setChecked(before.order.isDescending);
    fillOrders(before.order);
    m_columns->setColumns(kind(), before.columns);
    followFormat();
}

void ExportDialog::fillWays()
{
    m_way->clear();
    for (std::size_t i = 0; i < exportWays().size(); ++i) {
        if (canBeWritten(kind(), exportWays()[i].format))
            m_way->addItem(exportWayTitle(exportWays()[i]), int(i));
    }
}

void ExportDialog::fillOrders(const ExportOrder &order)
{
    const QSignalBlocker blocker(m_order);
    m_order->clear();
    m_order->addItem(m_view->list == kind() ? tr("As shown") : tr("As in the document"), QString());
    for (const ExportColumn &column : exportColumns(kind()))
        m_order->addItem(exportColumnTitle(column), exactText(column.name));
    m_order->setCurrentIndex(qMax(0, m_order->findData(order.column)));
}

/// What the format has no use for can not be chosen.
void ExportDialog::followFormat()
{
    const ExportWay &chosen = exportWays()[way()];
    m_advice->setText(exportWayAdvice(chosen));
    m_received->setEnabled(rowOf(chosen.format).hasRecords && areRecords(kind()));
    m_columns->setEnabled(!m_received->isEnabled() || !m_received->isChecked());
    suggestPath();
}

void ExportDialog::suggestPath()
{
    const QString ending = endingOf(exportWays()[way()]);
    if (m_isPathChosen) {
        for (const ExportWay &way : exportWays()) {
            if (m_path->text().endsWith(endingOf(way)))
                return m_path->setText(m_path->text().chopped(endingOf(way).size()) + ending);
        }
        return;
    }
    const QString name =
        proposedName(m_view->loaded->provenance.name, exportKindTitle(kind()), ending.mid(1));
    m_path->setText(QDir::toNativeSeparators(QDir(usualFolder(m_memory.folder)).filePath(name)));
}

void ExportDialog::browse()
{
    const ExportWay &chosen = exportWays()[way()];
    const QString ending = endingOf(chosen);
    const QString title = exportWayTitle(chosen).section(QLatin1Char('('), 0, 0).trimmed();
    const SaveQuestion question{
        .title = tr("Export"),
        .name = path(),
        .kinds = {{QStringLiteral("%1 (*%2)").arg(title, ending), ending.mid(1)}}};
    askWhereToSave(this, question, [this](const QString &file) {
        m_path->setText(QDir::toNativeSeparators(file));
        m_isPathChosen = true;
        m_confirmed = file; // the dialog has asked
        updateState();
    });
}

void ExportDialog::awaitPlan()
{
    m_plan = {};
    m_scopes->button(int(likelyScope(*m_view, kind())))->setChecked(true);
    m_preview->showSentence(QStringLiteral("…"));
}

void ExportDialog::ask()
{
    ++m_ticket;
    updateState();
    Q_EMIT planWanted({.ticket = m_ticket, .view = m_view, .choice = choice()});
}

void ExportDialog::showPlan(const ExportPlan &plan)
{
    if (plan.ticket != m_ticket)
        return;
    m_plan = plan;
    m_scopes->button(int(plan.scope))->setChecked(true);
    m_preview->showPreview(plan.preview);
    updateState();
}

void ExportDialog::save()
{
    if (!m_save->isEnabled())
        return;
    ExportQuestion question{.ticket = m_ticket, .view = m_view, .choice = choice()};
    question.choice.scope = m_plan.scope;
    Q_EMIT exportWanted(question, QDir::fromNativeSeparators(path()));
    accept();
}

void ExportDialog::updateState()
{
    for (std::size_t i = 0; i < exportScopeCount; ++i) {
        const std::size_t rows = m_plan.counts[i];
        const QString name = exportScopeName(ExportScope(i));
        QAbstractButton *button = m_scopes->button(int(i));
        button->setText(hasPlan() ? tr("%1 (%2)", "selected, found or all, and how many")
                                        .arg(name, m_view->wording.number(qint64(rows)))
                                  : name);
        button->setEnabled(!isAnswered() || rows > 0);
    }
    // What there is none of on screen needs no line.
    m_scopes->button(int(ExportScope::Shown))->setVisible(m_view->list == kind());
    m_scopes->button(int(ExportScope::Found))->setVisible(m_view->hits != nullptr);
    const std::size_t rows = m_plan.counts[std::size_t(m_plan.scope)];
    const bool hasColumns = !m_columns->isEnabled() || !m_columns->chosen().isEmpty();
    if (!hasColumns)
        m_preview->showSentence(tr("Choose at least one column."));
    else if (isAnswered() && rows == 0)
        m_preview->showSentence(tr("There is nothing of this kind to export."));
    const TimeMs asOf = m_view->loaded->provenance.asOf.toMSecsSinceEpoch();
    m_origin->setText(
        tr("From %1, as of %2.")
            .arg(visibleText(m_view->loaded->provenance.name), m_view->wording.dateTime(asOf)));
    m_query->setText(tr("Search: %1").arg(visibleText(m_view->query)));
    m_query->setVisible(!m_view->query.isEmpty());
    checkPath();
    m_save->setEnabled(isAnswered() && rows > 0 && hasColumns
                       && faultOf(path(), layoutDirection()).isEmpty());
}

void ExportDialog::checkPath()
{
    const QString fault = faultOf(path(), layoutDirection());
    const bool isReplaced = fault.isEmpty() && QFileInfo::exists(path())
                            && QDir::fromNativeSeparators(path()) != m_confirmed;
    m_warning->setText(isReplaced ? tr("There is such a file; it will be replaced.") : fault);
}

} // namespace chargetree
