// SPDX-License-Identifier: Apache-2.0
#include "ui/look/icons.h"

#include "ui/look/theme.h"

#include <array>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library drops resources that nobody names; the macro works outside namespaces only.
static void keepResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace chargetree {

namespace {

struct Row {
    Icon icon = Icon::Program;
    QStringView file;
    /// Points along the reading direction, so it is mirrored where that is right to left.
    bool isDirectional = false;
};

constexpr Row rows[]{
    {.icon = Icon::Program, .file = u"chargetree"},
    {.icon = Icon::HomeSite, .file = u"home-site"},
    {.icon = Icon::Driver, .file = u"driver"},
    {.icon = Icon::Vehicle, .file = u"vehicle"},
    {.icon = Icon::Tag, .file = u"tag"},
    {.icon = Icon::Site, .file = u"site"},
    {.icon = Icon::Charger, .file = u"charger"},
    {.icon = Icon::Socket, .file = u"socket"},
    {.icon = Icon::MayUse, .file = u"may-use"},
    {.icon = Icon::Controller, .file = u"controller"},
    {.icon = Icon::Refresh, .file = u"refresh"},
    {.icon = Icon::Back, .file = u"back", .isDirectional = true},
    {.icon = Icon::Forward, .file = u"forward", .isDirectional = true},
    {.icon = Icon::Up, .file = u"up", .isDirectional = true},
    {.icon = Icon::Search, .file = u"search"},
    {.icon = Icon::Clear, .file = u"clear"},
    {.icon = Icon::Export, .file = u"export", .isDirectional = true},
    {.icon = Icon::Menu, .file = u"menu"},
    {.icon = Icon::Copy, .file = u"copy"},
    {.icon = Icon::OpenExternal, .file = u"open-external", .isDirectional = true},
    {.icon = Icon::Map, .file = u"map"},
    {.icon = Icon::Location, .file = u"location"},
    {.icon = Icon::Settings, .file = u"settings"},
    {.icon = Icon::Info, .file = u"info"},
    {.icon = Icon::Warning, .file = u"warning"},
    {.icon = Icon::Error, .file = u"error"},
    {.icon = Icon::OpenFolder, .file = u"open-folder"},
    {.icon = Icon::OpenFile, .file = u"open-file"},
    {.icon = Icon::Connect, .file = u"connect"},
    {.icon = Icon::ExpandAll, .file = u"expand-all"},
    {.icon = Icon::CollapseAll, .file = u"collapse-all"},
    {.icon = Icon::Columns, .file = u"columns"},
    {.icon = Icon::Check, .file = u"check"},
    {.icon = Icon::Cancel, .file = u"cancel"},
    {.icon = Icon::ChevronRight, .file = u"chevron-right", .isDirectional = true},
    {.icon = Icon::ChevronDown, .file = u"chevron-down"},
    {.icon = Icon::Reveal, .file = u"reveal"},
    {.icon = Icon::Conceal, .file = u"conceal"},
    {.icon = Icon::Language, .file = u"language"},
    {.icon = Icon::Appearance, .file = u"appearance"},
    {.icon = Icon::Raw, .file = u"raw"},
    {.icon = Icon::List, .file = u"list", .isDirectional = true},
    {.icon = Icon::Clock, .file = u"clock"},
    {.icon = Icon::Tree, .file = u"tree", .isDirectional = true},
    {.icon = Icon::Bookmark, .file = u"bookmark"},
    {.icon = Icon::Panel, .file = u"panel", .isDirectional = true},
    {.icon = Icon::Compare, .file = u"compare"},
    {.icon = Icon::Changes, .file = u"changes"},
    {.icon = Icon::Help, .file = u"help"},
    {.icon = Icon::Add, .file = u"add"},
    {.icon = Icon::Edit, .file = u"edit"},
    {.icon = Icon::Remove, .file = u"remove"},
    {.icon = Icon::Print, .file = u"print"},
    {.icon = Icon::Filter, .file = u"filter"},
    {.icon = Icon::Ticket, .file = u"ticket"},
    {.icon = Icon::Demo, .file = u"demo"},
    {.icon = Icon::ZoomIn, .file = u"zoom-in"},
    {.icon = Icon::ZoomOut, .file = u"zoom-out"},
    {.icon = Icon::ShowAll, .file = u"show-all"},
    {.icon = Icon::Star, .file = u"star"},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        if (static_cast<std::size_t>(rows[i].icon) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "a row's place is its icon");

const Row &rowOf(Icon which)
{
    return rows[static_cast<std::size_t>(which)];
}

QColor tintColor(IconTint tint, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    switch (tint) {
    case IconTint::Text:
        return palette.color(QPalette::WindowText);
    case IconTint::Accent:
        return colors.accent;
    case IconTint::Info:
        return colors.info;
    case IconTint::Warning:
        return colors.warning;
    case IconTint::Error:
        return colors.error;
    case IconTint::AsDrawn:
        break;
    }
    return {};
}

/// An invalid colour means: as drawn.
QColor colorFor(IconTint tint, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    QColor color = tintColor(tint, palette);
    if (!color.isValid()) {
        return color;
    }
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Active:
        return color;
    case QIcon::Normal:
        break;
    }
    if (tint == IconTint::Text) {
        color.setAlphaF(0.75F);
    }
    return color;
}

QPixmap render(const Row &row, int extent, const QColor &color, bool isMirrored)
{
    QSvgRenderer renderer(iconPath(row.icon));
    QImage image(extent, extent, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, image.rect());
    if (color.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    painter.end();
    return QPixmap::fromImage(isMirrored ? image.mirrored(true, false) : image);
}

/// Draws one row of the table in the colour that the palette has at that moment.
class Engine final : public QIconEngine {
public:
    Engine(Icon which, IconTint tint)
        : m_icon(which)
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap image = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        image.setDevicePixelRatio(ratio);
        QRectF target(QPointF(), image.deviceIndependentSize());
        target.moveCenter(QRectF(rect).center());
        painter->drawPixmap(target.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int extent = std::min(size.width(), size.height());
        if (extent <= 0) {
            return {};
        }
        const Row &row = rowOf(m_icon);
        const QColor color = colorFor(m_tint, mode);
        const bool isMirrored = row.isDirectional && QGuiApplication::isRightToLeft();
        const QString key = QStringLiteral("chargetree/%1/%2/%3/%4")
                                .arg(row.file)
                                .arg(extent)
                                .arg(color.isValid() ? color.rgba() : 0U, 0, 16)
                                .arg(isMirrored ? 1 : 0);
        QPixmap cached;
        if (!QPixmapCache::find(key, &cached)) {
            cached = render(row, extent, color, isMirrored);
            QPixmapCache::insert(key, cached);
        }
        return cached;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int extent = std::min(size.width(), size.height());
        return {extent, extent};
    }

    QIconEngine *clone() const override { return new Engine(*this); }

private:
    Icon m_icon;
    IconTint m_tint;
};

} // namespace

QIcon icon(Icon which, IconTint tint)
{
    keepResources();
    return QIcon(new Engine(which, tint));
}

QIcon programIcon()
{
    return icon(Icon::Program, IconTint::AsDrawn);
}

QString iconPath(Icon which)
{
    keepResources();
    return u":/chargetree/icons/" % rowOf(which).file % u".svg";
}

std::span<const Icon> allIcons()
{
    static constexpr auto icons = [] {
        std::array<Icon, std::size(rows)> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = rows[i].icon;
        }
        return all;
    }();
    return icons;
}

} // namespace chargetree
