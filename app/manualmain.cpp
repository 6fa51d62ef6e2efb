// SPDX-License-Identifier: Apache-2.0
#include "app/command/bashcompletion.h"
#include "app/command/fishcompletion.h"
#include "app/command/manpage.h"
#include "app/command/zshcompletion.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace {

struct WrittenRow {
    const char *name;
    QString (*text)();
};

constexpr std::array writtenRows{
    WrittenRow{"chargetree.1", &chargetree::manPage},
    WrittenRow{"chargetree.bash", &chargetree::bashCompletion},
    WrittenRow{"_chargetree", &chargetree::zshCompletion},
    WrittenRow{"chargetree.fish", &chargetree::fishCompletion},
};

bool write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace

/// write_manual FOLDER: a step of the build.
int main(int argc, char **argv)
{
    if (argc != 2) {
        QTextStream(stderr) << "usage: write_manual FOLDER\n";
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const bool isWritten = std::ranges::all_of(writtenRows, [&folder](const WrittenRow &row) {
        return write(folder.filePath(QLatin1String(row.name)), row.text());
    });
    return isWritten ? 0 : 1;
}
