// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/filesdialog.h"

#include "ui/connections/keepingfield.h"
#include "ui/look/metrics.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace chargetree {

namespace {

struct PlaceRow {
    const char *name; // of the objects
    const char *title;
    QString KeptFiles::*path;
    bool isFolder;
};

constexpr std::array<PlaceRow, 7> placeRows{{
    {"Settings", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "Settings"), &KeptFiles::settings,
     false},
    {"Connections", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "Connections"),
     &KeptFiles::connections, false},
    {"Searches", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "Searches and bookmarks"),
     &KeptFiles::searches, false},
    {"Watched", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "What is watched"),
     &KeptFiles::watched, false},
    {"Copies", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "Offline copies"),
     &KeptFiles::offlineCopies, true},
    {"Tiles", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "Pictures of maps"),
     &KeptFiles::mapTiles, true},
    {"Bundles", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "Support bundles"),
     &KeptFiles::supportBundles, true},
}};

constexpr int pathWidth = 320;

} // namespace

FilesDialog::FilesDialog(const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_locale(locale)
    , m_summary(quietLabel({}, this))
    , m_keeping(new KeepingField(this))
    , m_forget(new QPushButton(tr("Forget offline copies"), this))
    , m_question(plainLabel({}, this))
    , m_yes(new QPushButton(tr("Forget them"), this))
    , m_no(new QPushButton(tr("Keep them"), this))
{
    setObjectName(QStringLiteral("filesDialog"));
    setWindowTitle(tr("Where are my files"));
    m_summary->setObjectName(QStringLiteral("copiesSummary"));
    connect(m_keeping, &KeepingField::changed, this,
            [this] { Q_EMIT keepChanged(m_keeping->count(), m_keeping->days()); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::spacing);
    grid->setVerticalSpacing(metrics::spacing);
    grid->setColumnStretch(1, 1);
    for (std::size_t place = 0; place < placeRows.size(); ++place)
        addRow(grid, place);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);
    layout->addLayout(grid);
    layout->addStretch(1);
    layout->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in a number's field does none of this
    setFiles({});
}

void FilesDialog::addRow(QGridLayout *grid, std::size_t place)
{
    const PlaceRow &row = placeRows[place];
    const QString name = QLatin1String(row.name);
    const QString title = tr(row.title);
    auto *path = new ElidedLabel(this);
    path->setObjectName(QStringLiteral("path") + name);
    path->setMinimumWidth(pathWidth);
    auto *open = new QPushButton(tr("Open folder"), this);
    open->setObjectName(QStringLiteral("open") + name);
    auto *copy = new QPushButton(tr("Copy path"), this);
    copy->setObjectName(QStringLiteral("copy") + name);
    open->setAccessibleName(QStringLiteral("%1: %2").arg(title, open->text()));
    copy->setAccessibleName(QStringLiteral("%1: %2").arg(title, copy->text()));
    connect(open, &QPushButton::clicked, this, [this, place] {
        const QString folder =
            placeRows[place].isFolder ? this->path(place) : QFileInfo(this->path(place)).path();
        Q_EMIT openFolderRequested(folder);
    });
    connect(copy, &QPushButton::clicked, this, [this, place] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(this->path(place)));
    });
    m_rows[place] = {path, open, copy};

    const int at = grid->rowCount();
    grid->addWidget(plainLabel(title, this), at, 0);
    grid->addWidget(path, at, 1);
    grid->addWidget(open, at, 2);
    grid->addWidget(copy, at, 3);
    if (row.path == &KeptFiles::offlineCopies) {
        grid->addWidget(m_summary, at + 1, 1, 1, 3);
        grid->addWidget(m_keeping, at + 2, 1, 1, 3);
        grid->addWidget(makeForgetting(), at + 3, 1, 1, 3);
    }
}

QWidget *FilesDialog::makeForgetting()
{
    m_forget->setObjectName(QStringLiteral("forgetCopies"));
    m_question->setObjectName(QStringLiteral("forgetQuestion"));
    m_yes->setObjectName(QStringLiteral("forgetYes"));
    m_no->setObjectName(QStringLiteral("forgetNo"));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::spacing);
    for (QPushButton *button : {m_forget, m_yes, m_no})
        line->addWidget(button);
    line->addStretch(1);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, metrics::spacing);
    column->setSpacing(metrics::spacing);
    column->addWidget(m_question);
    column->addLayout(line);
    connect(m_forget, &QPushButton::clicked, this, [this] { askToForget(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { askToForget(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        askToForget(false);
        Q_EMIT forgetRequested();
    });
    return box;
}

QString FilesDialog::path(std::size_t place) const
{
    return m_files.*placeRows[place].path;
}

void FilesDialog::askToForget(bool isAsking)
{
    m_forget->setVisible(!isAsking);
    m_question->setVisible(isAsking);
    m_yes->setVisible(isAsking);
    m_no->setVisible(isAsking);
    if (isAsking)
        m_no->setFocus();
}

void FilesDialog::setFiles(const KeptFiles &files)
{
    m_files = files;
    for (std::size_t place = 0; place < placeRows.size(); ++place) {
        const bool isThere = !path(place).isEmpty();
        m_rows[place].path->setText(isThere ? QDir::toNativeSeparators(path(place)) : tr("None"));
        m_rows[place].open->setEnabled(isThere);
        m_rows[place].copy->setEnabled(isThere);
    }
    const QString copies = tr("%n offline copy(ies)", "", int(files.offlineCount));
    m_summary->setText(
        files.offlineCount == 0
            ? tr("There are no offline copies.")
            : QStringLiteral("%1, %2").arg(copies, m_locale.formattedDataSize(files.offlineBytes)));
    m_question->setText(tr("Forget %n offline copy(ies)? They cannot be brought back.", "",
                           int(files.offlineCount)));
    m_forget->setEnabled(files.offlineCount > 0);
    m_keeping->setKeeping(files.keepCount, files.keepDays);
    askToForget(false);
}

} // namespace chargetree
