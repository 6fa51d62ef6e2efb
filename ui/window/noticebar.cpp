// SPDX-License-Identifier: Apache-2.0
#include "ui/window/noticebar.h"

#include "models/fields/personal.h"
#include "models/fields/visibletext.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/withroom.h"
#include "ui/privacy/veilcover.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace chargetree {

namespace {

// A server's own words may be of any length.
constexpr qsizetype sentenceLimit = 1'000;
constexpr qsizetype detailsLimit = 4'000;

struct Look {
    Icon icon;
    IconTint tint;
    QColor background;
    QColor text;
};

Look lookOf(NoticeBar::Kind kind, const ThemeColors &colors)
{
    switch (kind) {
    case NoticeBar::Kind::Info:
        return {Icon::Info, IconTint::Info, colors.infoBackground, colors.infoText};
    case NoticeBar::Kind::Warning:
        return {Icon::Warning, IconTint::Warning, colors.warningBackground, colors.warningText};
    case NoticeBar::Kind::Error:
        break;
    }
    return {Icon::Error, IconTint::Error, colors.errorBackground, colors.errorText};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(plainLabel({}, this))
    , m_details(plainLabel({}, this))
    , m_covers{new VeilCover(m_sentence), new VeilCover(m_details)}
    , m_more(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setObjectName(QStringLiteral("noticeDetails"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setObjectName(QStringLiteral("noticeMore"));
    m_more->setCheckable(true);
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIcon(icon(Icon::Clear));
    m_close->setAutoRaise(true);
    setAutoFillBackground(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::spacing);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_more);
    addActions(row);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout;
    column->addLayout(row);
    column->addWidget(m_details);
    QHBoxLayout *whole = withRoom(metrics::spacing, column, 0);
    whole->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing,
                              metrics::spacing);
    setLayout(whole);

    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismissByHand);
    retranslate();
    hide();
}

void NoticeBar::addActions(QBoxLayout *row)
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i] = new QPushButton(this);
        m_actions[i]->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_actions[i]->setAutoDefault(false); // in a dialog Enter belongs to its own button
        row->addWidget(m_actions[i]);
        connect(m_actions[i], &QPushButton::clicked, this,
                [this, i] { Q_EMIT actionRequested(QString(m_notice.actions[i].id)); });
    }
    m_more->setAutoDefault(false);
}

/// Each reads as its language does, on the side where one begins to read: in a line that is
/// mirrored a path at its edge would have its slash at the other end. It may be copied, so it holds
/// no marks.
void NoticeBar::direct()
{
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *label : {m_sentence, m_details}) {
        label->setLayoutDirection(label->text().isRightToLeft() ? Qt::RightToLeft
                                                                : Qt::LeftToRight);
        label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

void NoticeBar::show(const Notice &notice)
{
    m_notice = notice;
    m_sentence->setText(visibleLines(notice.sentence, sentenceLimit));
    m_details->setText(visibleLines(notice.details, detailsLimit));
    direct();
    m_details->hide();
    m_more->setChecked(false);
    m_more->setVisible(!notice.details.isEmpty());
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const bool isUsed = i < notice.actions.size();
        const NoticeAction action = isUsed ? notice.actions[i] : NoticeAction{};
        m_actions[i]->setObjectName(QStringLiteral("noticeAction_") + action.id);
        m_actions[i]->setText(action.label);
        m_actions[i]->setVisible(isUsed);
    }
    setAccessibleName(notice.sentence);
    cover();
    colour();
    setVisible(true);
}

void NoticeBar::cover()
{
    for (VeilCover *cover : m_covers)
        cover->setNeeded(m_notice.isPersonal || looksPersonal(m_notice.sentence)
                         || looksPersonal(m_notice.details));
}

void NoticeBar::dismiss()
{
    hide();
}

void NoticeBar::dismissByHand()
{
    dismiss();
    Q_EMIT dismissed();
}

void NoticeBar::focusFirstAction()
{
    m_actions.front()->setFocus(Qt::OtherFocusReason);
}

/// Its own palette would go on saying which appearance there was.
void NoticeBar::colour()
{
    const Look look = lookOf(m_notice.kind, themeColors(QApplication::palette()));
    const int side = metrics::iconSize(fontMetrics());
    m_icon->setPixmap(icon(look.icon, look.tint).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette colours;
    colours.setColor(QPalette::Window, look.background);
    colours.setColor(QPalette::WindowText, look.text);
    if (palette().color(QPalette::Window) != look.background)
        setPalette(colours);
}

void NoticeBar::retranslate()
{
    m_more->setText(tr("Details"));
    m_close->setAccessibleName(tr("Close this notice"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        direct();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismissByHand();
    else
        QFrame::keyPressEvent(event);
}

} // namespace chargetree
