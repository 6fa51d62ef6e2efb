// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/motionwish.h"

#include "app/desktop/portalsetting.h"
#include "ui/look/motion.h"

#include <QApplication>

namespace chargetree {

namespace {

// GNOME's key, which the portals of other desktops answer, too.
constexpr PortalSetting animations{.group = "org.gnome.desktop.interface",
                                   .key = "enable-animations"};

} // namespace

std::optional<bool> animationsWished(const QVariant &answer)
{
    const QVariant value = unwrapped(answer);
    return value.userType() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
}

void followMotionWish(QApplication &application)
{
    followPortal(application, animations, [&application](const QVariant &value) {
        setStill(application, !animationsWished(value).value_or(true));
    });
}

} // namespace chargetree
