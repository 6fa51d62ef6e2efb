// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/darkwish.h"

#include "app/desktop/portalsetting.h"
#include "ui/look/theme.h"

#include <QApplication>

namespace chargetree {

namespace {

constexpr PortalSetting colorScheme{.group = "org.freedesktop.appearance", .key = "color-scheme"};
constexpr uint dark = 1;
constexpr uint light = 2;

} // namespace

std::optional<bool> darkWished(const QVariant &answer)
{
    const QVariant value = unwrapped(answer);
    if (value.userType() != QMetaType::UInt || (value != dark && value != light))
        return {};
    return value == dark;
}

void followDarkWish(QApplication &application, const std::function<void()> &repaint)
{
    followPortal(application, colorScheme, [&application, repaint](const QVariant &value) {
        if (darkWished(value) == systemDarkness())
            return;
        setSystemDarkness(application, darkWished(value));
        repaint();
    });
}

} // namespace chargetree
