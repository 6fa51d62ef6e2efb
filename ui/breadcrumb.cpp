// SPDX-License-Identifier: Apache-2.0
#include "ui/breadcrumb.h"

#include "models/fields/fieldtext.h"
#include "ui/metrics.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int padding = Breadcrumb::inset;
constexpr int gap = metrics::spacing; // room of a chevron
constexpr int slack = 4; // of the padding, for glyphs that lie on fractions of a pixel

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_more(makeButton())
{
    setFont(smallFont(font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("breadcrumbMore"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("Further up"));
    connect(m_more, &QToolButton::clicked, this, &Breadcrumb::showHidden);
}

QToolButton *Breadcrumb::makeButton()
{
    auto *button = new QToolButton(this);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

/// Buttons are used again, so that the keyboard's focus stays where it is.
void Breadcrumb::setNode(const Fleet &fleet, NodeId node)
{
    std::vector<NodeId> path;
    for (NodeId id = node; id != Fleet::root && id != none<NodeId>; id = fleet.at(id).parent)
        path.insert(path.begin(), id);
    for (std::size_t i = path.size(); i < m_parts.size(); ++i) {
        m_parts[i].button->hide(); // it may be the one that was clicked
        m_parts[i].button->deleteLater();
    }
    const std::size_t known = std::min(path.size(), m_parts.size());
    m_parts.resize(path.size());
    for (std::size_t i = 0; i < path.size(); ++i) {
        Part &part = m_parts[i];
        if (i >= known) {
            part.button = makeButton();
            part.button->setObjectName(QStringLiteral("breadcrumbPart"));
            connect(part.button, &QToolButton::clicked, this,
                    [this, i] { Q_EMIT nodeRequested(m_parts[i].node); });
        }
        part.node = path[i];
        part.name = nodeName(fleet, path[i]);
        part.button->setAccessibleName(part.name);
    }
    dressParts();
    arrange();
}

/// A style sheet keeps tool buttons from inheriting fonts.
void Breadcrumb::dressParts()
{
    m_more->setFont(font());
    for (const Part &part : m_parts) {
        QPalette shown = palette();
        if (&part != &m_parts.back())
            shown.setColor(QPalette::ButtonText, themeColors(palette()).secondaryText);
        part.button->setPalette(shown);
        part.button->setFont(font());
    }
}

QSize Breadcrumb::sizeHint() const
{
    int width = 0;
    for (const Part &part : m_parts)
        width += widthOf(part.name) + gap;
    return {width, fontMetrics().height() + 12};
}

QSize Breadcrumb::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

int Breadcrumb::widthOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + 2 * padding;
}

void Breadcrumb::arrange()
{
    int wanted = 0;
    for (const Part &part : m_parts)
        wanted += widthOf(part.name) + gap;
    wanted -= gap;
    m_hidden = 0;
    const int moreWidth = widthOf(m_more->text()) + gap;
    while (m_hidden + 1 < m_parts.size() && wanted + (m_hidden > 0 ? moreWidth : 0) > width())
        wanted -= widthOf(m_parts[m_hidden++].name) + gap;
    m_chevrons.clear();
    int x = 0;
    const auto place = [&](QToolButton *button, int buttonWidth) {
        const QRect logical(x, 0, buttonWidth, height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        button->show();
        x += buttonWidth;
        m_chevrons.push_back(x);
        x += gap;
    };
    m_more->setVisible(m_hidden > 0);
    if (m_hidden > 0)
        place(m_more, moreWidth - gap);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (i < m_hidden) {
            part.button->hide();
            continue;
        }
        const int room = qMin(widthOf(part.name), qMax(0, width() - x));
        const QString line =
            fontMetrics().elidedText(part.name, Qt::ElideRight, room - 2 * padding + slack);
        part.button->setText(withoutMnemonic(line));
        setPlainToolTip(part.button, line == part.name ? QString() : part.name);
        place(part.button, room);
    }
    if (!m_chevrons.empty())
        m_chevrons.pop_back();
    update();
}

void Breadcrumb::showHidden()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_hidden; ++i) {
        const NodeId id = m_parts[i].node;
        menu->addAction(withoutMnemonic(m_parts[i].name), this,
                        [this, id] { Q_EMIT nodeRequested(id); });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void Breadcrumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColors(palette()).secondaryText);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QString chevron = isRightToLeft ? QStringLiteral("‹") : QStringLiteral("›");
    for (const int x : m_chevrons) {
        const QRect logical(x, 0, gap, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical), Qt::AlignCenter,
                         chevron);
    }
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_more->setAccessibleName(tr("Further up"));
    const bool isFont = event->type() == QEvent::FontChange;
    if (isFont || event->type() == QEvent::PaletteChange)
        dressParts();
    if (isFont || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace chargetree
