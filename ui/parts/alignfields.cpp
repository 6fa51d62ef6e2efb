// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/alignfields.h"

#include <QWidget>

namespace chargetree {

void alignFields(const QList<QWidget *> &fields, int least)
{
    int widest = least;
    for (QWidget *field : fields) {
        field->ensurePolished();
        field->setMinimumWidth(0); // of before
        widest = qMax(widest, field->sizeHint().width());
    }
    for (QWidget *field : fields)
        field->setMinimumWidth(widest);
}

} // namespace chargetree
