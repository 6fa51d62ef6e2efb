// SPDX-License-Identifier: Apache-2.0
#include "ui/searchhelp.h"

#include "models/search/query/queryhelp.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/plaintext.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace chargetree {

SearchHelp::SearchHelp(QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("searchHelp"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How to search"));
    m_filter->setObjectName(QStringLiteral("searchHelpFilter"));
    m_filter->setPlaceholderText(tr("What are you looking for?"));
    m_filter->setAccessibleName(tr("What are you looking for?"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchHelpList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIndentation(metrics::spacing);

    auto *note = plainLabel(tr("Enter or a double click tries an example."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter means the list's row wherever one is.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    fill();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &SearchHelp::narrow);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (item->parent())
            Q_EMIT exampleChosen(item->text(0));
    });
    resize(metrics::spacing * 90, metrics::spacing * 72);
}

void SearchHelp::fill()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    int widest = 0;
    for (const QueryHelp &section : queryHelp()) {
        auto *head = new QTreeWidgetItem(m_list, {section.title});
        head->setFlags(Qt::ItemIsEnabled);
        head->setSizeHint(0, {0, metrics::rowHeight(fontMetrics())});
        QFont strong = font();
        strong.setBold(true);
        head->setFont(0, strong);
        head->setFirstColumnSpanned(true);
        for (const QueryHelp::Row &row : section.rows) {
            auto *item = new QTreeWidgetItem(head, {row.example, row.help});
            item->setFont(0, fixed);
            item->setSizeHint(0, {0, metrics::rowHeight(fontMetrics())});
            item->setToolTip(1, plainToolTip(row.help));
            widest = std::max(widest, QFontMetrics(fixed).horizontalAdvance(row.example));
        }
        head->setExpanded(true);
    }
    m_list->setColumnWidth(0, widest + 2 * metrics::margin);
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void SearchHelp::narrow(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto meets = [&wanted](const QTreeWidgetItem *item) {
        const QString text = item->text(0) + u' ' + item->text(1);
        return std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    QTreeWidgetItem *first = nullptr;
    for (int section = 0; section < m_list->topLevelItemCount(); ++section) {
        QTreeWidgetItem *head = m_list->topLevelItem(section);
        bool hasRows = false;
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem *item = head->child(row);
            const bool isMet = meets(item);
            item->setHidden(!isMet);
            hasRows |= isMet;
            if (isMet && !first)
                first = item;
        }
        head->setHidden(!hasRows);
    }
    m_list->setCurrentItem(first);
}

/// From the field, arrows choose and Enter tries, as in every list that is narrowed by typing.
bool SearchHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (const QTreeWidgetItem *item = m_list->currentItem())
            Q_EMIT exampleChosen(item->text(0));
        return true;
    }
    const bool isStep = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
                        || key == Qt::Key_PageDown;
    return isStep && QCoreApplication::sendEvent(m_list, event);
}

} // namespace chargetree
