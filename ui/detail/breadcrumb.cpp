// SPDX-License-Identifier: Apache-2.0
// What a breadcrumb is made of and does; where its parts stand is in breadcrumblayout.cpp.
#include "ui/detail/breadcrumb.h"

#include "models/fields/fieldtext.h"
#include "models/fields/personal.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

QRect onScreen(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_more(makeButton(QStringLiteral("breadcrumbMore")))
    , m_last(makeChevron())
{
    setFont(smallFont(font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("Further up"));
    connect(m_more, &QToolButton::clicked, this, &Breadcrumb::showHidden);
    connect(m_last, &QToolButton::clicked, this,
            [this] { Q_EMIT listRequested(m_parts.back().node, none<NodeId>, onScreen(*m_last)); });
}

QToolButton *Breadcrumb::makeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

/// The keyboard has Down on the name: twice as many stops would be too many.
QToolButton *Breadcrumb::makeChevron()
{
    QToolButton *button = makeButton(QStringLiteral("breadcrumbChevron"));
    button->setFocusPolicy(Qt::NoFocus);
    button->setText(QStringLiteral("›")); // the text's direction mirrors it
    return button;
}

Breadcrumb::Part Breadcrumb::makePart(std::size_t number)
{
    Part part{.button = makeButton(QStringLiteral("breadcrumbPart")), .chevron = makeChevron()};
    part.button->installEventFilter(this);
    connect(part.button, &QToolButton::clicked, this,
            [this, number] { Q_EMIT nodeRequested(m_parts[number].node); });
    connect(part.chevron, &QToolButton::clicked, this,
            [this, number] { requestList(number, *m_parts[number].chevron); });
    return part;
}

void Breadcrumb::requestList(std::size_t number, const QWidget &anchor)
{
    const NodeId parent = number == 0 ? Fleet::root : m_parts[number - 1].node;
    Q_EMIT listRequested(parent, m_parts[number].node, onScreen(anchor));
}

/// Buttons are used again, so that the keyboard's focus stays where it is.
void Breadcrumb::setNode(const Fleet &fleet, NodeId node)
{
    std::vector<NodeId> path;
    for (NodeId id = node; id != Fleet::root && id != none<NodeId>; id = fleet.at(id).parent)
        path.insert(path.begin(), id);
    for (std::size_t i = path.size(); i < m_parts.size(); ++i) {
        for (QToolButton *button : {m_parts[i].button, m_parts[i].chevron}) {
            button->hide(); // it may be the one that was clicked
            button->deleteLater();
        }
    }
    const std::size_t known = std::min(path.size(), m_parts.size());
    m_parts.resize(path.size());
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (i >= known)
            m_parts[i] = makePart(i);
        Part &part = m_parts[i];
        part.node = path[i];
        part.name = nodeName(fleet, path[i]);
        part.isPersonal = isPersonal(fleet.at(path[i]).kind(), part.name);
        part.button->setAccessibleName(part.name);
    }
    for (std::size_t i = known; i < m_parts.size(); ++i) // else they come last of all
        setTabOrder(i == 0 ? m_more : m_parts[i - 1].button, m_parts[i].button);
    m_hasRowsBelow = !path.empty() && fleet.at(path.back()).childCount > 0;
    nameChevrons();
    dressParts();
    arrange();
}

/// Who points at a chevron does not point at the name beside it.
void Breadcrumb::nameChevrons()
{
    const auto name = [this](QToolButton *chevron, const QString &text, const Part &part) {
        const bool isUnderCover = part.isPersonal && isVeiled(this);
        chevron->setAccessibleName(text.arg(part.name));
        setPlainToolTip(chevron, text.arg(isUnderCover ? coverText() : part.name));
    };
    for (const Part &part : m_parts)
        name(part.chevron, tr("Beside %1"), part);
    if (!m_parts.empty())
        name(m_last, tr("Below %1"), m_parts.back());
}

void Breadcrumb::dressParts()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::ButtonText, themeColors(palette()).secondaryText);
    m_last->setPalette(quiet);
    for (const Part &part : m_parts) {
        part.chevron->setPalette(quiet);
        part.button->setPalette(&part == &m_parts.back() ? palette() : quiet);
    }
}

void Breadcrumb::showHidden()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_hidden; ++i) {
        const NodeId id = m_parts[i].node;
        menu->addAction(withoutMnemonic(shown(m_parts[i])), this,
                        [this, id] { Q_EMIT nodeRequested(id); });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

/// The button of a covered name was entered or left.
void Breadcrumb::uncover(const QObject *button)
{
    for (const Part &part : m_parts) {
        if (part.button == button && part.isPersonal)
            arrange();
    }
}

bool Breadcrumb::event(QEvent *event)
{
    if (event->type() == veilChange())
        nameChevrons();
    return QWidget::event(event);
}

bool Breadcrumb::eventFilter(QObject *watched, QEvent *event)
{
    constexpr std::array coverEvents{QEvent::Enter, QEvent::Leave, QEvent::FocusIn,
                                     QEvent::FocusOut};
    if (event->type() == veilChange()
        || std::find(coverEvents.begin(), coverEvents.end(), event->type()) != coverEvents.end())
        uncover(watched);
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].button == watched)
            requestList(i, *m_parts[i].button);
    }
    return true;
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_more->setAccessibleName(tr("Further up"));
        nameChevrons();
    }
    if (event->type() == QEvent::PaletteChange)
        dressParts();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace chargetree
