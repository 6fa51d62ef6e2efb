// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/breadcrumb.h"

#include "models/fields/fieldtext.h"
#include "models/fields/personal.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr int padding = Breadcrumb::inset;
constexpr int gap = metrics::margin; // room of a chevron
constexpr int slack = 4; // of the padding, for glyphs that lie on fractions of a pixel

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
        part.isPersonal = isPersonal(fleet.at(path[i]).kind());
        part.button->setAccessibleName(part.name);
    }
    m_hasRowsBelow = !path.empty() && fleet.at(path.back()).childCount > 0;
    nameChevrons();
    dressParts();
    arrange();
}

void Breadcrumb::nameChevrons()
{
    const auto name = [](QToolButton *chevron, const QString &text) {
        chevron->setAccessibleName(text);
        setPlainToolTip(chevron, text);
    };
    for (const Part &part : m_parts)
        name(part.chevron, tr("Beside %1").arg(part.name));
    if (!m_parts.empty())
        name(m_last, tr("Below %1").arg(m_parts.back().name));
}

/// A style sheet keeps tool buttons from inheriting fonts.
void Breadcrumb::dressParts()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::ButtonText, themeColors(palette()).secondaryText);
    const auto dress = [this](QToolButton *button, const QPalette &colors) {
        button->setPalette(colors);
        button->setFont(font());
    };
    dress(m_more, palette());
    dress(m_last, quiet);
    for (const Part &part : m_parts) {
        dress(part.chevron, quiet);
        dress(part.button, &part == &m_parts.back() ? palette() : quiet);
    }
}

QSize Breadcrumb::sizeHint() const
{
    int width = 0;
    for (const Part &part : m_parts)
        width += gap + widthOf(part.name);
    return {width + gap, fontMetrics().height() + 12};
}

QSize Breadcrumb::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

int Breadcrumb::widthOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + 2 * padding;
}

QString Breadcrumb::shown(const Part &part)
{
    return part.isPersonal && isCovered(*part.button) ? coverText() : part.name;
}

int Breadcrumb::widthOf(const Part &part) const
{
    return widthOf(part.isPersonal && isVeiled(this) ? coverText() : part.name);
}

void Breadcrumb::arrange()
{
    int wanted = m_hasRowsBelow ? gap : 0;
    for (const Part &part : m_parts)
        wanted += gap + widthOf(part);
    m_hidden = 0;
    const int moreWidth = widthOf(m_more->text());
    while (m_hidden + 1 < m_parts.size() && wanted + (m_hidden > 0 ? moreWidth : 0) > width())
        wanted -= gap + widthOf(m_parts[m_hidden++]);

    int x = 0;
    const auto place = [&](QToolButton *button, int buttonWidth) {
        const QRect logical(x, 0, buttonWidth, height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        button->show();
        x += buttonWidth;
    };
    const QString chevron = QStringLiteral("›"); // the text's direction mirrors it
    const auto placeChevron = [&](QToolButton *button) {
        button->setText(chevron);
        place(button, gap);
    };
    m_more->setVisible(m_hidden > 0);
    m_last->setVisible(m_hasRowsBelow);
    if (m_hidden > 0)
        place(m_more, moreWidth);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (i < m_hidden) {
            part.button->hide();
            part.chevron->hide();
            continue;
        }
        placeChevron(part.chevron);
        const int behind = m_hasRowsBelow && i + 1 == m_parts.size() ? gap : 0;
        const QString text = shown(part);
        const int room = qMin(widthOf(part), qMax(0, width() - x - behind));
        const QString line =
            fontMetrics().elidedText(text, Qt::ElideRight, room - 2 * padding + slack);
        part.button->setText(withoutMnemonic(line));
        setPlainToolTip(part.button, line == part.name ? QString() : part.name);
        place(part.button, room);
    }
    if (m_hasRowsBelow)
        placeChevron(m_last);
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
    const bool isFont = event->type() == QEvent::FontChange;
    if (isFont || event->type() == QEvent::PaletteChange)
        dressParts();
    if (isFont || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace chargetree
