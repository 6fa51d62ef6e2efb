// SPDX-License-Identifier: Apache-2.0
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/statusstyle.h"
#include "ui/stylesheet.h"
#include "ui/theme.h"

#include <cmath>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace chargetree;

namespace {

constexpr double leastForText = 4.5;
constexpr double leastForDots = 3.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

/// The contrast of WCAG 2.1, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor over(const QColor &color, const QColor &background)
{
    const auto mix = [a = color.alphaF()](float top, float below) {
        return top * a + below * (1 - a);
    };
    return QColor::fromRgbF(mix(color.redF(), background.redF()),
                            mix(color.greenF(), background.greenF()),
                            mix(color.blueF(), background.blueF()));
}

struct Pair {
    const char *name;
    QColor ThemeColors::*text;
    QColor ThemeColors::*background;
};

using C = ThemeColors;
constexpr Pair pairs[]{
    {"text on window", &C::text, &C::window},
    {"text on base", &C::text, &C::base},
    {"text on header", &C::text, &C::header},
    {"text on tile", &C::text, &C::tile},
    {"text on hover", &C::text, &C::hover},
    {"text on pressed", &C::text, &C::pressed},
    {"secondary text on window", &C::secondaryText, &C::window},
    {"secondary text on base", &C::secondaryText, &C::base},
    {"secondary text on header", &C::secondaryText, &C::header},
    {"secondary text on tile", &C::secondaryText, &C::tile},
    {"secondary text on hover", &C::secondaryText, &C::hover},
    {"secondary text on selection", &C::secondaryText, &C::selection},
    {"selected text", &C::selectionText, &C::selection},
    {"link on base", &C::accent, &C::base},
    {"link on header", &C::accent, &C::header},
    {"accent", &C::accentText, &C::accent},
    {"mark", &C::markText, &C::markBackground},
    {"badge", &C::badgeText, &C::badge},
    {"TEST badge", &C::testBadgeText, &C::testBadge},
    {"STAGING badge", &C::stagingBadgeText, &C::stagingBadge},
    {"PROD badge", &C::prodBadgeText, &C::prodBadge},
    {"info banner", &C::infoText, &C::infoBackground},
    {"warning banner", &C::warningText, &C::warningBackground},
    {"error banner", &C::errorText, &C::errorBackground},
    {"link on info banner", &C::accent, &C::infoBackground},
    {"link on warning banner", &C::accent, &C::warningBackground},
    {"link on error banner", &C::accent, &C::errorBackground},
    {"info words", &C::info, &C::header},
    {"warning words", &C::warning, &C::header},
    {"error words", &C::error, &C::header},
};

constexpr Tone tonesWithDot[]{
    Tone::Available, Tone::Charging,    Tone::InUse,       Tone::Error, Tone::Warning,
    Tone::Offline,   Tone::Unavailable, Tone::Booting,     Tone::Other, Tone::Valid,
    Tone::Expiring,  Tone::Expired,     Tone::NotYetValid,
};

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

QImage painted(const QIcon &icon, int extent, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(extent, extent), 1.0, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

QColor strongest(const QImage &image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            best = qAlpha(image.pixel(x, y)) > qAlpha(best) ? image.pixel(x, y) : best;
        }
    }
    return QColor::fromRgba(best);
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += qAlpha(image.pixel(x, y)) > 32 ? 1 : 0;
        }
    }
    return count;
}

QImage paintedDot(DotShape shape)
{
    QImage image(18, 18, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintStatusDot(&painter, QRectF(0, 0, 18, 18), {.color = Qt::red, .shape = shape});
    return image;
}

} // namespace

