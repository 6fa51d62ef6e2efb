// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/supportdialog.h"

#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/fixedfont.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/savefile.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace chargetree {

SupportDialog::SupportDialog(const QString &text, const QString &fileName, QWidget *parent)
    : Dialog(parent)
    , m_fileName(fileName)
    , m_note(plainLabel({}, this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("supportDialog"));
    m_note->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("supportText"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_text->setPlainText(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("supportCopy"));
    m_save = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("supportSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::chooseFile);
    connect(m_copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    retranslate();
    resize(dialogSize(*this, {116, 22}));
}

void SupportDialog::retranslate()
{
    setWindowTitle(tr("Support bundle"));
    m_text->setAccessibleName(windowTitle());
    m_note->setText(tr("This is all that the file holds. It has no key, no driver and no "
                       "tag; names of connections, hosts and files stand in it."));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save…"));
}

void SupportDialog::chooseFile()
{
    const SaveQuestion question{.title = tr("Save the support bundle"),
                                .name = m_fileName,
                                .kinds = {{tr("Text files (*.txt)"), QStringLiteral("txt")}}};
    askWhereToSave(this, question, [this](const QString &path) {
        Q_EMIT saveRequested(path);
        accept();
    });
}

void SupportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
