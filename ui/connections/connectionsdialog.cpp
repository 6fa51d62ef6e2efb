// SPDX-License-Identifier: Apache-2.0
// How the connections' window is put together; what it does is in connectionsdialogactions.cpp.
#include "ui/connections/connectionsdialog.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/testpanel.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr QSize startLetters(150, 32);
constexpr int leastWidth = metrics::spacing * 90;
constexpr int leastHeight = metrics::spacing * 56;
constexpr int listWidth = metrics::spacing * 30;

QToolButton *listButton(Icon which, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(which));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void sayOn(QToolButton *button, const QString &text)
{
    button->setText(text);
    const QString plain = QString(text).remove(QLatin1Char('&'));
    button->setAccessibleName(plain);
    setPlainToolTip(button, plain);
}

QWidget *line(QFrame::Shape shape, QWidget *parent)
{
    auto *rule = new QWidget(parent);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    if (shape == QFrame::VLine)
        rule->setFixedWidth(1);
    else
        rule->setFixedHeight(1);
    return rule;
}

} // namespace

ConnectionsDialog::ConnectionsDialog(QWidget *parent)
    : Dialog(parent)
    , m_list(new ConnectionList(this))
    , m_add(listButton(Icon::Add, QStringLiteral("connectionAdd"), this))
    , m_duplicate(listButton(Icon::Copy, QStringLiteral("connectionDuplicate"), this))
    , m_remove(listButton(Icon::Remove, QStringLiteral("connectionRemove"), this))
    , m_more(listButton(Icon::Menu, QStringLiteral("connectionMore"), this))
    , m_menu(new QMenu(this))
    , m_import(m_menu->addAction(QString()))
    , m_export(m_menu->addAction(QString()))
    , m_question(new NoticeBar(this))
    , m_pages(new QStackedWidget(this))
    , m_hint(quietLabel({}, this))
    , m_form(new ConnectionForm)
    , m_problem(plainLabel({}, this))
    , m_testPanel(new TestPanel(this))
    , m_test(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_undo(new NoticeBar(this))
    , m_open(new QPushButton(this))
    , m_openNew(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    nameWidgets();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeListSide());
    sides->addWidget(line(QFrame::VLine, this));
    sides->addWidget(makeFormSide(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(sides, 1);
    column->addWidget(line(QFrame::HLine, this));
    column->addWidget(m_undo);
    column->addWidget(makeFoot());
    const QSize room = screen()->availableSize() - QSize(metrics::margin * 2, metrics::margin * 4);
    setMinimumSize(leastWidth, leastHeight);
    resize(dialogSize(*this, startLetters).boundedTo(room));
    orderTabs();
    wire();
    retranslate();
    showCurrent();
}

void ConnectionsDialog::nameWidgets()
{
    setObjectName(QStringLiteral("connectionsDialog"));
    m_question->setObjectName(QStringLiteral("connectionQuestion"));
    m_undo->setObjectName(QStringLiteral("connectionUndo"));
    m_problem->setObjectName(QStringLiteral("connectionProblem"));
    m_test->setObjectName(QStringLiteral("connectionTest"));
    m_discard->setObjectName(QStringLiteral("connectionDiscard"));
    m_save->setObjectName(QStringLiteral("connectionSave"));
    m_open->setObjectName(QStringLiteral("connectionOpen"));
    m_openNew->setObjectName(QStringLiteral("connectionOpenNew"));
    m_close->setObjectName(QStringLiteral("connectionClose"));
    m_import->setObjectName(QStringLiteral("connectionImport"));
    m_export->setObjectName(QStringLiteral("connectionExport"));
    for (QPushButton *button : {m_test, m_discard, m_openNew, m_close})
        button->setAutoDefault(false);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
}

QWidget *ConnectionsDialog::makeListSide()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(listWidth); // or as wide as large text makes the buttons
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing,
                                metrics::spacing);
    buttons->setSpacing(metrics::halfSpacing);
    buttons->addWidget(m_add);
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_more);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, metrics::spacing, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(line(QFrame::HLine, side));
    column->addLayout(buttons);
    return side;
}

