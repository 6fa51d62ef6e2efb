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

/// Which are quiet elsewhere.
constexpr Pair highContrastLines[]{
    {"line on window", &C::line, &C::window},
    {"line on base", &C::line, &C::base},
    {"line on header", &C::line, &C::header},
    {"frame of a field on window", &C::fieldLine, &C::window},
    {"frame of a field on header", &C::fieldLine, &C::header},
    {"outline of a badge on base", &C::fieldLine, &C::base},
    {"outline of a badge on selection", &C::fieldLine, &C::selection},
    {"what cannot be used on window", &C::disabledText, &C::window},
    {"what cannot be used on base", &C::disabledText, &C::base},
    {"line of a selected row on base", &C::text, &C::base},
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

struct Look {
    const char *name;
    Scheme scheme;
    QPalette palette = paletteOf(scheme);
};

std::vector<Look> looks()
{
    return {{"light", Scheme::Light},
            {"dark", Scheme::Dark},
            {"black on white", Scheme::BlackOnWhite},
            {"white on black", Scheme::WhiteOnBlack}};
}

void addColumns()
{
    QTest::addColumn<bool>("isHigh");
    QTest::addColumn<QColor>("upper");
    QTest::addColumn<QColor>("background");
}

template <std::size_t count>
void addRows(const Pair (&pairs)[count])
{
    addColumns();
    for (const Look &look : looks()) {
        const ThemeColors &colors = themeColors(look.palette);
        for (const Pair &pair : pairs)
            QTest::addRow("%s: %s", look.name, pair.name)
                << isHighContrast(look.palette) << colors.*pair.upper << colors.*pair.background;
    }
}

void verifyContrast(double least)
{
    QFETCH(const bool, isHigh);
    QFETCH(QColor, upper);
    QFETCH(QColor, background);
    least = isHigh ? leastInHighContrast : least;
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

/// Everything that is shown can be read by people who see little contrast, whatever the appearance.
class TestContrast final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data() { addRows(texts); }
    void everyTextIsReadable() { verifyContrast(leastForText); }

    void everyShapeIsSeen_data() { addRows(shapes); }
    void everyShapeIsSeen() { verifyContrast(leastForShapes); }

    void outlinesAreSeenInHighContrast_data()
    {
        addColumns();
        for (const Scheme scheme : {Scheme::BlackOnWhite, Scheme::WhiteOnBlack}) {
            for (const Pair &pair : highContrastLines)
                QTest::addRow("%d: %s", int(scheme), pair.name)
                    << true << colorsOf(scheme).*pair.upper << colorsOf(scheme).*pair.background;
        }
    }
    void outlinesAreSeenInHighContrast() { verifyContrast(leastInHighContrast); }

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
        for (const Look &look : looks()) {
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                for (const auto &[name, text, background] : roles)
                    QTest::addRow("%s, %s: %s", look.name,
                                  group == QPalette::Active ? "active" : "inactive", name)
                        << isHighContrast(look.palette) << look.palette.color(group, text)
                        << look.palette.color(group, background);
            }
        }
    }
    void everyRoleOfThePaletteIsReadable() { verifyContrast(leastForText); }

    void everyDotIsSeenOnWhateverARowLiesOn_data()
    {
        addColumns();
        for (const Look &look : looks()) {
            for (const Tone tone : tonesWithDot) {
                for (const auto &[name, ground] : grounds)
                    QTest::addRow("%s: tone %d on %s", look.name, int(tone), name)
                        << isHighContrast(look.palette) << statusLook(tone, look.palette).color
                        << themeColors(look.palette).*ground;
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
        for (const Look &look : looks()) {
            QApplication::setPalette(look.palette);
            for (const auto &[tintName, tint] : tints) {
                for (const auto &[name, ground] : grounds)
                    QTest::addRow("%s: %s icon on %s", look.name, tintName, name)
                        << isHighContrast(look.palette)
                        << inkOf(icon(Icon::Menu, tint), QIcon::Normal)
                        << themeColors(look.palette).*ground;
            }
            QTest::addRow("%s: selected icon", look.name)
                << isHighContrast(look.palette) << inkOf(icon(Icon::Menu), QIcon::Selected)
                << themeColors(look.palette).selection;
        }
        QApplication::setPalette(before);
    }
    void everyIconIsSeenOnWhateverARowLiesOn() { verifyContrast(leastForShapes); }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
