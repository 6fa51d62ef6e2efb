// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/columnchooser.h"

#include "models/search/fold.h"
#include "ui/look/metrics.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace chargetree {

namespace {

constexpr int IdRole = Qt::UserRole;

QString idOf(const ListColumn &column)
{
    return QString::fromLatin1(column.id.data(), qsizetype(column.id.size()));
}

} // namespace

ColumnChooser::ColumnChooser(const ListModel &list, QWidget *parent)
    : Dialog(parent)
    , m_model(list)
    , m_words(filterField(QStringLiteral("columnWords"), this))
    , m_columns(new QListWidget(this))
    , m_empty(quietLabel({}, this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_reset(nullptr)
    , m_close(nullptr)
{
    setObjectName(QStringLiteral("columnChooser"));
    assemble();
    fill();
    retranslate();
    connect(m_words, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnChooser::tell);
    connect(m_columns, &QListWidget::currentRowChanged, this, &ColumnChooser::updateButtons);
    // Only once the list has finished with what was dropped.
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::tellMoved,
            Qt::QueuedConnection);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        fill();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(400, 480);
}

void ColumnChooser::assemble()
{
    m_columns->setObjectName(QStringLiteral("columnList"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setUniformItemSizes(true);
    m_columns->installEventFilter(this);
    m_words->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_up->setObjectName(QStringLiteral("columnUp"));
    m_down->setObjectName(QStringLiteral("columnDown"));
    auto *buttons = new QDialogButtonBox(this);
    m_reset = buttons->addButton(QString(), QDialogButtonBox::ResetRole);
    m_reset->setObjectName(QStringLiteral("columnReset"));
    m_close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton *button : {m_up, m_down, m_reset, m_close})
        button->setAutoDefault(false); // Enter in the field for words does none of this
    auto *order = new QHBoxLayout;
    order->setSpacing(metrics::spacing);
    order->addWidget(m_up);
    order->addWidget(m_down);
    order->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_words);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(order);
    layout->addWidget(buttons);
}

void ColumnChooser::retranslate()
{
    setWindowTitle(tr("Columns of the list: %1").arg(listTitle(m_model.kind())));
    m_words->setPlaceholderText(tr("Find a column…"));
    m_words->setAccessibleName(tr("Find a column"));
    m_columns->setAccessibleName(tr("Columns"));
    m_empty->setText(tr("No column has such a name."));
    m_up->setText(tr("Move &up"));
    setPlainToolTip(m_up, tr("Alt+Up"));
    m_down->setText(tr("Move &down"));
    setPlainToolTip(m_down, tr("Alt+Down"));
    m_reset->setText(tr("&Reset"));
}

/// What is shown first, in its order, then the rest.
void ColumnChooser::fill()
{
    const QStringList shown = m_model.columns();
    const QSignalBlocker blocker(m_columns);
    m_columns->clear();
    const auto add = [this](const ListColumn &column, bool isShown, bool isName) {
        auto *item = new QListWidgetItem(column.title, m_columns);
        item->setData(IdRole, idOf(column));
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, metrics::rowHeight(fontMetrics())});
        item->setFlags(isName ? Qt::NoItemFlags
                              : Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                                    | Qt::ItemIsUserCheckable | Qt::ItemIsEnabled);
    };
    for (int section = 0; section < m_model.columnCount(); ++section)
        add(m_model.column(section), true, section == 0);
    for (const ListColumn &column : m_model.allColumns()) {
        if (!shown.contains(idOf(column)))
            add(column, false, false);
    }
    m_columns->setCurrentRow(1);
    narrow(m_words->text());
}

void ColumnChooser::narrow(const QString &words)
{
    const std::string wanted = foldText(words.trimmed().toStdString());
    int shown = 0;
    for (int row = 0; row < m_columns->count(); ++row) {
        const std::string title = foldText(m_columns->item(row)->text().toStdString());
        const bool isShown = title.find(wanted) != std::string::npos;
        m_columns->item(row)->setHidden(!isShown);
        shown += isShown ? 1 : 0;
    }
    m_columns->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    updateButtons();
}

QStringList ColumnChooser::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            ids += m_columns->item(row)->data(IdRole).toString();
    }
    return ids;
}

void ColumnChooser::tell()
{
    updateButtons();
    Q_EMIT chosenChanged(chosen());
}

/// What was dropped above the first column goes below it.
void ColumnChooser::tellMoved()
{
    tell();
    if (m_columns->item(0)->data(IdRole).toString() != m_model.columns().front())
        fill();
}

/// Among the columns that are in sight.
void ColumnChooser::move(int by)
{
    const int from = m_columns->currentRow();
    int to = from + by;
    while (to > 0 && to < m_columns->count() && m_columns->item(to)->isHidden())
        to += by;
    if (from < 1 || to < 1 || to >= m_columns->count())
        return;
    QListWidgetItem *item = m_columns->takeItem(from);
    m_columns->insertItem(to, item);
    m_columns->setCurrentItem(item);
    tell();
}

void ColumnChooser::updateButtons()
{
    const int row = m_columns->currentRow();
    m_up->setEnabled(row > 1);
    m_down->setEnabled(row > 0 && row < m_columns->count() - 1);
}

/// Alt with an arrow moves the column; Down leads from the field into the list.
bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
    if (by == 0)
        return QDialog::eventFilter(watched, event);
    if (watched == m_columns && key->modifiers().testFlag(Qt::AltModifier)) {
        move(by);
        return true;
    }
    if (watched == m_words && by > 0) {
        m_columns->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ColumnChooser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace chargetree
