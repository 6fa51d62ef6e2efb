// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/environmentbadge.h"

#include "ui/look/metrics.h"

#include <QEvent>
#include <QPainter>

namespace chargetree {

namespace {

struct EnvironmentRow {
    Environment environment;
    const char *word; // people know them by it in every language
    QColor ThemeColors::*background = nullptr;
    QColor ThemeColors::*text = nullptr;
};

constexpr std::array<EnvironmentRow, 4> rows{{
    {Environment::Unmarked, ""},
    {Environment::Test, "TEST", &ThemeColors::testBadge, &ThemeColors::testBadgeText},
    {Environment::Staging, "STAGING", &ThemeColors::stagingBadge, &ThemeColors::stagingBadgeText},
    {Environment::Production, "PROD", &ThemeColors::prodBadge, &ThemeColors::prodBadgeText},
}};

const EnvironmentRow &rowOf(Environment environment)
{
    return rows[static_cast<std::size_t>(environment)];
}

QFont badgeFont(const QFont &base)
{
    QFont font = smallFont(base);
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

QString environmentWord(Environment environment)
{
    return QLatin1String(rowOf(environment).word);
}

QString markedName(const QString &name, Environment environment)
{
    if (environment == Environment::Unmarked)
        return name;
    return QStringLiteral("%1 [%2]").arg(name, environmentWord(environment));
}

BadgeColors environmentColors(Environment environment, const ThemeColors &colors)
{
    const EnvironmentRow &row = rowOf(environment);
    return row.background ? BadgeColors{colors.*row.background, colors.*row.text} : BadgeColors{};
}

QSize environmentBadgeSize(Environment environment, const QFont &font)
{
    if (environment == Environment::Unmarked)
        return {0, 0};
    const QFontMetrics letters(badgeFont(font));
    return {letters.horizontalAdvance(environmentWord(environment)) + 2 * metrics::spacing - 2,
            letters.height() + 2};
}

void paintEnvironmentBadge(QPainter *painter, const QPoint &topLeft, Environment environment,
                           const QFont &font, const QPalette &palette)
{
    if (environment == Environment::Unmarked)
        return;
    const BadgeColors colors = environmentColors(environment, themeColors(palette));
    const QRect box(topLeft, environmentBadgeSize(environment, font));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.background);
    painter->drawRoundedRect(box, metrics::radius, metrics::radius);
    painter->setPen(colors.text);
    painter->setFont(badgeFont(font));
    painter->drawText(box, Qt::AlignCenter, environmentWord(environment));
    painter->restore();
}

QIcon environmentIcon(Environment environment, const QPalette &palette)
{
    if (environment == Environment::Unmarked)
        return {};
    constexpr int scale = 2; // stays sharp on a finer screen
    QPixmap square(metrics::usualIconSize * scale, metrics::usualIconSize * scale);
    square.setDevicePixelRatio(scale);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(environmentColors(environment, themeColors(palette)).background);
    painter.drawRoundedRect(QRect(2, 2, metrics::usualIconSize - 4, metrics::usualIconSize - 4), 3,
                            3);
    return QIcon(square);
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("environmentBadge"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void EnvironmentBadge::setEnvironment(Environment environment)
{
    m_environment = environment;
    setAccessibleName(environmentWord(environment));
    setVisible(environment != Environment::Unmarked);
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return environmentBadgeSize(m_environment, font());
}

void EnvironmentBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEnvironmentBadge(&painter, {0, 0}, m_environment, font(), palette());
}

} // namespace chargetree
