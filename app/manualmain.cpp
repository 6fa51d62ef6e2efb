// SPDX-License-Identifier: Apache-2.0
#include "app/command/bashcompletion.h"
#include "app/command/manpage.h"

#include <QFile>
#include <QSaveFile>
#include <QTextStream>

namespace {

bool write(const char *path, const QString &text)
{
    QSaveFile file(QFile::decodeName(path));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace

/// write_manual MANUAL COMPLETION: a step of the build.
int main(int argc, char **argv)
{
    if (argc != 3) {
        QTextStream(stderr) << "usage: write_manual MANUAL COMPLETION\n";
        return 2;
    }
    const bool isWritten =
        write(argv[1], chargetree::manPage()) && write(argv[2], chargetree::bashCompletion());
    return isWritten ? 0 : 1;
}
