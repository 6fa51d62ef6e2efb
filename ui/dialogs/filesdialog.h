// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLocale>

#include <array>

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
    QString supportBundles = {}; // the folder that is proposed for them
    qint64 offlineCount = 0;
    qint64 offlineBytes = 0;
    int keepCount = 30; // of the offline copies
    int keepDays = 90;
};

/// Says where everything is, and for how long offline copies are kept.
class FilesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FilesDialog(const QLocale &locale, QWidget *parent = nullptr);

    void setFiles(const KeptFiles &files);

Q_SIGNALS:
    void keepChanged(int count, int days);
    /// Asked for twice: once more in place.
    void forgetRequested();
    /// An absolute path of a folder.
    void openFolderRequested(const QString &path);

private:
    static constexpr std::size_t placeCount = 7;
    struct Row {
        ElidedLabel *path = nullptr;
        QPushButton *open = nullptr;
        QPushButton *copy = nullptr;
    };
    void addRow(QGridLayout *grid, std::size_t place);
    QWidget *makeForgetting();
    [[nodiscard]] QString path(std::size_t place) const;
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
};

} // namespace chargetree
