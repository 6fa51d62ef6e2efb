// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "ui/look/icons.h"
#include "ui/look/statusstyle.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QtTest>

using namespace chargetree;

namespace {

using C = ThemeColors;
using Member = QColor ThemeColors::*;

struct Pair {
    const char *name;
    Member upper;
    Member background;
};

/// Every text, with all that it is written on. What is disabled is exempt (WCAG 1.4.3).
constexpr Pair texts[]{
    {"text on window", &C::text, &C::window},
    {"text on base", &C::text, &C::base},
    {"text on header", &C::text, &C::header},
    {"text on tile", &C::text, &C::tile},
    {"text on hover", &C::text, &C::hover},
    {"text on pressed", &C::text, &C::pressed},
    {"text on selection", &C::text, &C::selection},
    {"quiet text on window", &C::secondaryText, &C::window},
    {"quiet text on base", &C::secondaryText, &C::base},
    {"quiet text on header", &C::secondaryText, &C::header},
    {"quiet text on tile", &C::secondaryText, &C::tile},
    {"quiet text on hover", &C::secondaryText, &C::hover},
    {"quiet text on pressed", &C::secondaryText, &C::pressed},
    {"quiet text on selection", &C::secondaryText, &C::selection},
    {"selected text", &C::selectionText, &C::selection},
    {"link on window", &C::accent, &C::window},
    {"link on base", &C::accent, &C::base},
    {"link on header", &C::accent, &C::header},
    {"link on tile", &C::accent, &C::tile},
    {"link on hover", &C::accent, &C::hover},
    {"link on pressed", &C::accent, &C::pressed},
    {"link on selection", &C::accent, &C::selection},
    {"link on info banner", &C::accent, &C::infoBackground},
    {"link on warning banner", &C::accent, &C::warningBackground},
    {"link on error banner", &C::accent, &C::errorBackground},
    {"main button", &C::accentText, &C::accent},
    {"mark", &C::markText, &C::markBackground},
    {"badge", &C::badgeText, &C::badge},
    {"TEST badge", &C::testBadgeText, &C::testBadge},
    {"STAGING badge", &C::stagingBadgeText, &C::stagingBadge},
    {"PROD badge", &C::prodBadgeText, &C::prodBadge},
    {"info banner", &C::infoText, &C::infoBackground},
    {"warning banner", &C::warningText, &C::warningBackground},
    {"error banner", &C::errorText, &C::errorBackground},
    {"info words on window", &C::info, &C::window},
    {"info words on header", &C::info, &C::header},
    {"warning words on window", &C::warning, &C::window},
    {"warning words on header", &C::warning, &C::header},
    {"error words on window", &C::error, &C::window},
    {"error words on header", &C::error, &C::header},
};

/// What is not text but has to be seen: the focus, what bars and charts are drawn with, the boxes
/// to be ticked, the icons of banners.
constexpr Pair shapes[]{
    {"focus on window", &C::accent, &C::window},
    {"focus on header", &C::accent, &C::header},
    {"focus on selection", &C::accent, &C::selection},
    {"focus of the main button", &C::text, &C::window},
    {"bar on base", &C::accent, &C::base},
    {"quiet bar on base", &C::indicatorLine, &C::base},
    {"box on window", &C::indicatorLine, &C::window},
    {"box on base", &C::indicatorLine, &C::base},
    {"icon of an info", &C::info, &C::infoBackground},
    {"icon of a warning", &C::warning, &C::warningBackground},
    {"icon of an error", &C::error, &C::errorBackground},
};

/// What rows lie on, and so what dots and icons are painted on.
constexpr std::pair<const char *, Member> grounds[]{
    {"window", &C::window}, {"base", &C::base},   {"header", &C::header},
    {"tile", &C::tile},     {"hover", &C::hover}, {"selection", &C::selection},
};

constexpr Tone tonesWithDot[]{
    Tone::Available, Tone::Charging,    Tone::InUse,       Tone::Error, Tone::Warning,
    Tone::Offline,   Tone::Unavailable, Tone::Booting,     Tone::Other, Tone::Valid,
    Tone::Expiring,  Tone::Expired,     Tone::NotYetValid,
};

struct Scheme {
    const char *name;
    QPalette palette;
};

std::vector<Scheme> schemes()
{
    return {{"light", lightPalette()}, {"dark", darkPalette()}};
}

void addColumns()
{
    QTest::addColumn<QColor>("upper");
    QTest::addColumn<QColor>("background");
}

template <std::size_t count>
void addRows(const Pair (&pairs)[count])
{
    addColumns();
    for (const Scheme &scheme : schemes()) {
        const ThemeColors &colors = themeColors(scheme.palette);
        for (const Pair &pair : pairs)
            QTest::addRow("%s: %s", scheme.name, pair.name)
                << colors.*pair.upper << colors.*pair.background;
    }
}

void verifyContrast(double least)
{
    QFETCH(QColor, upper);
    QFETCH(QColor, background);
    const double ratio = contrast(over(upper, background), background);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3, and %4 are asked for")
                                            .arg(upper.name(), background.name())
                                            .arg(ratio, 0, 'f', 2)
                                            .arg(least)));
}

