// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/supportdialog.h"

#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace chargetree {

SupportDialog::SupportDialog(const QString &text, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_fileName(fileName)
{
    setObjectName(QStringLiteral("supportDialog"));
    setWindowTitle(tr("Support bundle"));
    auto *note = plainLabel(tr("This is all that the file holds. It has no key, no driver and no "
                               "tag; names of connections, hosts and files stand in it."),
                            this);
    note->setWordWrap(true);
    auto *view = new QPlainTextEdit(this);
    view->setObjectName(QStringLiteral("supportText"));
    view->setAccessibleName(windowTitle());
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setPlainText(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("supportCopy"));
    auto *save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("supportSave"));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SupportDialog::chooseFile);
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(note);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(760, 520);
}

void SupportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the support bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setNameFilters({tr("Text files (*.txt)"), tr("All files (*)")});
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT saveRequested(path);
        accept();
    });
    dialog->open();
}

} // namespace chargetree