QWidget *ConnectionsDialog::makeFormSide()
{
    auto *side = new QWidget(this);
    m_hint->setObjectName(QStringLiteral("connectionHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(metrics::margin);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *padded = new QWidget(scroll);
    auto *padding = new QVBoxLayout(padded);
    padding->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    padding->addWidget(m_form);
    padding->addStretch();
    scroll->setWidget(padded);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(scroll);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin,
                                metrics::spacing);
    buttons->setSpacing(metrics::spacing);
    buttons->addWidget(m_test);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_question);
    column->addWidget(m_pages, 1);
    column->addWidget(m_testPanel);
    column->addWidget(line(QFrame::HLine, side));
    column->addLayout(buttons);
    return side;
}

QWidget *ConnectionsDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin, metrics::spacing);
    row->setSpacing(metrics::spacing);
    row->addStretch();
    row->addWidget(m_openNew);
    row->addWidget(m_open);
    row->addWidget(m_close);
    return foot;
}

void ConnectionsDialog::orderTabs()
{
    const std::array<QWidget *, 14> order{m_list,     m_add,  m_duplicate, m_remove, m_more,
                                          m_question, m_form, m_testPanel, m_test,   m_discard,
                                          m_save,     m_undo, m_openNew,   m_open};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    setTabOrder(m_open, m_close);
}

void ConnectionsDialog::wire()
{
    // Later, when the list has done with the click that chose the row.
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::rowChosen,
            Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { openCurrent(false); });
    connect(m_add, &QToolButton::clicked, this, &ConnectionsDialog::add);
    connect(m_duplicate, &QToolButton::clicked, this, &ConnectionsDialog::duplicate);
    connect(m_remove, &QToolButton::clicked, this, &ConnectionsDialog::askToRemove);
    connect(m_import, &QAction::triggered, this, [this] { leaveThen([this] { importFrom(); }); });
    connect(m_export, &QAction::triggered, this, &ConnectionsDialog::exportTo);
    connect(m_question, &NoticeBar::actionRequested, this, &ConnectionsDialog::answered);
    connect(m_question, &NoticeBar::dismissed, this, &ConnectionsDialog::forgetQuestion);
    connect(m_form, &ConnectionForm::changed, this, &ConnectionsDialog::formChanged);
    connect(m_testPanel, &TestPanel::cancelRequested, this, &ConnectionsDialog::endTest);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsDialog::test);
    connect(m_discard, &QPushButton::clicked, this, &ConnectionsDialog::discard);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsDialog::save);
    connect(m_undo, &NoticeBar::actionRequested, this, &ConnectionsDialog::undoRemove);
    connect(m_open, &QPushButton::clicked, this, [this] { openCurrent(false); });
    connect(m_openNew, &QPushButton::clicked, this, [this] { openCurrent(true); });
    connect(m_close, &QPushButton::clicked, this, &ConnectionsDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        endTest();
        forgetQuestion();
        m_removed.clear();
        m_undo->dismiss();
    });
}

void ConnectionsDialog::retranslate()
{
    setWindowTitle(tr("Connections"));
    m_list->setAccessibleName(windowTitle());
    sayOn(m_add, tr("&Add"));
    sayOn(m_duplicate, tr("&Duplicate"));
    sayOn(m_remove, tr("&Remove"));
    sayOn(m_more, tr("Import and export"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("&Export…"));
    m_hint->setText(tr("There is no connection yet. Add one with the address and the key that "
                       "your vendor gave you."));
    m_test->setText(tr("&Test"));
    m_discard->setText(tr("Dis&card"));
    m_save->setText(tr("&Save"));
    m_openNew->setText(tr("Open in a new &window"));
    m_close->setText(tr("C&lose"));
    updateButtons();
}

void ConnectionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
