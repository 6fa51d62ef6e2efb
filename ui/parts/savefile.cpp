// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/savefile.h"

#include "models/fields/cleanfilename.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <algorithm>

namespace chargetree {

void askWhereToSave(QWidget *asking, const SaveQuestion &question,
                    const std::function<void(const QString &)> &chosen)
{
    QStringList filters;
    for (const FileKind &kind : question.kinds)
        filters += kind.filter;
    filters += QCoreApplication::translate("chargetree::MainWindow", "All files (*)");
    auto *dialog = new QFileDialog(asking, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.kinds.front().ending);
    dialog->setNameFilters(filters);
    dialog->selectFile(question.name);
    const auto follow = [dialog, kinds = question.kinds](const QString &filter) {
        const auto kind = std::ranges::find(kinds, filter, &FileKind::filter);
        if (kind != kinds.end())
            dialog->setDefaultSuffix(kind->ending);
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    QObject::connect(dialog, &QFileDialog::fileSelected, asking, chosen);
    dialog->open();
}

QString proposedName(const QString &whose, const QString &what, const QString &ending)
{
    return cleanFileName(whose + QLatin1Char(' ') + what) + QLatin1Char('.') + ending;
}

} // namespace chargetree
