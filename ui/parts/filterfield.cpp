// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/filterfield.h"

#include "ui/look/icons.h"

#include <QAction>
#include <QLineEdit>

namespace chargetree {

QLineEdit *filterField(const QString &objectName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setMaxLength(longestTyped);
    field->setClearButtonEnabled(true);
    field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    return field;
}

void setQuestion(QLineEdit *field, const QString &question)
{
    field->setPlaceholderText(question);
    field->setAccessibleName(question);
}

} // namespace chargetree
