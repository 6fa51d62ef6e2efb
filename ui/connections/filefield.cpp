// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/filefield.h"

#include "ui/look/metrics.h"
#include "ui/parts/filterfield.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace chargetree {

FileField::FileField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
{
    m_path->setObjectName(name);
    m_path->setMaxLength(longestPath);
    m_browse->setObjectName(name + QStringLiteral("Browse"));
    m_browse->setAutoDefault(false);
    setFocusProxy(m_path);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::spacing);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    connect(m_path, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
    retranslate();
}

void FileField::retranslate()
{
    m_browse->setText(tr("Browse…"));
    m_path->setPlaceholderText(tr("none"));
    m_path->setAccessibleName(m_title);
    m_browse->setAccessibleName(tr("Browse: %1").arg(m_title));
}

void FileField::setTitle(const QString &title)
{
    m_title = title;
    retranslate();
}

void FileField::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setCursorPosition(0);
}

QString FileField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void FileField::setReadOnly(bool isReadOnly)
{
    m_path->setReadOnly(isReadOnly);
    m_browse->setVisible(!isReadOnly);
}

void FileField::browse()
{
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    if (!path().isEmpty())
        dialog->setDirectory(QFileInfo(path()).path());
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

void FileField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
