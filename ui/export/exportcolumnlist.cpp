// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportcolumnlist.h"

#include "models/fields/visibletext.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

namespace chargetree {

namespace {

constexpr int IdRole = Qt::UserRole;

QStringList exportsOwn(ExportKind kind)
{
    QStringList ids;
    for (const ExportColumn &column : exportColumns(kind))
        ids += exactText(column.name);
    return ids;
}

} // namespace

ExportColumnList::ExportColumnList(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QListWidget(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
{
    m_columns->setObjectName(QStringLiteral("exportColumns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setUniformItemSizes(true);
    m_columns->installEventFilter(this);
    m_all->setObjectName(QStringLiteral("exportAllColumns"));
    m_none->setObjectName(QStringLiteral("exportNoColumns"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spacing);
    for (QPushButton *button : {m_all, m_none}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_columns, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_columns);
    retranslate();
    connect(m_columns, &QListWidget::itemChanged, this, &ExportColumnList::chosenChanged);
    // Only once the list has finished with what was dropped.
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this,
            &ExportColumnList::chosenChanged, Qt::QueuedConnection);
    connect(m_all, &QPushButton::clicked, this, [this] { tick(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tick(false); });
}

void ExportColumnList::retranslate()
{
    m_columns->setAccessibleName(tr("Columns"));
    setPlainToolTip(m_columns, tr("Drag a column, or press Alt with an arrow key, to move it"));
    m_all->setText(tr("A&ll"));
    m_none->setText(tr("&None"));
}

void ExportColumnList::setColumns(ExportKind kind, const QStringList &chosen)
{
    const QSignalBlocker blocker(m_columns);
    const QStringList ticked = chosen.isEmpty() ? exportsOwn(kind) : chosen;
    auto columns = exportableColumns(kind);
    const auto placeOf = [&ticked](const ExportableColumn &column) {
        const qsizetype place = ticked.indexOf(column.id);
        return place < 0 ? ticked.size() : place;
    };
    std::ranges::stable_sort(columns, {}, placeOf);
    m_columns->clear();
    for (const ExportableColumn &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_columns);
        item->setData(IdRole, column.id);
        item->setCheckState(ticked.contains(column.id) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, metrics::rowHeight(fontMetrics())});
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable
                       | Qt::ItemIsEnabled);
    }
    m_columns->setCurrentRow(0);
}

QStringList ExportColumnList::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            ids += m_columns->item(row)->data(IdRole).toString();
    }
    return ids;
}

void ExportColumnList::tick(bool isTicked)
{
    {
        const QSignalBlocker blocker(m_columns);
        for (int row = 0; row < m_columns->count(); ++row)
            m_columns->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    Q_EMIT chosenChanged();
}

void ExportColumnList::move(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    QListWidgetItem *item = m_columns->takeItem(from);
    m_columns->insertItem(to, item);
    m_columns->setCurrentItem(item);
    Q_EMIT chosenChanged();
}

bool ExportColumnList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && key->modifiers().testFlag(Qt::AltModifier)) {
            move(by);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExportColumnList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
