// SPDX-License-Identifier: Apache-2.0
#include "ui/look/buttonlook.h"

#include <QToolButton>
#include <QVariant>

namespace chargetree {

namespace {

constexpr const char *property = "chargetreeButtonLook";

} // namespace

void setButtonLook(QToolButton &button, ButtonLook look)
{
    button.setProperty(property, int(look));
}

ButtonLook buttonLook(const QWidget *widget)
{
    return widget ? ButtonLook(widget->property(property).toInt()) : ButtonLook::Plain;
}

} // namespace chargetree