/// The colour of an icon where it covers most.
QColor inkOf(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > ink.alpha())
                ink = color;
        }
    }
    return ink;
}

} // namespace

/// Everything that is shown can be read by people who see little contrast, in light and dark.
class TestContrast final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data() { addRows(texts); }
    void everyTextIsReadable() { verifyContrast(leastForText); }

    void everyShapeIsSeen_data() { addRows(shapes); }
    void everyShapeIsSeen() { verifyContrast(leastForShapes); }

    void everyRoleOfThePaletteIsReadable_data()
    {
        addColumns();
        using Role = QPalette::ColorRole;
        constexpr std::tuple<const char *, Role, Role> roles[]{
            {"window", QPalette::WindowText, QPalette::Window},
            {"field", QPalette::Text, QPalette::Base},
            {"other rows", QPalette::Text, QPalette::AlternateBase},
            {"button", QPalette::ButtonText, QPalette::Button},
            {"placeholder", QPalette::PlaceholderText, QPalette::Base},
            {"quiet label", QPalette::PlaceholderText, QPalette::Window},
            {"link", QPalette::Link, QPalette::Base},
            {"link in a window", QPalette::Link, QPalette::Window},
            {"visited link", QPalette::LinkVisited, QPalette::Base},
            {"selection", QPalette::HighlightedText, QPalette::Highlight},
            {"tooltip", QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        for (const Scheme &scheme : schemes()) {
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                for (const auto &[name, text, background] : roles)
                    QTest::addRow("%s, %s: %s", scheme.name,
                                  group == QPalette::Active ? "active" : "inactive", name)
                        << scheme.palette.color(group, text)
                        << scheme.palette.color(group, background);
            }
        }
    }
    void everyRoleOfThePaletteIsReadable() { verifyContrast(leastForText); }

    void everyDotIsSeenOnWhateverARowLiesOn_data()
    {
        addColumns();
        for (const Scheme &scheme : schemes()) {
            for (const Tone tone : tonesWithDot) {
                for (const auto &[name, ground] : grounds)
                    QTest::addRow("%s: tone %d on %s", scheme.name, int(tone), name)
                        << statusLook(tone, scheme.palette).color
                        << themeColors(scheme.palette).*ground;
            }
        }
    }
    void everyDotIsSeenOnWhateverARowLiesOn() { verifyContrast(leastForShapes); }

    void everyIconIsSeenOnWhateverARowLiesOn_data()
    {
        addColumns();
        constexpr std::pair<const char *, IconTint> tints[]{
            {"text", IconTint::Text},       {"accent", IconTint::Accent}, {"info", IconTint::Info},
            {"warning", IconTint::Warning}, {"error", IconTint::Error},
        };
        const QPalette before = QApplication::palette();
        for (const Scheme &scheme : schemes()) {
            QApplication::setPalette(scheme.palette);
            for (const auto &[tintName, tint] : tints) {
                for (const auto &[name, ground] : grounds)
                    QTest::addRow("%s: %s icon on %s", scheme.name, tintName, name)
                        << inkOf(icon(Icon::Menu, tint), QIcon::Normal)
                        << themeColors(scheme.palette).*ground;
            }
            QTest::addRow("%s: selected icon", scheme.name)
                << inkOf(icon(Icon::Menu), QIcon::Selected)
                << themeColors(scheme.palette).selection;
        }
        QApplication::setPalette(before);
    }
    void everyIconIsSeenOnWhateverARowLiesOn() { verifyContrast(leastForShapes); }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
