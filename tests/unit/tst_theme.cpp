// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "ui/look/icons.h"
#include "ui/look/indentation.h"
#include "ui/look/metrics.h"
#include "ui/look/statusstyle.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("black on white") << paletteOf(Scheme::BlackOnWhite);
    QTest::newRow("white on black") << paletteOf(Scheme::WhiteOnBlack);
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

/// How thick the colour lies, from above, anywhere.
int mostInARow(const QImage &image, const QColor &color)
{
    int most = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0, run = 0; y < image.height(); ++y) {
            run = image.pixelColor(x, y) == color ? run + 1 : 0;
            most = qMax(most, run);
        }
    }
    return most;
}

} // namespace

/// What can be checked of the looks without looking.
class ThemeTest final : public QObject {
    Q_OBJECT

private:
    QWidget m_window;

    QApplication &application()
    {
        return *qobject_cast<QApplication *>(QCoreApplication::instance());
    }

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(lightPalette()); }

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
        QVERIFY(strongest(light).lightness() < strongest(dark).lightness());
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

    void anIconIsPaintedInDevicePixelsOfABrokenScale()
    {
        const qreal ratio = 1.5;
        QImage surface(QSize(24, 24), QImage::Format_ARGB32_Premultiplied);
        surface.setDevicePixelRatio(ratio);
        surface.fill(Qt::transparent);
        QPainter painter(&surface);
        icon(Icon::Driver).paint(&painter, QRect(0, 0, 16, 16));
        painter.end();
        const QImage sharp = icon(Icon::Driver)
                                 .pixmap(QSize(16, 16), ratio)
                                 .toImage()
                                 .convertToFormat(surface.format());
        QVERIFY(surface == sharp);
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
        applyTheme(application(), Appearance::System);
        const bool wasDark = isDark(QApplication::palette());
        applyTheme(application(), Appearance::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(application(), Appearance::Light);
        QVERIFY(!isDark(QApplication::palette()));
        applyTheme(application(), wasDark ? Appearance::Light : Appearance::Dark);
        applyTheme(application(), Appearance::System);
        QCOMPARE(isDark(QApplication::palette()), wasDark);
    }

    void aPaletteTellsItsScheme_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("black on white") << Scheme::BlackOnWhite;
        QTest::newRow("white on black") << Scheme::WhiteOnBlack;
    }
    void aPaletteTellsItsScheme()
    {
        QFETCH(const Scheme, scheme);
        QPalette palette = paletteOf(scheme);
        QCOMPARE(schemeOf(palette), scheme);
        palette.setCurrentColorGroup(QPalette::Disabled);
        QCOMPARE(schemeOf(palette), scheme);
        palette.setColor(QPalette::WindowText, Qt::red); // as a label that warns has it
        QCOMPARE(schemeOf(palette), scheme);
    }

    void thePlatformsOwnPaletteIsNoHighContrast()
    {
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
        QVERIFY(!isHighContrast(fusion->standardPalette()));
    }

    void highContrastIsLightOrDarkAsTheSystem()
    {
        applyTheme(application(), Appearance::System);
        const bool isSystemDark = isDark(QApplication::palette());
        applyTheme(application(), Appearance::HighContrast);
        QVERIFY(isHighContrast(QApplication::palette()));
        QCOMPARE(isDark(QApplication::palette()), isSystemDark);
        applyTheme(application(), Appearance::Dark);
        QVERIFY(!isHighContrast(QApplication::palette()));
    }

    void theSystemsWishForContrastHoldsForTheSystemsAppearanceAlone()
    {
        setContrastWished(application(), true);
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            applyTheme(application(), appearance);
            QVERIFY(!isHighContrast(QApplication::palette()));
        }
        applyTheme(application(), Appearance::System);
        QVERIFY(isHighContrast(QApplication::palette()));
        setContrastWished(application(), false);
        applyTheme(application(), Appearance::System);
        QVERIFY(!isHighContrast(QApplication::palette()));
    }

    void theFocusIsThickInHighContrast_data()
    {
        QTest::addColumn<QWidget *>("widget");
        const auto made = [this](const char *name, QWidget *widget) {
            widget->setParent(&m_window);
            QTest::newRow(name) << widget;
        };
        made("button", new QPushButton(u"Go"_s));
        made("tool button", new QToolButton);
        made("field", new QLineEdit);
        made("choice", new QComboBox);
        made("number", new QSpinBox);
        made("box", new QCheckBox(u"Tick"_s));
    }
    void theFocusIsThickInHighContrast()
    {
        QFETCH(QWidget *, widget);
        applyTheme(application(), Appearance::HighContrast);
        const QColor accent = themeColors(QApplication::palette()).accent;
        m_window.resize(300, 100);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        widget->setFocusPolicy(Qt::StrongFocus);
        widget->setGeometry(20, 20, 160, 40);
        widget->show();
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        QVERIFY(mostInARow(m_window.grab().toImage(), accent) >= 3);
        widget->hide();
    }

    void iconsAndMarksFollowTheText_data()
    {
        QTest::addColumn<QStyle::PixelMetric>("metric");
        QTest::addColumn<int>("usual");
        QTest::newRow("icons of menus") << QStyle::PM_SmallIconSize << 16;
        QTest::newRow("icons of buttons") << QStyle::PM_ButtonIconSize << 16;
        QTest::newRow("icons of tabs") << QStyle::PM_TabBarIconSize << 16;
        QTest::newRow("icons in fields") << QStyle::PM_LineEditIconSize << 16;
        QTest::newRow("icons of lists") << QStyle::PM_ListViewIconSize << 24;
        QTest::newRow("check boxes") << QStyle::PM_IndicatorWidth << 14;
        QTest::newRow("radio buttons") << QStyle::PM_ExclusiveIndicatorHeight << 14;
    }

    void iconsAndMarksFollowTheText()
    {
        QFETCH(const QStyle::PixelMetric, metric);
        QFETCH(const int, usual);
        applyTheme(*qApp, Appearance::Light);
        QWidget widget;
        QFont font = widget.font();
        for (const int pixels : {10, 12, 15}) {
            font.setPixelSize(pixels);
            widget.setFont(font);
            QCOMPARE(widget.style()->pixelMetric(metric, nullptr, &widget), usual);
        }
        font.setPixelSize(26); // about twice as large as usual
        widget.setFont(font);
        QCOMPARE(widget.style()->pixelMetric(metric, nullptr, &widget), usual * 2);
    }

    void aTreeIsIndentedAsItsTextWants()
    {
        QTreeView tree;
        QFont font = tree.font();
        font.setPixelSize(13);
        tree.setFont(font);
        keepIndentation(tree, 18);
        QCOMPARE(tree.indentation(), 18);
        font.setPixelSize(26);
        tree.setFont(font);
        QCOMPARE(tree.indentation(), 36);
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