/// What can be checked of the looks without looking.
class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(lightPalette()); }

    void everyTextIsReadableOnItsBackground_data() { addPalettes(); }
    void everyTextIsReadableOnItsBackground()
    {
        QFETCH(QPalette, palette);
        const ThemeColors &colors = themeColors(palette);
        for (const Pair &pair : pairs) {
            const double ratio = contrast(colors.*pair.text, colors.*pair.background);
            QVERIFY2(ratio >= leastForText,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(ratio)));
        }
    }

    void everyPaletteRoleIsReadable_data() { addPalettes(); }
    void everyPaletteRoleIsReadable()
    {
        QFETCH(QPalette, palette);
        constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> roles[]{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::Link, QPalette::Base},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        for (const auto &[text, background] : roles) {
            const double ratio = contrast(palette.color(text), palette.color(background));
            QVERIFY2(ratio >= leastForText, qPrintable(QString::number(text)));
        }
    }

    void everyDotStandsOutFromWhatItIsPaintedOn_data() { addPalettes(); }
    void everyDotStandsOutFromWhatItIsPaintedOn()
    {
        QFETCH(QPalette, palette);
        const ThemeColors &colors = themeColors(palette);
        for (const Tone tone : tonesWithDot) {
            const StatusLook look = statusLook(tone, palette);
            QVERIFY(look.shape != DotShape::None);
            for (const QColor &background :
                 {colors.base, colors.window, colors.header, colors.hover, colors.selection}) {
                const double ratio = contrast(look.color, background);
                QVERIFY2(ratio >= leastForDots,
                         qPrintable(QStringLiteral("%1: %2").arg(int(tone)).arg(ratio)));
            }
        }
    }

    void noneHasNoDot() { QCOMPARE(statusLook(Tone::None, lightPalette()).shape, DotShape::None); }

    void theShapesOfDotsDiffer()
    {
        const int none = inkedPixels(paintedDot(DotShape::None));
        const int hollow = inkedPixels(paintedDot(DotShape::Hollow));
        const int crossed = inkedPixels(paintedDot(DotShape::Crossed));
        const int filled = inkedPixels(paintedDot(DotShape::Filled));
        QCOMPARE(none, 0);
        QVERIFY(0 < hollow && hollow < crossed && crossed < filled);
    }

    void anIconIsNotEmpty_data()
    {
        QTest::addColumn<int>("which");
        for (const Icon which : allIcons()) {
            QTest::newRow(qPrintable(iconPath(which))) << static_cast<int>(which);
        }
    }
    void anIconIsNotEmpty()
    {
        QFETCH(int, which);
        const auto row = static_cast<Icon>(which);
        QVERIFY(QSvgRenderer(iconPath(row)).isValid());
        for (const int extent : {16, 24, 48}) {
            const QImage image = painted(icon(row), extent);
            QCOMPARE(image.size(), QSize(extent, extent));
            QVERIFY(inkedPixels(image) > extent / 2);
        }
    }

    void everyIconFileHasARow()
    {
        QStringList known;
        for (const Icon which : allIcons()) {
            known << iconPath(which).section(u'/', -1);
        }
        known.sort();
        QCOMPARE(QDir(QStringLiteral(":/chargetree/icons")).entryList(QDir::Files), known);
    }

    void anIconFollowsThePalette()
    {
        const QIcon search = icon(Icon::Search);
        QApplication::setPalette(lightPalette());
        const QImage light = painted(search, 48);
        QApplication::setPalette(darkPalette());
        const QImage dark = painted(search, 48);
        QVERIFY(luminance(strongest(light)) < luminance(strongest(dark)));
    }

    void anIconIsReadableInEveryMode_data() { addPalettes(); }
    void anIconIsReadableInEveryMode()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        const ThemeColors &colors = themeColors(palette);
        const QColor normal = strongest(painted(icon(Icon::Menu), 48));
        QVERIFY(contrast(over(normal, colors.base), colors.base) >= leastForText);
        const QColor selected = strongest(painted(icon(Icon::Menu), 48, QIcon::Selected));
        QVERIFY(contrast(selected, colors.selection) >= leastForText);
        const QColor disabled = strongest(painted(icon(Icon::Menu), 48, QIcon::Disabled));
        QVERIFY(contrast(disabled, colors.base) < contrast(over(normal, colors.base), colors.base));
        const QColor accent = strongest(painted(icon(Icon::Menu, IconTint::Accent), 48));
        QCOMPARE(accent, colors.accent);
    }

    void anIconIsRenderedInDevicePixels()
    {
        const QPixmap pixmap = icon(Icon::Driver).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void anArrowPointsTheOtherWayRightToLeft()
    {
        const QImage leftToRight = painted(icon(Icon::Forward), 24);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = painted(icon(Icon::Forward), 24);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(rightToLeft, leftToRight.mirrored(true, false));
        QVERIFY(rightToLeft != leftToRight);
    }

    void theProgramKeepsItsOwnColours()
    {
        const QImage image = painted(programIcon(), 64);
        QVERIFY(inkedPixels(image) > 64 * 64 / 2);
        QCOMPARE(image.pixelColor(32, 12), QColor(Qt::white));
    }

    void theSystemIsFollowedAgainAfterAChoice()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        applyTheme(application, Appearance::System);
        const bool wasDark = isDark(QApplication::palette());
        applyTheme(application, Appearance::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(application, Appearance::Light);
        QVERIFY(!isDark(QApplication::palette()));
        applyTheme(application, wasDark ? Appearance::Light : Appearance::Dark);
        applyTheme(application, Appearance::System);
        QCOMPARE(isDark(QApplication::palette()), wasDark);
    }

    void theStyleSheetNamesOnlyColoursThatExist_data() { addPalettes(); }
    void theStyleSheetNamesOnlyColoursThatExist()
    {
        QFETCH(QPalette, palette);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QVERIFY(!styleSheet(themeColors(palette), direction).contains(u'@'));
        }
    }

    void fontsKeepTheirOrderOfSize_data()
    {
        QTest::addColumn<QFont>("font");
        QFont points;
        points.setPointSizeF(10);
        QFont pixels;
        pixels.setPixelSize(13);
        QTest::newRow("points") << points;
        QTest::newRow("pixels") << pixels;
    }
    void fontsKeepTheirOrderOfSize()
    {
        QFETCH(QFont, font);
        const int small = QFontMetrics(smallFont(font)).height();
        const int plain = QFontMetrics(font).height();
        const int heading = QFontMetrics(headingFont(font)).height();
        QVERIFY(small < plain && plain < heading);
        QVERIFY(metrics::dotSize(QFontMetrics(font)) < metrics::rowHeight(QFontMetrics(font)));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
