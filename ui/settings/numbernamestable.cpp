// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/numbernamestable.h"

#include "ui/look/metrics.h"
#include "ui/settings/numbernamedelegate.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace chargetree {

namespace {

constexpr int numberColumn = 0;
constexpr int nameColumn = 1;
constexpr int fewestRows = 3; // that there is room for
constexpr int mostRows = 6;

QTableWidgetItem *digitsOf(qint64 number)
{
    auto *item = new QTableWidgetItem(QString::number(number));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/// Where nothing is written, a screen reader says what is painted.
void setName(QTableWidgetItem &item, const QString &name)
{
    item.setText(name);
    item.setData(Qt::AccessibleTextRole, shownName(name));
}

} // namespace

NumberNamesTable::NumberNamesTable(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    assemble();
    connect(this, &QTableWidget::cellChanged, this, &NumberNamesTable::take);
    connect(this, &QTableWidget::cellActivated, this, &NumberNamesTable::editName);
    connect(this, &QTableWidget::currentCellChanged, this, &NumberNamesTable::stateChanged);
    rebuild();
}

void NumberNamesTable::assemble()
{
    setHorizontalHeaderLabels({tr("Number"), tr("Name")});
    setItemDelegate(new NumberNameDelegate(this));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // so that the page ends below it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(numberColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
}

void NumberNamesTable::setUsed(const std::vector<qint64> &numbers)
{
    m_used = numbers;
    rebuild();
}

void NumberNamesTable::setNames(const QMap<qint64, QString> &names)
{
    if (names == m_names) // else it is what is being edited
        return;
    m_names = names;
    m_added.clear();
    rebuild();
}

void NumberNamesTable::rebuild()
{
    std::set<qint64> numbers(m_used.begin(), m_used.end());
    numbers.insert(m_added.begin(), m_added.end());
    for (auto name = m_names.begin(); name != m_names.end(); ++name)
        numbers.insert(name.key());
    {
        const QSignalBlocker blocker(this);
        setRowCount(int(numbers.size()));
        int row = 0;
        for (const qint64 number : numbers) {
            setItem(row, numberColumn, digitsOf(number));
            auto *name = new QTableWidgetItem;
            setName(*name, m_names.value(number));
            setItem(row++, nameColumn, name);
        }
    }
    fitHeight();
    Q_EMIT stateChanged();
}

void NumberNamesTable::fitHeight()
{
    const int rowHeight = metrics::rowHeight(fontMetrics());
    verticalHeader()->setDefaultSectionSize(rowHeight);
    const int rows = qBound(fewestRows, rowCount(), mostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * frameWidth());
}

void NumberNamesTable::editName(int row)
{
    setCurrentCell(row, nameColumn);
    editItem(item(row, nameColumn));
}

void NumberNamesTable::take(int row)
{
    const QString name = NumberNames::shown(item(row, nameColumn)->text());
    {
        const QSignalBlocker blocker(this);
        setName(*item(row, nameColumn), name);
    }
    const qint64 number = numberAt(row);
    if (m_names.value(number) == name)
        return;
    if (name.isEmpty()) {
        m_names.remove(number);
        m_added.insert(number); // no row goes while somebody is in it
    } else {
        m_names.insert(number, name);
    }
    Q_EMIT stateChanged();
    Q_EMIT named();
}

void NumberNamesTable::add(qint64 number)
{
    if (!contains(number)) {
        m_added.insert(number);
        rebuild();
    }
    setFocus(Qt::OtherFocusReason);
    editName(rowOf(number));
}

void NumberNamesTable::removeCurrent()
{
    if (!canRemoveCurrent())
        return;
    const int row = currentRow();
    const qint64 number = numberAt(row);
    m_added.erase(number);
    const bool hadName = m_names.remove(number) > 0;
    rebuild();
    setCurrentCell(qMin(row, rowCount() - 1), nameColumn);
    Q_EMIT stateChanged();
    if (hadName)
        Q_EMIT named();
}

bool NumberNamesTable::canRemoveCurrent() const
{
    const int row = currentRow();
    if (row < 0 || !item(row, numberColumn))
        return false;
    return m_names.contains(numberAt(row)) || m_added.count(numberAt(row)) > 0;
}

qint64 NumberNamesTable::freeNumber() const
{
    qint64 number = 0;
    while (contains(number))
        ++number;
    return number;
}

qint64 NumberNamesTable::numberAt(int row) const
{
    return item(row, numberColumn)->text().toLongLong();
}

int NumberNamesTable::rowOf(qint64 number) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (numberAt(row) == number)
            return row;
    }
    return -1;
}

void NumberNamesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete) // else it would begin to edit, as any key does
        removeCurrent();
    else
        QTableWidget::keyPressEvent(event);
}

void NumberNamesTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace chargetree
