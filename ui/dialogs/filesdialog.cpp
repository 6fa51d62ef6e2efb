// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/filesdialog.h"

#include "models/fields/visiblepath.h"
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
    {"Tiles", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "Map pictures"), &KeptFiles::mapTiles,
     true},
    {"Bundles", QT_TRANSLATE_NOOP("chargetree::FilesDialog", "Support bundles"),
     &KeptFiles::supportBundles, true},
}};

constexpr int pathLength = 46; // characters that are seen at least

QString pathOf(const KeptFiles &files, const PlaceRow &row)
{
    return files.*row.path;
}

QString folderOf(const KeptFiles &files, const PlaceRow &row)
{
    const QString path = pathOf(files, row);
    return row.isFolder || path.isEmpty() ? path : QFileInfo(path).path();
}

} // namespace

FilesDialog::FilesDialog(const QLocale &locale, QWidget *parent)
    : Dialog(parent)
    , m_locale(locale)
    , m_summary(quietLabel({}, this))
    , m_keeping(new KeepingField(this))
    , m_forget(new QPushButton(this))
    , m_question(plainLabel({}, this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
    , m_forgetTiles(new QPushButton(this))
{
    setObjectName(QStringLiteral("filesDialog"));
    m_summary->setObjectName(QStringLiteral("copiesSummary"));
    // They can be fetched again, so that nothing is asked.
    m_forgetTiles->setObjectName(QStringLiteral("forgetTiles"));
    connect(m_forgetTiles, &QPushButton::clicked, this, &FilesDialog::forgetTilesRequested);
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
    retranslate();
}

void FilesDialog::addRow(QGridLayout *grid, std::size_t place)
{
    const PlaceRow &row = placeRows[place];
    const QString name = QLatin1String(row.name);
    auto *title = plainLabel({}, this);
    auto *path = new ElidedLabel(this);
    path->setObjectName(QStringLiteral("path") + name);
    path->setMinimumWidth(fontMetrics().averageCharWidth() * pathLength);
    auto *open = new QPushButton(this);
    open->setObjectName(QStringLiteral("open") + name);
    auto *copy = new QPushButton(this);
    copy->setObjectName(QStringLiteral("copy") + name);
    connect(open, &QPushButton::clicked, this,
            [this, &row] { Q_EMIT openFolderRequested(folderOf(m_files, row)); });
    connect(copy, &QPushButton::clicked, this, [this, &row] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(pathOf(m_files, row)));
    });
    m_rows[place] = {title, path, open, copy};

    const int at = grid->rowCount();
    grid->addWidget(title, at, 0);
    grid->addWidget(path, at, 1);
    grid->addWidget(open, at, 2);
    grid->addWidget(copy, at, 3);
    if (row.path == &KeptFiles::offlineCopies) {
        grid->addWidget(m_summary, at + 1, 1, 1, 3);
        grid->addWidget(m_keeping, at + 2, 1, 1, 3);
        grid->addWidget(makeForgetting(), at + 3, 1, 1, 3);
    }
    if (row.path == &KeptFiles::mapTiles)
        grid->addWidget(m_forgetTiles, at + 1, 1, Qt::AlignLeading);
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
    showFiles();
    showCopies();
    m_forgetTiles->setEnabled(files.hasMapTiles);
    m_keeping->setKeeping(files.keepCount, files.keepDays);
    askToForget(false);
}

void FilesDialog::showFiles()
{
    for (std::size_t place = 0; place < placeRows.size(); ++place) {
        const QString path = pathOf(m_files, placeRows[place]);
        const bool isKept = !path.isEmpty();
        const bool isMissing = m_files.missing.contains(folderOf(m_files, placeRows[place]));
        const Row &row = m_rows[place];
        row.path->setText(isKept ? visiblePath(path, layoutDirection()) : tr("None"));
        row.open->setEnabled(isKept && !isMissing);
        setPlainToolTip(row.open, isKept && isMissing
                                      ? tr("This folder is made when there is something to keep")
                                      : QString());
        row.copy->setEnabled(isKept);
    }
}

void FilesDialog::showCopies()
{
    const int count = int(m_files.offlineCount.value_or(0));
    if (!m_files.offlineCount)
        m_summary->setText(tr("The offline copies are being counted…"));
    else if (count == 0)
        m_summary->setText(tr("There are no offline copies."));
    else
        m_summary->setText(
            QStringLiteral("%1, %2").arg(tr("%n offline copy(ies)", "", count),
                                         m_locale.formattedDataSize(m_files.offlineBytes)));
    m_question->setText(tr("Forget %n offline copy(ies)? They cannot be brought back.", "", count));
    m_forget->setEnabled(count > 0);
}

QStringList FilesDialog::foldersOf(const KeptFiles &files)
{
    QStringList folders;
    for (const PlaceRow &row : placeRows)
        folders += folderOf(files, row);
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

void FilesDialog::retranslate()
{
    setWindowTitle(tr("Where are my files"));
    m_forget->setText(tr("Forget offline copies"));
    m_yes->setText(tr("Forget them"));
    m_no->setText(tr("Keep them"));
    m_forgetTiles->setText(tr("Forget map pictures"));
    for (std::size_t place = 0; place < placeRows.size(); ++place) {
        const Row &row = m_rows[place];
        row.title->setText(tr(placeRows[place].title));
        row.open->setText(tr("Open folder"));
        row.copy->setText(tr("Copy path"));
        for (QPushButton *button : {row.open, row.copy})
            button->setAccessibleName(
                QStringLiteral("%1: %2").arg(row.title->text(), button->text()));
    }
    showFiles();
    showCopies();
}

void FilesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
