// SPDX-License-Identifier: Apache-2.0
#include "ui/look/motion.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

namespace chargetree {

namespace {

constexpr const char *property = "chargetreeIsStill";

} // namespace

bool isStill()
{
    return qApp->property(property).toBool();
}

void setStill(QApplication &application, bool isStill)
{
    if (isStill == chargetree::isStill())
        return;
    application.setProperty(property, isStill);
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::StyleChange); // for who keeps what the style said
        QCoreApplication::sendEvent(widget, &changed);
    }
}

} // namespace chargetree
