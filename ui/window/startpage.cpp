// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startpage.h"

#include "ui/connections/environmentbadge.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"
#include "ui/window/loadingpage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace chargetree {

namespace {

// Beside text of the size that desktops begin with.
constexpr int usualColumn = 360;
constexpr int usualMark = 64;
constexpr std::size_t mostConnections = 5;

int columnWidth(const QWidget &widget)
{
    return metrics::grown(usualColumn, widget.fontMetrics());
}

QPushButton *wayIn(Icon which, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(which));
    button->setMinimumHeight(metrics::grown(metrics::spacing * 5, button->fontMetrics()));
    return button;
}

/// The name in the middle, the badge at the end.
QPushButton *connectionButton(const Connection &connection, QWidget *parent)
{
    QPushButton *button =
        wayIn(Icon::Connect, QStringLiteral("startConnection_") + connection.id, parent);
    auto *badge = new EnvironmentBadge(button);
    badge->setEnvironment(connection.environment);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(metrics::spacing, 0, metrics::spacing, 0);
    row->addStretch();
    row->addWidget(badge);
    const QString name = connection.title();
    const int room = columnWidth(*button) - 2 * (badge->sizeHint().width() + 3 * metrics::spacing)
                     - metrics::iconSize(button->fontMetrics()) - metrics::margin;
    button->setText(withoutMnemonic(button->fontMetrics().elidedText(name, Qt::ElideRight, room)));
    button->setAccessibleName(markedName(name, connection.environment));
    setPlainToolTip(button, connection.address().host());
    return button;
}

/// A column of fixed width in the middle of the page.
QVBoxLayout *middleColumn(QWidget *page)
{
    auto *box = new QWidget(page);
    box->setFixedWidth(columnWidth(*page));
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(2);
    outer->addWidget(box, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::spacing);
    return column;
}

/// For low windows; the page is its widget.
QScrollArea *scrolledPage(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(new QWidget(scroll));
    return scroll;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_promise(plainLabel({}, this))
    , m_connections(new QWidget(this))
    , m_more(new QPushButton(m_connections))
    , m_demo(wayIn(Icon::Demo, QStringLiteral("startDemo"), this))
    , m_file(wayIn(Icon::OpenFile, QStringLiteral("startFile"), this))
    , m_connect(wayIn(Icon::Connect, QStringLiteral("startConnect"), this))
    , m_hint(plainLabel({}, this))
    , m_loading(new LoadingPage(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("startPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_pages->addWidget(makeWaysIn());
    m_pages->addWidget(m_loading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(m_file, &QPushButton::clicked, this, &StartPage::fileRequested);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectRequested);
    connect(m_more, &QPushButton::clicked, this, &StartPage::connectRequested);
    connect(m_loading, &LoadingPage::cancelRequested, this, &StartPage::cancelRequested);
    retranslate();
}

QWidget *StartPage::makeWaysIn()
{
    QScrollArea *scroll = scrolledPage(this);
    QWidget *page = scroll->widget();
    QVBoxLayout *column = middleColumn(page);
    auto *mark = new QLabel(page);
    const int markSide = metrics::grown(usualMark, fontMetrics());
    mark->setPixmap(programIcon().pixmap(markSide, markSide));
    mark->setMinimumHeight(markSide);
    mark->setAlignment(Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    QFont large = headingFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    m_promise->setAlignment(Qt::AlignHCenter);
    m_promise->setWordWrap(true);
    m_promise->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignHCenter);
    m_hint->setWordWrap(true);
    m_hint->setFont(smallFont(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(mark);
    column->addWidget(m_title);
    column->addWidget(m_promise);
    column->addSpacing(metrics::margin);
    auto *connections = new QVBoxLayout(m_connections);
    connections->setContentsMargins(0, 0, 0, metrics::spacing);
    connections->setSpacing(metrics::spacing);
    m_connections->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_connections->hide();
    m_more->setObjectName(QStringLiteral("startMore"));
    m_more->setFlat(true);
    connections->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addWidget(m_connections);
    column->addWidget(m_demo);
    column->addWidget(m_file);
    column->addWidget(m_connect);
    column->addSpacing(metrics::spacing);
    column->addWidget(m_hint);
    return scroll;
}

void StartPage::retranslate()
{
    m_title->setText(tr("Chargetree"));
    m_promise->setText(tr("Browse a charging fleet, find any driver, export what you see. "
                          "Chargetree only reads; it never changes the fleet."));
    m_demo->setText(tr("Look at the &demo fleet"));
    m_file->setText(tr("&Open a file…"));
    m_connect->setText(tr("&Connect…"));
    m_more->setText(tr("&More…"));
    m_hint->setText(tr("A JSON file can also be dropped on this window."));
    for (QLabel *text : {m_promise, m_hint}) // a scroll area asks for no height for a width
        text->setMinimumHeight(text->heightForWidth(columnWidth(*this)));
}

void StartPage::setConnections(const std::vector<Connection> &connections)
{
    auto *column = static_cast<QBoxLayout *>(m_connections->layout());
    while (column->count() > 1) {
        const std::unique_ptr<QLayoutItem> old(column->takeAt(0));
        old->widget()->hide();
        old->widget()->deleteLater(); // it may have been the one that was pressed
    }
    const std::size_t shown = std::min(connections.size(), mostConnections);
    for (std::size_t i = 0; i < shown; ++i) {
        QPushButton *button = connectionButton(connections[i], m_connections);
        connect(button, &QPushButton::clicked, this,
                [this, id = connections[i].id] { Q_EMIT connectionChosen(id); });
        column->insertWidget(int(i), button);
    }
    m_more->setVisible(connections.size() > mostConnections);
    m_connections->setVisible(!connections.empty());
}

void StartPage::showWaysIn()
{
    m_pages->setCurrentIndex(0);
    m_loading->end();
}

void StartPage::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_loading->showProgress(what, done, total);
    m_pages->setCurrentWidget(m_loading);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
