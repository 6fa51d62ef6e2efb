// SPDX-License-Identifier: Apache-2.0
#include "ui/locator/locator.h"

#include "ui/locator/locatordelegate.h"
#include "ui/locator/locatormodel.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace chargetree {

namespace {

constexpr int widest = 640; // beside text of the size that desktops begin with
constexpr int mostShown = 12; // rows

} // namespace

Locator::Locator(const Actions &actions, QWidget *window)
    : OverlayPanel(window)
    , m_actions(actions)
    , m_model(new LocatorModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_remark(quietLabel({}, this))
{
    setObjectName(QStringLiteral("locator"));
    assemble();
    connect(m_field, &QLineEdit::textChanged, this, &Locator::ask);
    connect(m_list, &QListView::clicked, this, &Locator::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Locator::tellCurrent);
    retranslate();
}

void Locator::assemble()
{
    m_field->setObjectName(QStringLiteral("locatorField"));
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_field->setMaxLength(longestTyped);
    new VeilField(m_field);
    m_list->setObjectName(QStringLiteral("locatorList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LocatorDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // it stays where one types
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_remark->setObjectName(QStringLiteral("locatorRemark"));
    m_remark->setFont(smallFont(font()));
    m_remark->setWordWrap(true);
    m_remark->setIndent(LocatorDelegate::inset);
    auto *column = new QVBoxLayout(this);
    constexpr int inset = shadow + metrics::spacing;
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(metrics::spacing);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_remark);
}

void Locator::retranslate()
{
    m_field->setPlaceholderText(tr("Go to a driver, tag, charger, site…"));
    m_field->setAccessibleName(tr("Go to anything"));
    m_list->setAccessibleName(tr("Results"));
    tellRemark();
}

void Locator::open()
{
    if (isVisible()) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
        return;
    }
    m_before = window()->focusWidget();
    m_field->clear();
    ask();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Locator::showFleet(const LoadedFleetPtr &fleet, const std::vector<NodeId> &map)
{
    m_loaded = fleet;
    m_recent.follow(map);
    if (!isVisible())
        return;
    setRows({}); // those that it has lead into the old fleet
    ask();
}

void Locator::ask()
{
    const QString typed = m_field->text();
    const LocatorQuery query = LocatorQuery::of(typed);
    m_isChosenAhead = false;
    m_isAwaiting = m_loaded && !query.isEmpty() && !query.wantsActions;
    if (query.wantsActions)
        setRows(actionRows(m_actions, query.text));
    else if (!m_isAwaiting) // else the last ones stay until the answer is there
        setRows(query.isEmpty() ? recentRows() : std::vector<LocatorRow>());
    tellRemark();
    if (m_loaded && !query.wantsActions)
        Q_EMIT asked(typed);
}

void Locator::showResults(const QString &typed, const std::vector<LocatorHit> &hits)
{
    if (!m_isAwaiting || typed != m_field->text())
        return;
    m_isAwaiting = false;
    std::vector<LocatorRow> rows;
    rows.reserve(hits.size());
    for (const LocatorHit &hit : hits)
        rows.push_back(locatorRow(hit));
    setRows(std::move(rows));
    tellRemark();
    if (std::exchange(m_isChosenAhead, false))
        choose(m_list->currentIndex());
}

void Locator::setRows(std::vector<LocatorRow> rows)
{
    m_model->setRows(std::move(rows));
    const QModelIndex first = m_model->index(0);
    if (first.isValid() && (first.flags() & Qt::ItemIsEnabled) != 0)
        m_list->setCurrentIndex(first);
    tellCurrent();
}

std::vector<LocatorRow> Locator::recentRows() const
{
    std::vector<LocatorRow> rows;
    for (const LocatorTarget &target : m_recent.targets()) {
        if (const auto *command = std::get_if<Command>(&target))
            rows.push_back(locatorRow(*command, *m_actions.at(*command)));
        else if (m_loaded)
            rows.push_back(locatorRow(locatorHit(*m_loaded->fleet, std::get<NodeId>(target))));
    }
    return rows;
}

/// What stands below the rows, or in place of them.
void Locator::tellRemark()
{
    const LocatorQuery query = LocatorQuery::of(m_field->text());
    QString remark;
    if (query.isEmpty())
        remark = tr("d drivers · t tags · c chargers · s sites · h home sites · > actions");
    else if (!m_loaded && !query.wantsActions)
        remark = tr("There is no fleet to look in yet; > lists the actions");
    else if (m_model->rowCount() == 0 && !m_isAwaiting)
        remark = tr("Nothing found");
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    place();
}

/// The focus stays in the field, which therefore says what Enter would choose.
void Locator::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

void Locator::choose(const QModelIndex &index)
{
    if (!index.isValid() || (index.flags() & Qt::ItemIsEnabled) == 0)
        return;
    const LocatorTarget target = m_model->row(index.row()).target;
    m_recent.add(target);
    leave();
    if (const auto *command = std::get_if<Command>(&target))
        Q_EMIT actionChosen(*command);
    else
        Q_EMIT nodeChosen(std::get<NodeId>(target));
}

void Locator::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

/// As high as its rows want, or as many whole ones as there is room for.
QSize Locator::wantedSize(const QSize &window)
{
    const int width = qMin(metrics::grown(widest, fontMetrics()) + 2 * shadow,
                           window.width() - 2 * (metrics::margin - shadow));
    const int rows = qMin(m_model->rowCount(), mostShown);
    m_list->setVisible(rows > 0);
    const int around = (shadow + metrics::spacing) * 2 + m_field->sizeHint().height();
    const int room = window.height() - top - around - metrics::margin
                     - (m_remark->isHidden() ? 0 : m_remark->heightForWidth(width));
    const int rowHeight = qMax(m_list->sizeHintForRow(0), 1);
    m_list->setFixedHeight(qMin(rows, qMax(room / rowHeight, 1)) * rowHeight);
    layout()->activate();
    return {width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                 : layout()->totalSizeHint().height()};
}

bool Locator::takeKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_isChosenAhead = m_isAwaiting;
        if (!m_isAwaiting)
            choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event));
    return OverlayPanel::eventFilter(watched, event);
}

void Locator::changeEvent(QEvent *event)
{
    OverlayPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
