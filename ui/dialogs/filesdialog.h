// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialog.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace chargetree {

class ElidedLabel;
class KeepingField;

/// Where the program keeps what it keeps. An empty path: there is no such file.
struct KeptFiles {
    QString settings = {};
    QString connections = {};
    QString searches = {};
    QString watched = {};
    QString offlineCopies = {}; // a folder
    QString mapTiles = {}; // a folder
    bool hasMapTiles = false; // in it
    QString supportBundles = {}; // the folder that is proposed for them
    QStringList missing = {}; // of the folders of all these: not made yet
    std::optional<qint64> offlineCount = 0; // nothing while they are being counted
    qint64 offlineBytes = 0;
    int keepCount = 30; // of the offline copies
    int keepDays = 90;
};

/// Says where everything is, and for how long offline copies are kept.
class FilesDialog final : public Dialog {
    Q_OBJECT

public:
    explicit FilesDialog(const QLocale &locale, QWidget *parent = nullptr);

    void setFiles(const KeptFiles &files);
    [[nodiscard]] const KeptFiles &files() const { return m_files; }
    /// All folders that can be opened here, each once.
    [[nodiscard]] static QStringList foldersOf(const KeptFiles &files);

Q_SIGNALS:
    void keepChanged(int count, int days);
    /// Asked for twice: once more in place.
    void forgetRequested();
    void forgetTilesRequested();
    /// An absolute path of a folder.
    void openFolderRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr std::size_t placeCount = 7;
    struct Row {
        QLabel *title = nullptr;
        ElidedLabel *path = nullptr;
        QPushButton *open = nullptr;
        QPushButton *copy = nullptr;
    };
    void addRow(QGridLayout *grid, std::size_t place);
    QWidget *makeForgetting();
    void retranslate();
    void showFiles();
    void showCopies();
    void askToForget(bool isAsking);

    QLocale m_locale;
    KeptFiles m_files;
    std::array<Row, placeCount> m_rows;
    QLabel *m_summary;
    KeepingField *m_keeping;
    QPushButton *m_forget;
    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_forgetTiles;
};

} // namespace chargetree
