// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/contrastwish.h"

#include "app/desktop/portalsetting.h"
#include "ui/look/theme.h"

#include <QApplication>

namespace chargetree {

namespace {

constexpr PortalSetting contrast{.group = "org.freedesktop.appearance", .key = "contrast"};

} // namespace

bool contrastWished(const QVariant &answer)
{
    const QVariant value = unwrapped(answer);
    return value.userType() == QMetaType::UInt && value.toUInt() == 1;
}

void followContrastWish(QApplication &application, const std::function<void()> &repaint)
{
    followPortal(application, contrast, [&application, repaint](const QVariant &value) {
        if (contrastWished(value) == isContrastWished())
            return;
        setContrastWished(application, contrastWished(value));
        repaint();
    });
}

} // namespace chargetree
