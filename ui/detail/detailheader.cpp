// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/detailheader.h"

#include "models/fields/personal.h"
#include "models/items/headline.h"
#include "ui/detail/breadcrumb.h"
#include "ui/look/metrics.h"
#include "ui/look/nodeicon.h"
#include "ui/look/statustone.h"
#include "ui/look/theme.h"
#include "ui/parts/elidedlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace chargetree {

/// The icon of what is shown, on its square.
class IconTile final : public QWidget {
public:
    explicit IconTile(QWidget *parent)
        : QWidget(parent)
    {
        fit();
    }
    void setIcon(Icon which)
    {
        m_icon = icon(which, IconTint::Accent);
        update();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColors(palette()).tile);
        painter.drawRoundedRect(rect(), metrics::spacing, metrics::spacing);
        const int side = metrics::headingIconSize(fontMetrics());
        QRect room(0, 0, side, side);
        room.moveCenter(rect().center());
        m_icon.paint(&painter, room);
    }

private:
    void fit()
    {
        const int side = metrics::headingTile(fontMetrics());
        setFixedSize(side, side);
    }

    QIcon m_icon;
};

namespace {

bool mentionsExternalId(NodeKind kind)
{
    return kind == NodeKind::HomeSite || kind == NodeKind::MayUse || kind == NodeKind::Site
           || kind == NodeKind::GrantedSite;
}

} // namespace

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_breadcrumb(new Breadcrumb(this))
    , m_tile(new IconTile(this))
    , m_name(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
{
    m_breadcrumb->setObjectName(QStringLiteral("breadcrumb"));
    m_name->setObjectName(QStringLiteral("detailName"));
    m_subtitle->setObjectName(QStringLiteral("detailSubtitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin - Breadcrumb::inset, metrics::spacing,
                               metrics::margin, metrics::spacing);
    layout->setSpacing(metrics::halfSpacing);
    layout->addWidget(m_breadcrumb);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Breadcrumb::inset, 0, 0, 0);
    row->setSpacing(metrics::margin - metrics::halfSpacing);
    row->addWidget(m_tile);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    row->addLayout(names, 1);
    layout->addLayout(row);
    connect(m_breadcrumb, &Breadcrumb::nodeRequested, this, &DetailHeader::nodeRequested);
    connect(m_breadcrumb, &Breadcrumb::listRequested, this, &DetailHeader::listRequested);
    updateFonts();
}

void DetailHeader::updateFonts()
{
    m_name->setFont(headingFont(font()));
}

void DetailHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void DetailHeader::setSubject(const DetailSubject &subject, NodeId place)
{
    const Headline headline = headlineOf(subject.context, subject.node, subject.copy);
    m_breadcrumb->setNode(subject.fleet(), place);
    m_tile->setIcon(nodeIcon(subject.row().kind()));
    const NodeKind kind = subject.row().kind();
    m_name->setText(headline.name);
    m_name->setPersonal(isPersonal(kind, headline.name));
    m_subtitle->setPersonal(isPersonal(kind) || mentionsExternalId(kind));
    QStringList facts = headline.facts;
    Tone tone = Tone::None;
    if (!headline.statusText.isEmpty()) {
        facts.prepend(headline.statusText);
        tone = headline.status ? toneOf(*headline.status)
                               : toneOf(headline.validity.value_or(Validity::NoTag));
    }
    m_subtitle->setText(facts.join(QStringLiteral(" · ")), tone);
}

} // namespace chargetree
